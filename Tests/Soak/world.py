"""What can be true of a session: the journey, what undo and redo would bring back, what is being typed, the file.

A world is a value, and each function here makes another one, as a key does. Where a session was killed in the middle of
something, several worlds are possible; the soak keeps them all until what the program shows or saves tells them apart.
"""
import unicodedata
from typing import NamedTuple

from journey import DEMANDS, HANDOFFS, KINDS, OUTCOMES, Journey, Meeting, Moment, Note, free_id

NEW_LINES = set("\n\v\f\x85\u2028\u2029")


class Typing(NamedTuple):
    """A value that is being typed: what it is for, and where."""
    goal: str
    moment: str
    note: int
    text: str


class World(NamedTuple):
    journey: Journey
    file: Journey
    past: tuple | None = None
    future: tuple | None = None
    # What stands in the journal as unfinished, and what stands in the editor.
    unfinished: Typing | None = None
    editor: Typing | None = None
    clipboard: tuple | None = None
    # Whether the journal has more than what was saved.
    is_dirty: bool = False


# What is done to the journey

def changed(world, journey):
    return world._replace(journey=journey, past=(world.journey, world.past), future=None, unfinished=None, editor=None,
                          is_dirty=True)


def index(world, id):
    return next(n for n, moment in enumerate(world.journey.moments) if moment.id == id)


def with_moments(world, moments):
    return changed(world, world.journey._replace(moments=tuple(moments)))


def with_moment(world, id, **values):
    moments = list(world.journey.moments)
    number = index(world, id)
    moments[number] = moments[number]._replace(**values)
    return with_moments(world, moments)


def moment(world, id):
    return world.journey.moments[index(world, id)]


def feel(world, id, step):
    now = moment(world, id).feels
    feels = max(-3, min(3, (now or 0) + step))
    return world if feels == now else with_moment(world, id, feels=feels)


def set_meeting(world, id, number, **values):
    meetings = list(moment(world, id).meetings)
    meetings[number] = meetings[number]._replace(**values)
    return with_moment(world, id, meetings=tuple(meetings))


def turn(world, id, number, name, values):
    now = getattr(moment(world, id).meetings[number], name)
    return set_meeting(world, id, number, **{name: values[(values.index(now) + 1) % len(values)]})


def turn_outcome(world, id, number):
    return turn(world, id, number, "outcome", OUTCOMES)


def turn_handoff(world, id, number):
    return turn(world, id, number, "handoff", HANDOFFS)


def demand(world, id, number, switches):
    now = moment(world, id).meetings[number].demands
    demands = now.split(", ") if now else []
    for kind in (DEMANDS[switch - 1] for switch in switches):
        demands = [d for d in demands if d != kind] if kind in demands else demands + [kind]
    demands = ", ".join(demands)
    return left(world) if demands == now else set_meeting(world, id, number, demands=demands)


def meet(world, id, contact):
    return with_moment(world, id, meetings=moment(world, id).meetings + (Meeting(contact),))


def own(world, id, department):
    return left(world) if moment(world, id).owner == department else with_moment(world, id, owner=department)


def set_note(world, id, number, **values):
    notes = list(moment(world, id).notes)
    notes[number] = notes[number]._replace(**values)
    return with_moment(world, id, notes=tuple(notes))


def vote(world, id, number):
    return set_note(world, id, number, votes=moment(world, id).notes[number].votes + 1)


def shifted(items, number, by):
    items = list(items)
    if 0 <= number + by < len(items):
        items[number], items[number + by] = items[number + by], items[number]
    return tuple(items)


def move_note(world, id, number, by):
    notes = moment(world, id).notes
    moved = shifted(notes, number, by)
    return world if not 0 <= number + by < len(notes) else with_moment(world, id, notes=moved)


def move_moment(world, id, by):
    number = index(world, id)
    if not 0 <= number + by < len(world.journey.moments):
        return world
    return with_moments(world, shifted(world.journey.moments, number, by))


def delete_part(world, id, name, number):
    parts = list(getattr(moment(world, id), name))
    kept = ({"notes": "note", "meetings": "meeting"}[name], parts.pop(number))
    return with_moment(world, id, **{name: tuple(parts)})._replace(clipboard=kept)


def delete_moment(world, id):
    kept = ("moment", moment(world, id))
    moments = [m for m in world.journey.moments if m.id != id]
    return with_moments(world, moments)._replace(clipboard=kept)


def insert_moment(world, id, new):
    taken = {m.id for m in world.journey.moments}
    moments = list(world.journey.moments)
    moments.insert(index(world, id) + 1, new._replace(id=free_id(new.id or new.title, taken)))
    return with_moments(world, moments)


