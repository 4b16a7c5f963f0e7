"""The grammar of keys: what is typed, and what each key does to a world.

Each act goes to where it does something, so that it never depends on what was selected before.
"""
import fields as f
import saving
import sheets
import world as w
from acts import Ballots, Sheets, Ways
from journey import DEMANDS, Detour
from steps import DOWN, ENTER, ERASE, HOME, RIGHT, TAB, UP, Act, Step, played

# Keys without a meaning, which the last row then says: they show that all before them was taken. No screen
# has them otherwise.
FENCES = b"@&^~"
WORDS = ("again", "the form", "Zoe", "42 minutes", "why?", "a: b", "# no comment", "-", "x", "the end of the queue")
# Goals that begin with nothing.
NEW = ("note", "touchpoint", "touchpoint of a detour", "stage", "detour", "rated", "quote")


def hostile(random):
    """Text that wants to break something."""
    return random.choice([
        "\x1b[2J\x1b]0;owned\x07", "one\rtwo\rthree", "\u202egnp.exe\u202c", "e" + "\u0301" * 30, "e" + "\u0301" * 31,
        "\u200b\u200d\ufe0f", "👩‍👩‍👧 family", "\u2028\u2029", "long " * random.randint(10, 90), "\x9b31m", "\x03\x1a\x11",
        "journey: no\rtouchpoint: no", "   ", "-- 'quoted' \"twice\" \\n", "日本語の長い題名"])


