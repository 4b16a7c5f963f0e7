"""What the file has, what comes of it where somebody else changes it, and what the next session begins with."""
import world as w
from journey import HEAD, Mark


def saved(world):
    return world._replace(file=world.journey, is_dirty=False)


def half_saved(world):
    """The file has the new bytes, and the journal does not know yet."""
    return world._replace(file=world.journey)


def places(journey):
    """What others may change: an owner's id, none for the journey, and a key."""
    return [("", key) for key in HEAD if key != "story"] + [(m.id, "need") for m in journey.moments]


def merged(world, theirs):
    """What comes of both: theirs where ours is as it was, else ours, and theirs beside it."""
    both = world
    shared = set(places(world.file)) & set(places(world.journey))
    for id, key in places(theirs):
        if (id, key) not in shared:
            continue
        new, old, ours = (w.value(journey, id, key) for journey in (theirs, world.file, world.journey))
        if new in (old, ours):
            continue
        if ours == old:
            both = w.with_value(both, id, key, new)
        else:
            both = w.with_value(both, id, "marks", w.value(both.journey, id, "marks") + (Mark(key, new),))
    return w.changed(world, both.journey)._replace(file=theirs, editor=world.editor, unfinished=world.unfinished)


def restarted(world, theirs=None):
    """What the next session begins with; `theirs` is what somebody else made of the file meanwhile."""
    world = world._replace(editor=None, clipboard=None, kind="note", voter=None)
    if theirs is None:
        return world
    if not world.is_dirty:
        return w.World(theirs, theirs)
    both = merged(world, theirs)
    # Taken back once, it is what the others wrote; twice, what was here.
    before = w.changed(world, theirs)
    after = before if both.journey == theirs else w.changed(before, both.journey)
    return after._replace(file=theirs, unfinished=both.unfinished)


def thrown_away(world):
    """What d makes of what was recovered: what the file has, and what was there can be brought back."""
    kept = w.left(world)
    replaced = w.changed(world, world.file)._replace(is_dirty=False)
    # What undo brought back can be the same journey in another state.
    return [replaced] if world.journey != world.file else [kept, replaced]


def has_news(world):
    """Whether the next session has something to show."""
    return world.journey != world.file or world.unfinished is not None
