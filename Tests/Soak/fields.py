"""What is typed or voted on in a world, and what Enter makes of it."""
import re, unicodedata

import votes
import world as w
from journey import KINDS, TEXTS, Detour, Moment, Note, Quote, Stage, free_id

NEW_LINES = set("\n\v\f\x85\u2028\u2029")


def is_text(typing):
    """Whether it may have several lines, so that Enter begins one, and Esc keeps them."""
    return typing.goal.removeprefix("set:") in TEXTS


def current(journey, typing):
    """The value that `typing` would replace."""
    if typing.goal == "title":
        return w.value(journey, typing.moment, "title")
    if typing.goal == "text":
        return w.value(journey, typing.moment, "notes")[typing.part].text
    if typing.goal == "demands":
        return w.value(journey, typing.moment, "meetings")[typing.part].demands
    if typing.goal == "rename":
        return typing.moment
    if typing.goal == "stage title":
        return journey.items[typing.part].title
    if typing.goal.startswith("set:"):
        return w.value(journey, typing.moment, typing.goal[4:])
    return ""


def open_editor(world, goal, id, part=0):
    typing = w.Typing(world.kind if goal == "note" else goal, id, part, "")
    return world._replace(editor=typing._replace(text=current(world.journey, typing)))


def typed(world, text):
    """What the keys of `text`, or a paste, do to the editor."""
    if not world.editor:
        return world
    new_line = "\n" if is_text(world.editor) else " "
    text = "".join(new_line if c in NEW_LINES else c for c in text.replace("\r", "\n"))
    return w.written(world, world.editor.text + text)


def erased(world):
    """Ctrl-U: the line is empty."""
    if not world.editor:
        return world
    before, new_line, _ = world.editor.text.rpartition("\n")
    return w.written(world, before + new_line)


def turned_kind(world):
    """Tab: the note that is typed becomes one of another kind."""
    kind = KINDS[(KINDS.index(world.editor.goal) + 1) % len(KINDS)]
    editor = world.editor._replace(goal=kind)
    world = world._replace(editor=editor, kind=kind)
    return world._replace(unfinished=editor, is_dirty=True) if world.unfinished else world


def is_refused(text, is_text=False):
    """Whether a file cannot hold `text` as a value."""
    marks = 0
    for c in text:
        marks = marks + 1 if unicodedata.category(c) in ("Mn", "Mc", "Me") else 0
        if (unicodedata.category(c) == "Cc" and c != "\t" and not (is_text and c == "\n")) or marks > 30:
            return True
    return not text.strip(" \t\n")


def switched(world, kind):
    """A demand is switched on or off."""
    demands = world.editor.text.split(", ") if world.editor.text else []
    demands = [d for d in demands if d != kind] if kind in demands else demands + [kind]
    return w.written(world, ", ".join(demands))


def refuses(world):
    """Whether the journey cannot take what is typed."""
    editor = world.editor
    if editor.goal == "demands":
        return False
    if editor.text == current(world.journey, editor) or editor.goal.startswith("set:") and not editor.text:
        return False
    if editor.goal == "rated" and not re.fullmatch(r"[-+0-3: \d]+", editor.text):
        return True
    return is_refused(editor.text, is_text(editor))


def as_text(text):
    """A text of several lines as a file has it."""
    lines = [line.rstrip(" \t") for line in text.split("\n")]
    common = min(len(line) - len(line.lstrip(" \t")) for line in lines if line)
    return "\n".join(line[common:] for line in lines).strip("\n").replace("\t", " ")


def entered(world):
    """What Enter makes of the editor, Esc of a text: an edit, nothing, or a complaint, and typing goes on."""
    editor = world.editor
    if not editor:
        return world
    if editor.goal == "ballot":
        return votes.kept_votes(world)
    if editor.goal == "voice":
        return votes.open_ballot_of_new(world, editor.moment, editor.text) if editor.text else world
    if editor.goal == "demands":
        return w.left(world) if editor.text == current(world.journey, editor) else \
            w.set_meeting(world, editor.moment, editor.part, demands=editor.text)
    if editor.goal == "detour" and editor.text:
        return world._replace(editor=editor._replace(goal="destination"))
    if editor.text == current(world.journey, editor) and editor.goal != "detour":
        return w.left(world)
    if refuses(world) or editor.goal == "detour":
        return world
    return made(world, editor, as_text(editor.text) if is_text(editor) and editor.text else editor.text.strip(" \t"))


