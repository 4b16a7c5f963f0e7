"""How a session ends or is disturbed. Each fault leaves the worlds that are possible then."""
import os, signal, time

import world as w
from journey import printed, read
from keys import HOME, RIGHT, Step, played, reachable
from life import Wrong, distinct
from terminal import letters


def spread(life, steps):
    life.worlds = distinct(r for world in life.worlds for r in reachable(world, steps))


def killed(life):
    """SIGKILL, when all keys have been taken."""
    life.terminal.kill()


def killed_in_the_middle(life):
    """SIGKILL while keys are being taken: all that was done before is there, and a beginning of the rest."""
    steps = [step for _ in range(life.random.randint(1, 3)) for step in middle(life)]
    life.history.append(f"middle {[step.keys for step in steps]}")
    life.terminal.send(b"".join(step.keys for step in steps))
    time.sleep(life.random.choice([0, 0.0005, 0.001, 0.002, 0.004, 0.008]))
    life.terminal.kill()
    spread(life, steps)


def middle(life):
    """Steps that can follow one another unseen: they need no moment that another step can take away."""
    act = life.grammar.act(life.worlds[0])
    while act.stays_open or act.name in ("delete", "move", "add", "duplicate", "put", "undo", "redo", "rewrite", "title",
                                         "encounter", "vote", "own new"):
        act = life.grammar.act(life.worlds[0])
    return act.steps


def killed_while_typing(life):
    """SIGKILL with an unfinished field, all of which was seen."""
    moment = life.grammar.moment(life.worlds[0])
    steps = [Step(life.grammar.walk(life.worlds[0], moment)),
             Step(b"c", lambda world: w.open_editor(world, "note", moment.id))] + life.grammar.typing()
    mark = life.grammar.mark()
    steps.append(Step(mark.encode(), lambda world: w.typed(world, mark)))
    life.history.append(f"typing {[step.keys for step in steps]}")
    life.terminal.type(b"".join(step.keys for step in steps), mark.encode())
    life.apply(lambda world: played(world, steps))
    life.terminal.kill()


def hung_up(life):
    """The terminal is closed."""
    life.terminal.hang_up()


def terminated(life):
    """SIGTERM: the terminal is given back."""
    life.terminal.kill(signal.SIGTERM)
    if os.WTERMSIG(life.terminal.wait_for_end()) != signal.SIGTERM:
        raise Wrong(f"SIGTERM, and it ends with {life.terminal.status}")
    expect_restored(life)


def left(life):
    """q, as often as it takes."""
    life.terminal.send(HOME + b"q")
    if not life.saves_itself and life.worlds[0].journey != life.worlds[0].file:
        life.terminal.send(b"q")
    deadline = time.monotonic() + 0.3
    while not life.terminal.has_ended() and time.monotonic() < deadline:
        life.terminal.read(0.001)
    if not life.terminal.has_ended():
        # What undo and redo brought back is the same journey in another state, for which it asks again.
        life.terminal.send(b"q")
    if life.terminal.wait_for_end() != 0:
        raise Wrong(f"q, and it ends with {life.terminal.status}")
    if life.saves_itself:
        life.apply(w.saved)
    expect_restored(life)


def expect_restored(life):
    left_on = life.terminal.what_is_not_restored()
    if left_on:
        raise Wrong(f"the terminal is not restored: {left_on}")


def resized(life):
    """The terminal becomes very small and large again, and then the session is killed."""
    for size in [(1, 1), (20, 5), life.random.choice([(160, 90), (210, 99)])]:
        life.terminal.resize(*size)
        life.terminal.wait_for_rows(size[1])
    life.do(life.grammar.act(life.worlds[0]))
    life.terminal.kill()


def second_editor(life):
    """Somebody opens the journey a second time: only to read."""
    second = life.open()
    try:
        screen = second.first_screen()
        if letters("read only") not in letters(screen):
            raise Wrong(f"a second editor is not read only: {screen[-200:]}")
        second.type(RIGHT + b"+-d%", b"%")
        second.send(b"q")
        second.wait_for_end()
    finally:
        second.close()
    life.do(life.grammar.act(life.worlds[0]))
    life.terminal.kill()


