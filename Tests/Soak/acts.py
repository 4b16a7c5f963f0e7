"""More acts: ballots, what stands in sheets, stages and detours, an editor of the user's own."""
import fields as f
import votes
import world as w
from journey import Detour, Stage
from steps import DOWN, ENTER, ERASE, RIGHT, RUBOUT, TAB, UP, Act, Step, played


class Ballots:
    """Acts with B. Whose ballot it is, is asked for the first one of a session alone."""

    def opened(self, world, moment):
        """The steps that open a ballot, and how it is held then."""
        random = self.random
        steps = [Step(self.walk(world, moment))]
        if votes.asks_who(world):
            voters = [""] + [id for id, _ in world.journey.departments]
            number = random.randrange(min(9, len(voters)))
            keys = b"B" + self.row(number)
            steps.append(Step(keys, lambda world: votes.open_ballot(world, moment.id, voters[number])))
        else:
            steps.append(Step(b"B", lambda world: votes.open_ballot(world, moment.id)))
        if random.random() < 0.4:
            steps.append(Step(TAB, votes.turned_manner))
        return steps

    def votes(self):
        """Steps that vote, and take votes back."""
        random = self.random
        steps = []
        for digit in random.choices("1234567", k=random.randint(1, 8)):
            steps.append(Step(digit.encode(), lambda world, digit=digit: votes.voted(world, digit)))
        if random.random() < 0.3:
            steps += [Step(RUBOUT, votes.unvoted), Step(b"4", lambda world: votes.voted(world, "4"))]
        if random.random() < 0.2:
            key, by = random.choice([(DOWN, 1), (UP, -1)])
            steps.append(Step(key, lambda world: votes.turned_voter(world, by)))
        return steps

    def shown(self, world, steps, key, change):
        """The steps with which the votes are shown where they are secret, and `key`, which keeps them."""
        is_secret = played(world, steps).editor.manner == "secret"
        return [Step(ENTER, votes.kept_votes)] * is_secret + [Step(key, change)]

    def ballot(self, world):
        moment = self.moment(world)
        steps = self.opened(world, moment) + self.votes()
        if self.random.random() < 0.25:
            return Act("ballot", steps, stays_open=True)
        return Act("ballot", steps + self.shown(world, steps, ENTER, votes.kept_votes))

    def round_of_ballots(self, world):
        """→ keeps the hands and goes on to the next moment."""
        if world.journey.detours:
            return None
        moments = world.journey.moments
        first = self.random.randrange(len(moments))
        steps = self.opened(world, moments[first])
        for _ in moments[first:-1][:3]:
            steps += self.votes()
            steps += self.shown(world, steps, RIGHT, votes.on_to_next)
        if self.random.random() < 0.5:
            steps += self.votes()
            steps += self.shown(world, steps, RIGHT, votes.on_to_next)
            if played(world, steps).editor:
                steps.append(Step(RUBOUT))
                return Act("round of ballots", steps, stays_open=True)
        else:
            steps += self.votes()
            steps += self.shown(world, steps, ENTER, votes.kept_votes)
        return Act("round of ballots", steps)

    def new_voter(self, world):
        """The department that votes is a new one."""
        if not votes.asks_who(world) or len(world.journey.departments) > 8:
            return None
        moment, name = self.moment(world), self.new_name()
        steps = [Step(self.walk(world, moment)), Step(b"B", lambda world: f.open_editor(world, "voice", moment.id))]
        steps += self.letters(name)
        steps.append(Step(ENTER, lambda world: votes.open_ballot_of_new(world, moment.id, name)))
        steps += self.votes()
        return Act("ballot of a new department", steps + self.shown(world, steps, ENTER, votes.kept_votes))


