"""The part of the journey language that the soak writes: a tree, its reader and its printer, after docs/format.md."""
import re
from typing import NamedTuple

KINDS = ("note", "pain", "idea", "question", "decision", "action")
OUTCOMES = ("served", "passed", "refused", "unanswered")
HANDOFFS = ("", "warm", "cold")
DEMANDS = ("repeat", "identify", "pay", "sign", "fill-in", "wait", "move", "chase", "carry")
# Properties that stand once and have a value, in the order in which they are printed.
HEAD = ("customer", "wants", "promise", "story")
MOMENT = ("need", "channel", "owner", "serves", "critical")
# What may have several lines.
TEXTS = ("story",)


class Note(NamedTuple):
    kind: str
    text: str
    votes: int = 0


class Meeting(NamedTuple):
    contact: str
    outcome: str = "served"
    handoff: str = ""
    demands: str = ""


class Quote(NamedTuple):
    text: str
    by: str = ""


class Mark(NamedTuple):
    """What a merge left to decide: the key, and what theirs has there."""
    key: str
    theirs: str


class Moment(NamedTuple):
    id: str
    title: str
    owner: str = ""
    meetings: tuple = ()
    feels: int | None = None
    notes: tuple = ()
    need: str = ""
    channel: str = ""
    serves: str = ""
    critical: str = ""
    # What each department believes, an empty one for the whole room.
    believed: tuple = ()
    rated: tuple = ()
    quotes: tuple = ()
    story: str = ""
    marks: tuple = ()


class Stage(NamedTuple):
    title: str


class Detour(NamedTuple):
    id: str
    title: str
    origin: str = ""
    to: str = ""


class Journey(NamedTuple):
    customer: str
    promise: str
    departments: tuple
    contacts: tuple
    # Stages, moments and detours, as they follow one another.
    items: tuple
    wants: str = ""
    story: str = ""
    marks: tuple = ()

    @property
    def moments(self):
        return [item for item in self.items if isinstance(item, Moment)]

    @property
    def detours(self):
        return [item for item in self.items if isinstance(item, Detour)]


FIRST = Journey(
    "Ann", "", (("front", "Front"), ("back", "Back")), (("host", "The host"), ("cook", "The cook")),
    (Moment("hello", "I come in", "front", (Meeting("host"),), 1),
     Moment("tea", "I order tea", "front", (Meeting("host"), Meeting("cook", handoff="warm")), None),
     Moment("bye", "I pay and go", "", (), 0, (Note("idea", "A card at the table"),))))


def printed(journey):
    """The file, in its canonical form."""
    lines = ["format: 1", "journey: Tea"]
    for key in HEAD:
        lines += valued(0, key, getattr(journey, key))
    lines += [""] + [f"department {id}: {name}" for id, name in journey.departments]
    lines.append("")
    for id, name in journey.contacts:
        lines += [f"contact {id}: {name}", "  department: front"]
    lines += marked(0, journey.marks)
    for item in journey.items:
        lines.append("")
        if isinstance(item, Stage):
            lines.append(f"stage: {item.title}")
        elif isinstance(item, Detour):
            lines += [f"detour {item.id}: {item.title}", f"  from: {item.origin}", f"  to: {item.to}"]
        else:
            lines += printed_moment(item)
    return "\n".join(lines + [""]).encode()


def printed_moment(moment):
    lines = [f"touchpoint {moment.id}: {moment.title}"]
    for key in MOMENT:
        lines += valued(2, key, getattr(moment, key))
    for meeting in moment.meetings:
        lines.append(f"  meets: {meeting.contact}")
        if meeting.outcome != "served":
            lines.append(f"    outcome: {meeting.outcome}")
        lines += valued(4, "handoff", meeting.handoff) + valued(4, "demands", meeting.demands)
    if moment.feels is not None:
        lines.append("  feels: " + (f"{moment.feels:+}" if moment.feels else "0"))
    lines += [f"  believed{' ' + by if by else ''}: {votes}" for by, votes in moment.believed]
    lines += [f"  rated: {votes}" for votes in moment.rated]
    for quote in moment.quotes:
        lines += [f"  quote: {quote.text}"] + valued(4, "by", quote.by)
    lines += valued(2, "story", moment.story)
    for note in moment.notes:
        lines += [f"  {note.kind}: {note.text}"] + valued(4, "votes", note.votes)
    return lines + marked(2, moment.marks)


def valued(depth, key, value):
    """The lines of a property; none where it has no value."""
    if not value:
        return []
    indentation = " " * depth
    if "\n" not in str(value):
        return [f"{indentation}{key}: {value}"]
    return [f"{indentation}{key}:"] + [f"{indentation}  {line}" if line else "" for line in value.split("\n")]