def outside_change(life):
    """Somebody else's version of the file, which changes nothing that was changed since the last save; None for none."""
    theirs = read(life.on_disk())
    names = [name for name in ("customer", "promise")
             if all(getattr(world.journey, name) == getattr(world.file, name) for world in life.worlds)
             and name not in life.pending]
    if not names:
        return None
    name = life.random.choice(names)
    life.pending.add(name)
    theirs = theirs._replace(**{name: f"{name} {life.random.randint(0, 9999)}"})
    life.history.append(f"theirs {theirs.customer} {theirs.promise}")
    return theirs


def rewritten(life):
    """Somebody else rewrites the file while it is edited: both are there after the next save."""
    theirs = outside_change(life)
    if theirs is None:
        return killed(life)
    life.write(printed(theirs))
    life.press(b"s")
    life.press(b"s")
    # Where nothing was unsaved, s has nothing to do, and the next session finds what they wrote.
    unseen = [w.World(theirs, theirs) for world in life.worlds if world.journey == world.file]
    life.worlds = distinct([w.saved(w.merged(world, theirs)) for world in life.worlds] + unseen)
    life.compare()
    life.terminal.kill()


def rewritten_while_typing(life):
    """Somebody else rewrites the file while a note is being typed: it comes where it was begun."""
    world = life.worlds[0]
    moment = life.grammar.moment(world)
    theirs = outside_change(life)
    if theirs is None:
        return killed(life)
    life.terminal.press(life.grammar.walk(world, moment) + b"c")
    life.write(printed(theirs))
    mark = "it is late " + life.grammar.mark()
    life.history.append(f"while typing at {moment.id}")
    life.terminal.type(mark.encode(), mark[-1].encode())
    life.press(b"\rs")
    life.press(b"s")
    write = lambda world: w.entered(w.typed(w.open_editor(world, "note", moment.id), mark))
    life.worlds = distinct(w.saved(v) for world in life.worlds
                           for v in (write(w.merged(world, theirs)), w.merged(write(world), theirs)))
    life.compare()
    life.terminal.kill()


def rewritten_afterwards(life):
    """Somebody else rewrites the file when the session was killed."""
    life.terminal.kill()
    life.terminal.close()
    if life.saves_itself:
        life.worlds = distinct(v for world in life.worlds for v in (world, w.saved(world)))
    life.compare()
    life.theirs = outside_change(life)
    if life.theirs:
        life.write(printed(life.theirs))


def full_disk(life):
    """No room any more: nothing is torn, the file stays, and once there is room all that was done is there."""
    if not life.has_own_disk:
        return killed(life)
    ballast = life.path("ballast")
    with open(ballast, "wb", buffering=0) as file:
        try:
            while file.write(b"\0" * 4096):
                pass
        except OSError:
            pass
    steps = [step for _ in range(2) for step in middle(life)]
    steps = [step for step in steps if not step.between]
    before = life.worlds
    life.press(b"".join(step.keys for step in steps))
    life.apply(lambda world: played(world, steps))
    life.press(b"s")
    life.compare()
    strays = [name for name in os.listdir(life.path("work")) if name.endswith(".tmp")]
    if strays:
        raise Wrong(f"a save that found no room left {strays}")
    if life.random.random() < 0.3:
        life.terminal.kill()
        life.worlds = distinct(r for world in before for r in reachable(world, steps))
        life.terminal.close()
        os.unlink(ballast)
        return
    os.unlink(ballast)
    # What could not be written goes with the next thing that is.
    life.do(life.grammar.feel(life.worlds[0]))
    if life.random.random() < 0.5:
        life.save()
    life.terminal.kill()


FAULTS = [(2, full_disk), (8, killed), (8, killed_in_the_middle), (6, killed_while_typing), (3, hung_up), (3, terminated),
          (5, left), (2, resized), (2, second_editor), (3, rewritten), (2, rewritten_while_typing),
          (2, rewritten_afterwards)]