class Grammar(Ballots, Sheets, Ways):
    """Makes acts by chance, for the world that is most likely."""

    def __init__(self, random):
        self.random = random
        self.serial = 0
        self.fence_number = 0

    def fence(self):
        self.fence_number += 1
        return FENCES[self.fence_number % 4:][:1]

    def mark(self):
        """A character that stands nowhere yet, to be waited for in what is typed."""
        self.serial += 1
        return chr(0x4E00 + self.serial % 20000)

    def act(self, world):
        random = self.random
        acts = [(6, self.feel), (6, self.note), (3, self.title), (3, self.rewrite), (2, self.add), (2, self.delete),
                (2, self.put), (2, self.duplicate), (3, self.move), (3, self.own), (1, self.own_new), (1, self.meet),
                (3, self.encounter), (2, self.vote), (4, self.undo), (3, self.redo), (3, self.save), (4, self.ballot),
                (3, self.round_of_ballots), (1, self.new_voter), (3, self.property), (2, self.word), (2, self.story),
                (2, self.head), (1, self.rated), (1, self.quote), (2, self.stage), (1, self.stage_title),
                (1, self.drop_item), (2, self.detour), (2, self.on_detour), (1, self.rename), (2, self.outside),
                (4, self.decide)]
        while True:
            act = random.choices([a for _, a in acts], [n for n, _ in acts])[0](world)
            if act:
                return act

    # Where to

    def moment(self, world, wanted=lambda moment: True):
        moments = [m for m in world.journey.moments if wanted(m)]
        return self.random.choice(moments) if moments else None

    def walk(self, world, moment, at="words", number=0):
        """The keys that go to a moment and select its words, an encounter or a note: in the walk, or by the sheets."""
        is_walked = not world.journey.detours and self.random.random() < 0.6
        if is_walked:
            keys = b"1" + HOME + RIGHT * ([m.id for m in world.journey.moments].index(moment.id) + 1)
        else:
            keys = self.line(world, ("item", w.index(world, moment.id))) + ENTER
        if at == "words":
            return keys + UP * 3
        if at == "meeting":
            return keys + UP * 3 + DOWN * (number + 1)
        if is_walked:
            return keys + DOWN * 60 + UP * (len(moment.notes) - 1 - number)
        return keys + self.inner_line(moment, ("notes", number))

    def line(self, world, line):
        """The keys that select a line of the sheet of the journey."""
        return b"1O" + HOME + DOWN * sheets.journey_lines(world.journey).index(line)

    def inner_line(self, moment, line):
        """The keys that select a line of the sheet of the moment where one is."""
        return b"I" + HOME + DOWN * sheets.moment_lines(moment).index(line)

    # What

    def feel(self, world):
        moment, times = self.moment(world), self.random.randint(1, 3)
        # The first press changes something: nobody feels better than +3 or worse than -3.
        ways = [(key, by) for key, by in ((b"+", 1), (b"-", -1)) if abs((moment.feels or 0) + by) <= 3]
        key, by = self.random.choice(ways)
        change = Step(key, lambda world: w.feel(world, moment.id, by))
        return Act("feel", [Step(self.walk(world, moment))] + [change] * times)

    def typing(self):
        """Steps that type or paste something, and the text."""
        random = self.random
        if random.random() < 0.25:
            return [self.paste(hostile(random))]
        return self.letters(" ".join(random.choices(WORDS, k=random.randint(1, 3))))

    def paste(self, text):
        return Step(b"\x1b[200~" + text.encode() + b"\x1b[201~", lambda world: f.typed(world, text))

    def letters(self, text):
        return [Step(ENTER if c == "\n" else c.encode(), lambda world, c=c: f.typed(world, c)) for c in text]

    def marking(self):
        mark = self.mark()
        return Step(mark.encode(), lambda world: f.typed(world, mark))

    def writing(self, name, world, steps, goal, id, part=0, middle=None):
        """An act that opens an editor with `steps`, types, and takes it, leaves it, or goes on another day."""
        opening = steps[-1]._replace(change=lambda world: f.open_editor(world, goal, id, part))
        steps = steps[:-1] + [opening]
        if goal in ("text", "stage title") or (goal not in NEW and self.random.random() < 0.5):
            steps.append(Step(ERASE, f.erased))
        steps += middle or self.typing()
        if f.is_text(w.Typing(goal, id, part, "")) or self.random.random() < 0.2:
            return Act(name, steps + [self.marking()], stays_open=True)
        if f.refuses(played(world, steps)):
            return Act(name, steps + [Step(ENTER, f.entered), self.marking()], stays_open=True)
        return Act(name, steps + [Step(ENTER, f.entered)])

    def note(self, world):
        moment = self.moment(world, lambda moment: len(moment.notes) < 6)
        if not moment:
            return None
        turns = [Step(TAB, f.turned_kind)] * self.random.choice((0, 0, 1, 2))
        typing = self.typing()
        at = self.random.randint(0, len(typing))
        return self.writing("note", world, [Step(self.walk(world, moment)), Step(b"c")], "note", moment.id,
                            middle=typing[:at] + turns + typing[at:])

    def title(self, world):
        moment = self.moment(world)
        return self.writing("title", world, [Step(self.walk(world, moment)), Step(b"e")], "title", moment.id)

    def rewrite(self, world):
        moment = self.moment(world, lambda moment: moment.notes)
        if not moment:
            return None
        number = self.random.randrange(len(moment.notes))
        steps = [Step(self.walk(world, moment, "note", number)), Step(b"e")]
        return self.writing("rewritten note", world, steps, "text", moment.id, number)

    def add(self, world):
        moment = self.moment(world)
        if len(world.journey.moments) > 7:
            return None
        return self.writing("new moment", world, [Step(self.walk(world, moment)), Step(b"a")], "touchpoint", moment.id)

    def new_name(self):
        """A name that looks like no other: nothing that a list has matches the beginning of it."""
        return f"{self.mark()} of the house"

    def own_new(self, world):
        if len(world.journey.departments) > 8:
            return None
        moment = self.moment(world)
        steps = [Step(self.walk(world, moment)), Step(b"o", lambda world: f.open_editor(world, "owner", moment.id))]
        return Act("new owner", steps + self.letters(self.new_name()) + [Step(ENTER, f.entered)])

    def row(self, number):
        """The keys that take a row of a list: a digit selects it, Enter takes it."""
        return str(number + 1).encode() + ENTER

    def own(self, world):
        moment = self.moment(world)
        number = self.random.randrange(min(9, len(world.journey.departments)))
        department = world.journey.departments[number][0]
        own = Step(b"o" + self.row(number), lambda world: w.choose(world, moment.id, "owner", department))
        return Act("owner", [Step(self.walk(world, moment)), own])

    def meet(self, world):
        moment = self.moment(world, lambda moment: len(moment.meetings) < 4)
        if not moment:
            return None
        number = self.random.randrange(len(world.journey.contacts))
        contact = world.journey.contacts[number][0]
        meet = Step(b"w" + self.row(number), lambda world: w.meet(world, moment.id, contact))
        return Act("meeting", [Step(self.walk(world, moment)), meet])

    def encounter(self, world):
        moment = self.moment(world, lambda moment: moment.meetings)
        if not moment:
            return None
        number = self.random.randrange(len(moment.meetings))
        at = Step(self.walk(world, moment, "meeting", number))
        if self.random.random() < 0.25:
            return Act("demands", [at] + self.demands(moment, number))
        key, change = self.random.choice([
            (b"r", lambda world: w.turn_outcome(world, moment.id, number)),
            (b"i", lambda world: w.turn_handoff(world, moment.id, number)),
            (b"d", lambda world: w.delete_part(world, moment.id, "meetings", number))])
        return Act("encounter", [at, Step(key, change)])

    def demands(self, moment, number):
        """Steps that switch demands on and off."""
        digits = self.random.choices((1, 2, 3, 4, 5, 7, 8, 9), k=2)
        switches = [Step(str(digit).encode(), lambda world, digit=digit: f.switched(world, DEMANDS[digit - 1]))
                    for digit in digits]
        return [Step(b"m", lambda world: f.open_editor(world, "demands", moment.id, number))] + switches + \
            [Step(ENTER, f.entered)]

    def on_note(self, name, world, key, change):
        moment = self.moment(world, lambda moment: moment.notes)
        if not moment:
            return None
        number = self.random.randrange(len(moment.notes))
        step = Step(key, lambda world: change(world, moment.id, number))
        return Act(name, [Step(self.walk(world, moment, "note", number)), step])

    def vote(self, world):
        return self.on_note("vote", world, b"x", w.vote)

    def delete(self, world):
        if self.random.random() < 0.6:
            return self.on_note("delete", world, b"d", lambda world, id, n: w.delete_part(world, id, "notes", n))
        used = {id for detour in world.journey.detours for id in (detour.origin, detour.to)}
        moment = self.moment(world, lambda moment: moment.id not in used)
        if len(world.journey.moments) < 3 or not moment:
            return None
        delete = Step(b"d", lambda world: w.delete_moment(world, moment.id))
        return Act("delete", [Step(self.walk(world, moment)), delete])

    def put(self, world):
        if not world.clipboard or world.clipboard[0] == "other" or len(world.journey.moments) > 7:
            return None
        moment = self.moment(world, lambda moment: len(moment.notes) < 6 and len(moment.meetings) < 4)
        if not moment:
            return None
        return Act("put", [Step(self.walk(world, moment)), Step(b"v", lambda world: w.put(world, moment.id))])

    def duplicate(self, world):
        if self.random.random() < 0.5 and len(world.journey.moments) < 8:
            moment = self.moment(world)
            change = Step(b"D", lambda world: w.duplicate_moment(world, moment.id))
            return Act("duplicate", [Step(self.walk(world, moment)), change])
        if any(len(moment.notes) > 5 for moment in world.journey.moments):
            return None
        return self.on_note("duplicate", world, b"D", w.duplicate_note)

    def move(self, world):
        key, by = self.random.choice([(b"J", 1), (b"K", -1)])
        if self.random.random() < 0.5:
            return self.on_note("move", world, key, lambda world, id, n: w.move_note(world, id, n, by))
        moment = self.moment(world)
        number = w.index(world, moment.id) + by
        # What is moved past a detour would become a part of it, or no part of it any more.
        if 0 <= number < len(world.journey.items) and isinstance(world.journey.items[number], Detour):
            return None
        move = Step(key, lambda world: w.move_moment(world, moment.id, by))
        return Act("move", [Step(self.walk(world, moment)), move])

    def undo(self, world):
        return Act("undo", [Step(HOME)] + [Step(b"u", w.undo)] * self.random.randint(1, 4))

    def redo(self, world):
        return Act("redo", [Step(HOME)] + [Step(b"U", w.redo)] * self.random.randint(1, 4))

    def save(self, world):
        return Act("save", [Step(HOME), Step(b"s", saving.saved, between=saving.half_saved)])