def made(world, editor, value):
    """What `value` makes of the world."""
    goal, id, journey = editor.goal, editor.moment, world.journey
    if goal.startswith("set:"):
        return w.with_value(world, id, goal[4:], value)
    if goal == "title":
        return w.with_moment(world, id, title=value)
    if goal == "text":
        return w.set_note(world, id, editor.part, text=value)
    if goal == "touchpoint":
        return w.insert_moment(world, id, Moment("", value))
    if goal == "touchpoint of a detour":
        return w.insert_moment_at(world, w.end_of_detour(world, w.index(world, id)), Moment("", value))
    if goal == "rename":
        return w.rename(world, id, value)
    if goal == "stage":
        number = w.index(world, id)
        return w.with_items(world, journey.items[:number] + (Stage(value),) + journey.items[number:])
    if goal == "stage title":
        return w.with_item(world, editor.part, Stage(value))
    if goal == "rated":
        return w.with_part(world, id, "rated", value)
    if goal == "quote":
        return w.with_part(world, id, "quotes", Quote(value))
    if goal == "owner":
        return own_new(world, id, value)
    return w.with_part(world, id, "notes", Note(goal, value))


def own_new(world, id, name):
    journey, department = w.with_department(world, name)
    owned = w.with_moment(world._replace(journey=journey), id, owner=department)
    return owned._replace(past=(world.journey, world.past))


def lead(world, to):
    """The detour whose condition was typed leads to a moment."""
    editor = world.editor
    id = free_id(editor.text.strip(" "), {detour.id for detour in world.journey.detours}, "detour")
    detour = Detour(id, editor.text.strip(" "), editor.moment, to)
    return w.with_items(world, world.journey.items + (detour,))


def wrote_outside(world, id, key, text):
    """What comes back from an editor of the user's own; what cannot be kept is open to be mended."""
    typing = w.Typing(f"set:{key}", id, 0, text.rstrip("\n"))
    after = entered(world._replace(editor=typing))
    if not after.editor:
        return after if after.past is not world.past else world
    return after._replace(unfinished=typing, is_dirty=True)


def reopened(world):
    """What was being typed is open again; of a ballot, nothing is shown yet."""
    editor = world.unfinished
    if editor.goal != "ballot":
        return world._replace(editor=editor)
    manner = editor.text.split(" ")[0] or "tally"
    return world._replace(editor=editor._replace(manner=manner), voter=votes.id_of(world, editor.part))


# What is asked for, where it is not called like the key.
LABELS = {"title": "touchpoint", "touchpoint of a detour": "touchpoint", "stage title": "stage", "rename": "id",
          "detour": "detour when", "voice": "Whose belief is asked for?"}


def as_recovered(world):
    """What the list of what was recovered says of what was typed: of secret votes only how many."""
    editor = world.unfinished
    if editor.goal == "text":
        return f"{w.value(world.journey, editor.moment, 'notes')[editor.part].kind}: {editor.text}"
    if editor.goal != "ballot":
        return f"{LABELS.get(editor.goal, editor.goal.removeprefix('set:'))}: {editor.text}"
    cast = votes.votes_of(editor)
    names = dict(world.journey.departments)
    name = editor.part.name if isinstance(editor.part, w.New) else names.get(editor.part, "the whole room")
    if editor.text.startswith("secret"):
        return f"{name}: {counted(cast, 'vote')}, not shown yet"
    return f"{name}: {counted(cast, 'hand')}, {votes.distribution(cast) if cast else ''}"


def on_screen(editor):
    """What is seen of it while it is open."""
    if editor.goal == "demands":
        return ""
    if editor.goal != "ballot":
        return editor.text
    cast = votes.votes_of(editor)
    return counted(cast, "vote" if editor.text.startswith("secret") else "hand") if cast else ""


def counted(votes, word):
    return f"{len(votes)} {word}{'s' if len(votes) != 1 else ''}"
