"""A journey's life: session after session, each ended somehow, and each looked at by the next one."""
import difflib, os, random, subprocess

import fields as f
import saving
import world as w
from journey import FIRST, printed, read
from keys import Grammar
from own_editor import OwnEditor
from steps import ENTER, ESCAPE, played
from terminal import Terminal, letters

PATH = "ours.journey"
# What is said where something is recovered.
RECOVERY = letters("It is all here")
# What the foot says while something is typed, chosen or voted on.
OPEN = ("Enterkeeps", "Entertakes", "Entershows", "Esckeeps")


class Wrong(Exception):
    """The program did something that it must not do."""


class Life:
    """One journey in a folder of its own, and the worlds that are possible."""

    def __init__(self, binary, folder, seed, tally, plant=None, has_own_disk=False, state=None):
        self.binary, self.folder, self.tally, self.has_own_disk = binary, folder, tally, has_own_disk
        self.random = random.Random(seed)
        self.grammar = Grammar(self.random)
        self.state = state or self.path("state")
        os.makedirs(self.state, exist_ok=True)
        for name in ("work", "tmp"):
            os.makedirs(self.path(name), exist_ok=True)
        self.own_editor = OwnEditor(folder)
        self.environment = {
            "PATH": os.environ["PATH"], "HOME": folder, "TERM": "xterm-256color", "LANG": "C.UTF-8",
            "LC_ALL": "C.UTF-8", "XDG_STATE_HOME": self.state, "XDG_CONFIG_HOME": self.path("config"),
            "TMPDIR": self.path("tmp"), "VISUAL": self.own_editor.command}
        if plant:
            self.environment["LD_PRELOAD"], self.environment["SOAK_PLANT"] = plant
        self.worlds = [w.World(FIRST, FIRST)]
        self.write(printed(FIRST))
        self.terminal = None
        # What somebody else made of the file while nothing ran, and what they changed since the last save.
        self.theirs = None
        self.pending = set()
        self.history = []

    def path(self, *names):
        return os.path.join(self.folder, *names)

    @property
    def file(self):
        return self.path("work", PATH)

    def write(self, data):
        with open(self.file + ".new", "wb") as file:
            file.write(data)
        os.replace(self.file + ".new", self.file)

    def on_disk(self):
        with open(self.file, "rb") as file:
            return file.read()

    # One cycle

    def cycle(self, faults):
        """A session from its start to its end."""
        self.saves_itself = self.random.random() < 0.5
        self.start()
        for _ in range(self.random.randint(1, 3)):
            self.do(self.grammar.act(self.worlds[0]))
        fault = self.random.choices([f for _, f in faults], [n for n, _ in faults])[0]
        self.history.append(f"fault {fault.__name__}")
        self.tally[fault.__name__] += 1
        fault(self)
        self.look_around()

    def open(self, *options):
        size = self.random.choice([(160, 90), (200, 100), (170, 95)])
        return Terminal([self.binary, "walk", *options, PATH], self.environment, self.path("work"), size)

    def start(self):
        """Starts the program, looks at what it recovers, and goes on."""
        first = self.begin_session()
        while RECOVERY in letters(first) and self.random.random() < 0.1:
            # Another day: nothing is answered.
            self.look_at_recovery(letters(first))
            self.tally["recovery later"] += 1
            self.terminal.kill()
            self.terminal.close()
            first = self.begin_session()
        if RECOVERY in letters(first):
            self.look_at_recovery(letters(first))
            self.take_recovery()
        else:
            self.keep(lambda world: not saving.has_news(world), "nothing is recovered")
            self.press(b"")
        self.apply(lambda world: world._replace(was_left=False))
        if len(self.worlds) > 1 or self.random.random() < 0.6:
            self.save()

    def begin_session(self):
        """The first screen of a session."""
        options = [] if self.saves_itself else ["--no-autosave"]
        self.history.append(f"start {options}")
        self.worlds = distinct(r for world in self.worlds for r in restarts(world, self.theirs))
        self.theirs = None
        self.terminal = self.open(*options)
        first = self.terminal.first_screen()
        if "read only" in first or "set aside" in first or "damaged" in first:
            raise Wrong(f"the journal is not taken: {first[-300:]}")
        return first

    def look_at_recovery(self, first):
        """Compares why something is recovered, and what was being typed."""
        self.tally["recovery"] += 1
        was_left = letters("You left without saving this") in first
        self.keep(lambda world: world.was_left == was_left, f"left without saving: {was_left}")
        is_unfinished = "unfinished" in first
        self.keep(lambda world: bool(world.unfinished) == is_unfinished, f"something is unfinished: {is_unfinished}")
        if is_unfinished:
            self.tally["recovered field"] += 1
            said = lambda world: letters(f"unfinished{f.as_recovered(world)}Enter goes on")
            self.keep(lambda world: said(world) in first, f"what is typed, in {first[-300:]!r}")

    def take_recovery(self):
        if self.random.random() < 0.12:
            self.history.append("d")
            self.tally["recovery thrown away"] += 1
            self.press(b"d")
            self.worlds = distinct(v for world in self.worlds for v in saving.thrown_away(world))
            return
        self.terminal.send(ENTER)
        is_answered = lambda screen: RECOVERY not in letters(screen)
        screen = letters(self.terminal.wait_for_screen(is_answered, "recovered journey"))
        is_open = any(word in screen for word in OPEN)
        self.keep(lambda world: bool(world.unfinished) == is_open, f"an editor is open: {is_open}")
        if not is_open:
            return
        tail = lambda world: letters(f.on_screen(world.unfinished))[-24:]
        self.keep(lambda world: tail(world) in screen, f"the unfinished field on {screen[-300:]!r}")
        self.worlds = [f.reopened(world) for world in self.worlds]
        self.end_editor()

    def end_editor(self):
        """Takes or leaves what is typed or voted on, whatever it is."""
        editor = self.worlds[0].editor
        if f.is_text(editor):
            self.give_text()
        elif self.random.random() < 0.8:
            self.end_with(ENTER, f.entered)
            if self.worlds[0].editor and editor.goal == "ballot":
                self.end_with(ENTER, f.entered)
        if not any(world.editor for world in self.worlds):
            return
        # Votes are dropped when it is pressed twice.
        has_votes = editor.goal == "ballot" and self.worlds[0].editor.text
        self.end_with(ESCAPE[:1] * bool(has_votes) + ESCAPE, w.left)

    def end_with(self, key, change):
        """Types `key`, and waits until it is taken where no editor is open any more."""
        self.history.append(f"ends with {key}")
        self.terminal.send(key)
        self.apply(change)
        if not any(world.editor for world in self.worlds):
            self.press(b"")

    def give_text(self):
        """Esc keeps a text; where it cannot be kept, that is said, and Esc leaves it."""
        if any(f.refuses(world) for world in self.worlds):
            self.end_with(ESCAPE[:1] + ESCAPE, w.left)
        else:
            self.end_with(ESCAPE, f.entered)

    # Keys

    def apply(self, change):
        self.worlds = distinct(change(world) for world in self.worlds)

    def press(self, keys):
        """Types `keys`, after which no editor is open, and waits until they are taken."""
        fence = self.grammar.fence()
        self.terminal.type(keys + fence, fence)

    def do(self, act):
        """Does all of `act`; all of it is on the screen then."""
        self.begin(act)
        if act.stays_open and self.random.random() < 0.7 and self.worlds[0].editor.goal != "ballot":
            self.give_text() if f.is_text(self.worlds[0].editor) else self.end_with(ESCAPE, w.left)
        elif act.stays_open:
            self.end_editor()
        if len({world.journey for world in self.worlds}) > 1:
            self.save()

    def begin(self, act):
        """Does `act` until all of it is on the screen; an editor may be open then."""
        self.history.append(f"{act.name} {[step.keys for step in act.steps]} {act.writes or ''}")
        self.tally[f"edit {act.name}"] += 1
        keys = b"".join(step.keys for step in act.steps)
        if act.writes is not None:
            self.own_editor.will_write(act.writes)
            own = b"".join(step.keys for step in act.steps if step.keys != act.steps[-1].keys or not act.stays_open)
            self.terminal.press_outside(own)
            keys = act.steps[-1].keys if act.stays_open else b""
        self.apply(lambda world: played(world, act.steps))
        if not act.stays_open:
            self.press(keys)
        elif self.worlds[0].editor.goal == "ballot":
            self.terminal.send(keys)
            seen = lambda screen: any(letters(f.on_screen(world.editor)) in screen for world in self.worlds)
            self.terminal.wait_for_screen(lambda screen: seen(letters(screen)), "ballot")
        else:
            self.terminal.type(keys, act.steps[-1].keys)

    def save(self):
        """Saves, and keeps the worlds in which the file has what it has now."""
        self.history.append("save")
        self.press(b"s")
        self.apply(saving.saved)
        self.compare()
        self.pending.clear()

    def keep(self, isPossible, what):
        """Keeps the worlds that go with what was seen."""
        kept = [world for world in self.worlds if isPossible(world)]
        if not kept:
            raise Wrong(f"{what}: not one of {len(self.worlds)} worlds is so")
        self.worlds = kept

    def compare(self):
        """Keeps the worlds in which the file is what it is now, byte for byte, and as a tree."""
        data = self.on_disk()
        expected = printed(self.worlds[0].file).decode().split("\n")
        difference = "\n".join(difflib.unified_diff(expected, data.decode().split("\n"), "expected", "found", n=99))
        self.keep(lambda world: printed(world.file) == data, f"the file is another one:\n{difference}\n")
        if read(data) != self.worlds[0].file:
            raise Wrong(f"the file does not say what it should: {data!r}")

    # Afterwards

    def look_around(self):
        """After the end of a session: the file, and nothing beside it."""
        self.terminal.close()
        if self.saves_itself:
            self.worlds = distinct(v for world in self.worlds
                                   for v in (world, saving.half_saved(world), saving.saved(world)))
        if self.theirs is None:
            self.compare()
        names = sorted(os.listdir(self.path("work")))
        for name in names:
            if name.startswith(".runaround-") and name.endswith(".tmp"):
                self.tally["unfinished temporary files"] += 1
                os.unlink(self.path("work", name))
            elif name not in (PATH, f".{PATH}.lock"):
                raise Wrong(f"a stray file: {name}")
        if os.listdir(self.path("tmp")):
            raise Wrong(f"stray temporary files: {os.listdir(self.path('tmp'))}")
        folder = os.path.join(self.state, "runaround")
        journals = os.listdir(folder) if os.path.exists(folder) else []
        strays = [name for name in journals if ".tmp" not in name]
        if len(strays) > 1:
            raise Wrong(f"stray journals: {strays}")

    def check(self):
        """What the program itself says of the file: no error, and canonical form."""
        for command in (["check", "--format", "json", PATH], ["fmt", "--check", PATH]):
            ran = subprocess.run([self.binary, *command], cwd=self.path("work"), env=self.environment,
                                 capture_output=True)
            if command[0] == "fmt" and ran.returncode or b'"error"' in ran.stdout or ran.returncode > 2:
                raise Wrong(f"{command} says {ran.returncode}: {ran.stdout[-300:]} {ran.stderr[-300:]}")


def distinct(worlds):
    return list(dict.fromkeys(worlds))


def restarts(world, theirs):
    """The worlds with which the next session can begin."""
    if theirs is not None and world.journey == world.file and not world.unfinished:
        return [saving.restarted(world._replace(is_dirty=is_dirty), theirs) for is_dirty in (False, True)]
    return [saving.restarted(world, theirs)]