def marked(depth, marks):
    return [line for mark in marks
            for line in (" " * depth + "x-theirs: changed", f"{' ' * depth}  {mark.key}: {mark.theirs}")]


def read(data):
    """The tree of a file; what is not understood is an error."""
    values, departments, contacts, items, marks = {}, [], [], [], []
    for depth, key, id, value in properties(data.decode().split("\n")):
        if depth == 0 and key in ("department", "contact"):
            {"department": departments, "contact": contacts}[key].append((id, value))
        elif depth == 0 and key in ("touchpoint", "stage", "detour"):
            items.append(Stage(value) if key == "stage" else {"touchpoint": Moment, "detour": Detour}[key](id, value))
        elif key == "x-theirs" and not items:
            marks.append(Mark(*value))
        elif depth == 0:
            values[key] = value
        elif items:
            items[-1] = with_line(items[-1], depth, key, id, value)
        elif (key, value) != ("department", "front"):
            raise ValueError(f"what is {key}: {value}?")
    if set(values) - set(HEAD) != {"format", "journey"}:
        raise ValueError(f"the journey has {sorted(values)}")
    head = {key: values.get(key, "") for key in HEAD}
    return Journey(**head, departments=tuple(departments), contacts=tuple(contacts), items=tuple(items),
                   marks=tuple(marks))


def properties(lines):
    """Depth, key, id and value of each property; a text is gathered, and of a mark what theirs has."""
    number = 0
    while number < len(lines):
        line = lines[number]
        number += 1
        if not line:
            continue
        depth = len(line) - len(line.lstrip(" "))
        head, value = re.fullmatch(r" *([a-z-]+(?: [a-z0-9-]+)?):(?: (.*))?", line).groups()
        key, _, id = head.partition(" ")
        below = []
        if value is None or key == "x-theirs":
            while number < len(lines) and (lines[number].startswith(" " * (depth + 2))
                                           or not lines[number] and any_deeper(lines[number:], depth + 2)):
                below.append(lines[number][depth + 2:])
                number += 1
        if key == "x-theirs":
            if value != "changed" or len(below) != 1:
                raise ValueError(f"what is {line!r} above {below}?")
            value = below[0].split(": ", 1)
        yield depth, key, id, "\n".join(below) if value is None else value


def any_deeper(lines, depth):
    """Whether the first of `lines` that is not empty is as deep as `depth`."""
    return next((line for line in lines if line), "").startswith(" " * depth)


def with_line(item, depth, key, id, value):
    """The item with one more of its lines."""
    if isinstance(item, Detour) and key in ("from", "to"):
        return item._replace(**{"origin" if key == "from" else "to": value})
    if isinstance(item, Moment) and depth == 4:
        return with_inner_line(item, key, value)
    if isinstance(item, Moment) and key in MOMENT + ("story",):
        return item._replace(**{key: value})
    more = {"meets": ("meetings", Meeting), "rated": ("rated", str), "quote": ("quotes", Quote)}
    if key == "feels":
        return item._replace(feels=int(value))
    if key == "believed":
        return item._replace(believed=item.believed + ((id, value),))
    if key == "x-theirs":
        return item._replace(marks=item.marks + (Mark(*value),))
    if key in KINDS:
        return item._replace(notes=item.notes + (Note(key, value),))
    if key in more:
        name, kind = more[key]
        return item._replace(**{name: getattr(item, name) + (kind(value),)})
    raise ValueError(f"what is {key!r} at depth {depth}?")


def with_inner_line(moment, key, value):
    """The moment whose last note, encounter or quote has one more line."""
    name = {"votes": "notes", "by": "quotes"}.get(key, "meetings")
    parts = getattr(moment, name)
    part = parts[-1]._replace(**{key: int(value) if key == "votes" else value})
    return moment._replace(**{name: parts[:-1] + (part,)})


def free_id(like, taken, fallback="touchpoint"):
    """An id that looks like `like` and is not taken."""
    id = ""
    for letter in like.lower():
        if "\u0300" <= letter <= "\u036f":
            continue
        if letter.isascii() and letter.isalnum():
            id += letter
        elif id and not id.endswith("-"):
            id += "-"
        if len(id) >= 64:
            break
    stem = id[:64].removesuffix("-") or fallback
    number = 1
    while True:
        suffix = f"-{number}" if number > 1 else ""
        id = stem[:64 - len(suffix)] + suffix
        if id not in taken:
            return id
        number += 1