class Sheets:
    """Acts in the sheets of the journey and of a moment, which list all that there is."""

    def inner(self, world, moment, line):
        return Step(self.walk(world, moment) + self.inner_line(moment, line))

    def property(self, world):
        moment, key = self.moment(world), self.random.choice(("need", "channel"))
        steps = [self.inner(world, moment, (key,)), Step(b"e")]
        return self.writing("line of a sheet", world, steps, f"set:{key}", moment.id)

    def word(self, world):
        moment = self.moment(world)
        key, words = self.random.choice([("critical", ("yes", "no")), ("serves", ("customer", "us"))])
        number = self.random.randrange(2)
        change = lambda world: w.choose(world, moment.id, key, words[number])
        return Act("word of a sheet", [self.inner(world, moment, (key,)), Step(b"e" + self.row(number), change)])

    def story(self, world):
        """A text of several lines, which Esc keeps."""
        if self.random.random() < 0.3:
            steps, id = [Step(self.line(world, ("story",))), Step(b"e")], ""
        else:
            moment = self.moment(world)
            steps, id = [self.inner(world, moment, ("story",)), Step(b"e")], moment.id
        now = w.value(world.journey, id, "story")
        middle = [Step(ERASE, f.erased)] if len(now) > 300 else []
        if now.count("\n") < 4:
            middle += self.letters("\n")
        return self.writing("story", world, steps, "set:story", id, middle=middle + self.typing())

    def head(self, world):
        key = self.random.choice(("customer", "wants", "promise"))
        steps = [Step(self.line(world, (key,))), Step(b"e")]
        return self.writing("line of the journey", world, steps, f"set:{key}", "")

    def adding(self, name, world, moment, goal, middle):
        """a in a sheet asks what is to be added."""
        steps = [self.inner(world, moment, ("words",)), Step(b"a" + goal.encode() + ENTER)]
        return self.writing(name, world, steps, goal, moment.id, middle=middle)

    def rated(self, world):
        moment = self.moment(world, lambda moment: len(moment.rated) < 2)
        votes = self.random.choice(["-3:2 0:4 +3:1", "-1", "+1:12 +2:1"])
        return moment and self.adding("what customers say", world, moment, "rated", [self.paste(votes)])

    def quote(self, world):
        moment = self.moment(world, lambda moment: len(moment.quotes) < 2)
        return moment and self.adding("quote", world, moment, "quote", self.typing())

    def rename(self, world):
        """R gives another id, and the detours follow.

        No part of an id is another's: whoever is killed in the middle of one and enters that may not be refused.
        """
        moment = self.moment(world)
        self.serial += 1
        steps = [Step(self.walk(world, moment)), Step(b"R", lambda world: f.open_editor(world, "rename", moment.id)),
                 Step(ERASE, f.erased)] + self.letters(f"m{self.serial}m")
        return Act("another id", steps + [Step(ENTER, f.entered)])

    def decide(self, world):
        """What a merge left: theirs is taken, or what stands."""
        owners = [("", world.journey)] + [(moment.id, moment) for moment in world.journey.moments]
        marks = [(id, number) for id, owner in owners for number in range(len(owner.marks))]
        if not marks:
            return None
        id, number = self.random.choice(marks)
        if id and self.random.random() < 0.5:
            moment = w.moment(world, id)
            to = self.inner(world, moment, ("mark", number))
        else:
            to = Step(self.line(world, ("mark", w.index(world, id), number) if id else ("mark", number)))
        keys, takes = self.random.choice([(ENTER + self.row(0), True), (ENTER + self.row(1), False), (b"d", False)])
        return Act("decided conflict", [to, Step(keys, lambda world: w.decide(world, id, number, takes))])


class Ways:
    """Acts with stages and detours, and with an editor of the user's own."""

    def main_moment(self, world):
        """A moment that is on no detour."""
        items = world.journey.items
        end = next((n for n, item in enumerate(items) if isinstance(item, Detour)), len(items))
        return self.moment(world, lambda moment: moment in items[:end])

    def stage(self, world):
        moment = self.main_moment(world)
        if not moment or sum(isinstance(item, Stage) for item in world.journey.items) > 2:
            return None
        return self.writing("stage", world, [Step(self.walk(world, moment)), Step(b"S")], "stage", moment.id)

    def item(self, world, kinds, wanted=lambda item: True):
        numbers = [n for n, item in enumerate(world.journey.items) if isinstance(item, kinds) and wanted(item)]
        return self.random.choice(numbers) if numbers else None

    def stage_title(self, world):
        number = self.item(world, (Stage, Detour), lambda item: isinstance(item, Stage))
        if number is None:
            return None
        steps = [Step(self.line(world, ("item", number))), Step(b"e")]
        return self.writing("title of a stage", world, steps, "stage title", "", number)

    def drop_item(self, world):
        """d on a stage leaves its moments, on a detour takes them out, too."""
        number = self.item(world, (Stage, Detour))
        if number is None:
            return None
        items = world.journey.items
        gone = {item.id for item in items[number:w.end_of_detour(world, number)] if not isinstance(item, Stage)}
        others = [item for n, item in enumerate(items) if isinstance(item, Detour) and n != number]
        if isinstance(items[number], Detour) and any(id in gone for other in others for id in (other.origin, other.to)):
            return None
        steps = [Step(self.line(world, ("item", number))), Step(b"d", lambda world: w.delete_item(world, number))]
        return Act("deleted stage or detour", steps)

    def detour(self, world):
        """Y asks when it is taken, and then where it leads."""
        if len(world.journey.detours) > 1:
            return None
        moment = self.main_moment(world)
        moments = world.journey.moments
        to = self.random.randrange(min(9, len(moments)))
        if not moment:
            return None
        condition = " ".join(self.random.choices(("the kitchen is closed", "nobody comes", "I am late"), k=2))
        steps = [Step(self.walk(world, moment)), Step(b"Y", lambda world: f.open_editor(world, "detour", moment.id))]
        steps += self.letters(condition)
        if self.random.random() < 0.2:
            return Act("detour", steps + [self.marking()], stays_open=True)
        lead = Step(self.row(to), lambda world: f.lead(world, moments[to].id))
        return Act("detour", steps + [Step(ENTER, f.entered), lead])

    def on_detour(self, world):
        """A moment at the end of a detour: in the sheet of the journey, a asks what is to be added."""
        number = self.item(world, Detour)
        if number is None or len(world.journey.moments) > 7:
            return None
        steps = [Step(self.line(world, ("item", number))), Step(b"atouchpoint\r")]
        id = world.journey.items[number].id
        return self.writing("moment on a detour", world, steps, "touchpoint of a detour", id)

    def outside(self, world):
        """E: what the editor writes is the story."""
        moment = self.moment(world)
        words = self.random.choice(["It was late.", "One line\n\nand another: x\n", "# no comment", "",
                                    "a bell \x07 rings", "  two\n    three  \n\n"])
        steps = [Step(self.walk(world, moment)),
                 Step(b"E", lambda world: f.wrote_outside(world, moment.id, "story", words))]
        if played(world, steps).editor:
            return Act("own editor", steps + [self.marking()], stays_open=True, writes=words)
        return Act("own editor", steps, writes=words)
