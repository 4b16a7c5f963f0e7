"""What can be true of a session: the journey, what undo and redo would bring back, what is being typed, the file.

A world is a value, and each function here makes another one, as a key does. Where a session was killed in the middle of
something, several worlds are possible; the soak keeps them all until what the program shows or saves tells them apart.
"""
from typing import NamedTuple

from journey import HANDOFFS, OUTCOMES, Detour, Journey, Meeting, Moment, free_id


class New(NamedTuple):
    """A department that is made when its votes are kept."""
    name: str


class Typing(NamedTuple):
    """A value that is being typed, or a ballot: what it is for, and where."""
    goal: str
    moment: str
    # Which of its notes or quotes, which stage, or whose ballot.
    part: int | str | New
    text: str
    # Of a ballot, how it is held: tally, secret, or shown.
    manner: str = ""


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
    # Whether the last thing in the journal is that somebody left without saving.
    was_left: bool = False
    # What c writes, and who voted last, in this session.
    kind: str = "note"
    voter: str | None = None


# What is done to the journey

def changed(world, journey):
    return world._replace(journey=journey, past=(world.journey, world.past), future=None, unfinished=None, editor=None,
                          is_dirty=True)


def left(world):
    return world._replace(editor=None, unfinished=None)


def index(world, id):
    return next(n for n, item in enumerate(world.journey.items) if getattr(item, "id", None) == id)


def moment(world, id):
    return world.journey.items[index(world, id)]


def with_items(world, items):
    return changed(world, world.journey._replace(items=tuple(items)))


def with_item(world, number, item):
    items = list(world.journey.items)
    items[number] = item
    return with_items(world, items)


def with_moment(world, id, **values):
    number = index(world, id)
    return with_item(world, number, world.journey.items[number]._replace(**values))


def with_value(world, id, key, value):
    """A property of a moment or, where there is no id, of the journey."""
    if id:
        return with_moment(world, id, **{key: value})
    return changed(world, world.journey._replace(**{key: value}))


def value(journey, id, key):
    owner = next(m for m in journey.moments if m.id == id) if id else journey
    return getattr(owner, key)


def choose(world, id, key, word):
    return left(world) if value(world.journey, id, key) == word else with_value(world, id, key, word)


def with_part(world, id, name, part):
    return with_moment(world, id, **{name: getattr(moment(world, id), name) + (part,)})


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


def meet(world, id, contact):
    return with_part(world, id, "meetings", Meeting(contact))


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
    if not 0 <= number + by < len(world.journey.items):
        return world
    return with_items(world, shifted(world.journey.items, number, by))


def delete_part(world, id, name, number):
    parts = list(getattr(moment(world, id), name))
    kept = ({"notes": "note", "meetings": "meeting"}[name], parts.pop(number))
    return with_moment(world, id, **{name: tuple(parts)})._replace(clipboard=kept)


def delete_moment(world, id):
    kept = ("moment", moment(world, id))
    items = [item for item in world.journey.items if getattr(item, "id", None) != id]
    return with_items(world, items)._replace(clipboard=kept)


def delete_item(world, number):
    """A stage alone, or a detour with its moments."""
    items = list(world.journey.items)
    gone = items.pop(number)
    while isinstance(gone, Detour) and number < len(items) and isinstance(items[number], Moment):
        items.pop(number)
    return with_items(world, items)._replace(clipboard=("other", None))


def end_of_detour(world, number):
    items = world.journey.items
    end = number + 1
    while end < len(items) and isinstance(items[end], Moment):
        end += 1
    return end


def insert_moment_at(world, number, new):
    taken = {m.id for m in world.journey.moments}
    items = list(world.journey.items)
    items.insert(number, new._replace(id=free_id(new.id or new.title, taken)))
    return with_items(world, items)


def insert_moment(world, id, new):
    return insert_moment_at(world, index(world, id) + 1, new)


def rename(world, old, new):
    """Another id for a moment; the detours follow."""
    renamed = lambda id: new if id == old else id
    items = [item._replace(id=renamed(item.id)) if isinstance(item, Moment)
             else item._replace(origin=renamed(item.origin), to=renamed(item.to)) if isinstance(item, Detour)
             else item for item in world.journey.items]
    return with_items(world, items)


def decide(world, id, number, takes_theirs):
    """What becomes of a mark: theirs is taken, or what stands."""
    marks = list(value(world.journey, id, "marks"))
    mark = marks.pop(number)
    decided = with_value(world, id, "marks", tuple(marks))
    if takes_theirs:
        journey = with_value(decided, id, mark.key, mark.theirs).journey
        decided = decided._replace(journey=journey)
    return decided


def put(world, id):
    if not world.clipboard:
        return world
    kind, kept = world.clipboard
    if kind == "moment":
        return insert_moment(world, id, kept)
    return with_part(world, id, {"note": "notes", "meeting": "meetings"}[kind], kept)


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


def with_department(world, name):
    """A new department, and its id."""
    id = free_id(name, {id for id, _ in world.journey.departments}, "department")
    return world.journey._replace(departments=world.journey.departments + ((id, name),)), id


# What is typed

def written(world, text):
    if text == world.editor.text:
        return world
    editor = world.editor._replace(text=text)
    return world._replace(editor=editor, unfinished=editor, is_dirty=True)
