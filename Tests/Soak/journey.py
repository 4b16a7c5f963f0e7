"""The part of the journey language that the soak writes: a tree, its reader and its printer, after docs/format.md."""
import re
from typing import NamedTuple

KINDS = ("note", "pain", "idea", "question", "decision", "action")
OUTCOMES = ("served", "passed", "refused", "unanswered")
HANDOFFS = ("", "warm", "cold")
DEMANDS = ("repeat", "identify", "pay", "sign", "fill-in", "wait", "move", "chase", "carry")


class Note(NamedTuple):
    kind: str
    text: str
    votes: int = 0


class Meeting(NamedTuple):
    contact: str
    outcome: str = "served"
    handoff: str = ""
    demands: str = ""


class Moment(NamedTuple):
    id: str
    title: str
    owner: str = ""
    meetings: tuple = ()
    feels: int | None = None
    notes: tuple = ()


class Journey(NamedTuple):
    customer: str
    promise: str
    departments: tuple
    contacts: tuple
    moments: tuple


FIRST = Journey(
    "Ann", "", (("front", "Front"), ("back", "Back")), (("host", "The host"), ("cook", "The cook")),
    (Moment("hello", "I come in", "front", (Meeting("host"),), 1),
     Moment("tea", "I order tea", "front", (Meeting("host"), Meeting("cook", handoff="warm")), None),
     Moment("bye", "I pay and go", "", (), 0, (Note("idea", "A card at the table"),))))


def printed(journey):
    """The file, in its canonical form."""
    lines = ["format: 1", "journey: Tea", f"customer: {journey.customer}"]
    if journey.promise:
        lines.append(f"promise: {journey.promise}")
    lines += [""] + [f"department {id}: {name}" for id, name in journey.departments]
    lines.append("")
    for id, name in journey.contacts:
        lines += [f"contact {id}: {name}", "  department: front"]
    for moment in journey.moments:
        lines += ["", f"touchpoint {moment.id}: {moment.title}"]
        if moment.owner:
            lines.append(f"  owner: {moment.owner}")
        for meeting in moment.meetings:
            lines.append(f"  meets: {meeting.contact}")
            if meeting.outcome != "served":
                lines.append(f"    outcome: {meeting.outcome}")
            if meeting.handoff:
                lines.append(f"    handoff: {meeting.handoff}")
            if meeting.demands:
                lines.append(f"    demands: {meeting.demands}")
        if moment.feels is not None:
            lines.append("  feels: " + (f"{moment.feels:+}" if moment.feels else "0"))
        for note in moment.notes:
            lines.append(f"  {note.kind}: {note.text}")
            if note.votes:
                lines.append(f"    votes: {note.votes}")
    return "\n".join(lines + [""]).encode()


def read(data):
    """The tree of a file; what is not understood is an error."""
    values, departments, contacts, moments = {}, [], [], []
    for line in data.decode().split("\n"):
        if not line:
            continue
        depth = len(line) - len(line.lstrip(" "))
        head, value = re.fullmatch(r" *([a-z-]+(?: [a-z0-9-]+)?): (.*)", line).groups()
        key, _, id = head.partition(" ")
        if depth == 0 and key in ("department", "contact", "touchpoint"):
            {"department": departments, "contact": contacts}.get(key, moments).append(
                Moment(id, value) if key == "touchpoint" else (id, value))
        elif depth == 0:
            values[key] = value
        elif moments:
            moments[-1] = with_line(moments[-1], depth, key, value)
        elif (key, value) != ("department", "front"):
            raise ValueError(f"what is {line!r}?")
    if set(values) - {"promise"} != {"format", "journey", "customer"}:
        raise ValueError(f"the journey has {sorted(values)}")
    return Journey(values["customer"], values.get("promise", ""), tuple(departments), tuple(contacts), tuple(moments))


def with_line(moment, depth, key, value):
    """The moment with one more of its lines."""
    if key == "owner":
        return moment._replace(owner=value)
    if key == "feels":
        return moment._replace(feels=int(value))
    if key == "meets":
        return moment._replace(meetings=moment.meetings + (Meeting(value),))
    if key in KINDS:
        return moment._replace(notes=moment.notes + (Note(key, value),))
    if key == "votes" and depth == 4:
        return moment._replace(notes=moment.notes[:-1] + (moment.notes[-1]._replace(votes=int(value)),))
    if key in ("outcome", "handoff", "demands") and depth == 4:
        return moment._replace(meetings=moment.meetings[:-1] + (moment.meetings[-1]._replace(**{key: value}),))
    raise ValueError(f"what is {key!r} at depth {depth}?")


def free_id(like, taken):
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
    stem = id[:64].removesuffix("-") or "touchpoint"
    number = 1
    while True:
        suffix = f"-{number}" if number > 1 else ""
        id = stem[:64 - len(suffix)] + suffix
        if id not in taken:
            return id
        number += 1