def put(world, id):
    if not world.clipboard:
        return world
    kind, kept = world.clipboard
    if kind == "moment":
        return insert_moment(world, id, kept)
    name = {"note": "notes", "meeting": "meetings"}[kind]
    return with_moment(world, id, **{name: getattr(moment(world, id), name) + (kept,)})


def duplicate_moment(world, id):
    return insert_moment(world, id, moment(world, id))


def duplicate_note(world, id, number):
    notes = moment(world, id).notes
    return with_moment(world, id, notes=notes[:number + 1] + notes[number:])


def undo(world):
    if not world.past:
        return world
    journey, past = world.past
    return world._replace(journey=journey, past=past, future=(world.journey, world.future), is_dirty=True)


def redo(world):
    if not world.future:
        return world
    journey, future = world.future
    return world._replace(journey=journey, future=future, past=(world.journey, world.past), is_dirty=True)


# What is typed

def current(journey, typing):
    """The value that `typing` would replace."""
    if typing.goal == "title":
        return next(m for m in journey.moments if m.id == typing.moment).title
    if typing.goal == "text":
        return next(m for m in journey.moments if m.id == typing.moment).notes[typing.note].text
    return ""


def open_editor(world, goal, id, note=0):
    typing = Typing(goal, id, note, "")
    return world._replace(editor=typing._replace(text=current(world.journey, typing)))


def typed(world, text):
    """What the keys of `text`, or a paste, do to the editor."""
    if not world.editor:
        return world
    text = "".join(" " if c in NEW_LINES else c for c in text.replace("\r", "\n"))
    return written(world, world.editor.text + text)


def written(world, text):
    if text == world.editor.text:
        return world
    editor = world.editor._replace(text=text)
    return world._replace(editor=editor, unfinished=editor, is_dirty=True)


def erased(world):
    return written(world, "") if world.editor else world


def left(world):
    return world._replace(editor=None, unfinished=None)


def is_refused(text):
    """Whether a file cannot hold `text` as a value."""
    marks = 0
    for c in text:
        marks = marks + 1 if unicodedata.category(c) in ("Mn", "Mc", "Me") else 0
        if (unicodedata.category(c) == "Cc" and c != "\t") or marks > 30:
            return True
    return not text.strip(" \t")


def entered(world):
    """What Enter makes of the editor: an edit, nothing, or a complaint, and typing goes on."""
    editor = world.editor
    if not editor:
        return world
    if editor.text == current(world.journey, editor):
        return left(world)
    if is_refused(editor.text):
        return world
    value, id = editor.text.strip(" \t"), editor.moment
    if editor.goal == "title":
        return with_moment(world, id, title=value)
    if editor.goal == "text":
        return set_note(world, id, editor.note, text=value)
    if editor.goal == "touchpoint":
        return insert_moment(world, id, Moment("", value))
    if editor.goal == "owner":
        known = {id for id, _ in world.journey.departments}
        department = (free_id(value, known), value)
        journey = world.journey._replace(departments=world.journey.departments + (department,))
        owned = with_moment(world._replace(journey=journey), id, owner=department[0])
        return owned._replace(past=(world.journey, world.past))
    assert editor.goal in KINDS
    return with_moment(world, id, notes=moment(world, id).notes + (Note(editor.goal, value),))


# The file

def saved(world):
    return world._replace(file=world.journey, is_dirty=False)


def half_saved(world):
    """The file has the new bytes, and the journal does not know yet."""
    return world._replace(file=world.journey)


def merged(world, theirs):
    """Somebody else gave the file another promise or customer: what they did not change stays ours."""
    news = {name: getattr(theirs, name) for name in ("customer", "promise")
            if getattr(theirs, name) != getattr(world.file, name)}
    journey = world.journey._replace(**news)
    editor, unfinished = world.editor, world.unfinished
    return changed(world, journey)._replace(file=theirs, editor=editor, unfinished=unfinished)


def restarted(world, theirs=None):
    """What the next session begins with; `theirs` is what somebody else made of the file meanwhile."""
    world = world._replace(editor=None, clipboard=None)
    if theirs is None:
        return world
    if not world.is_dirty:
        return World(theirs, theirs)
    both = merged(world, theirs)
    # Taken back once, it is what the others wrote; twice, what was here.
    before = changed(world, theirs)
    after = before if both.journey == theirs else changed(before, both.journey)
    return after._replace(file=theirs, unfinished=both.unfinished)


def has_news(world):
    """Whether the next session has something to show."""
    return world.journey != world.file or world.unfinished is not None
