"""How a session ends or is disturbed. Each fault leaves the worlds that are possible then."""
import os, signal, time

import fields as f
import saving
import world as w
from journey import printed, read
from steps import HOME, RIGHT, played, reachable
from life import Wrong, distinct
from terminal import PATIENCE, letters


def spread(life, steps):
    life.worlds = distinct(r for world in life.worlds for r in reachable(world, steps))


def killed(life):
    """SIGKILL, when all keys have been taken."""
    life.terminal.kill()


def killed_in_the_middle(life):
    """SIGKILL while keys are being taken: all that was done before is there, and a beginning of the rest."""
    steps = middle(life, life.random.randint(1, 3))
    life.history.append(f"middle {[step.keys for step in steps]}")
    life.terminal.send(b"".join(step.keys for step in steps))
    time.sleep(life.random.choice([0, 0.0005, 0.001, 0.002, 0.004, 0.008]))
    life.terminal.kill()
    spread(life, steps)


def middle(life, acts):
    """The steps of some acts that follow one another unseen, and leave no editor open."""
    world, steps = life.worlds[0], []
    for _ in range(acts):
        act = life.grammar.act(world)
        # What is taken back is not the same in all worlds, and the user's own editor takes keys.
        while act.stays_open or act.writes is not None or act.name in ("undo", "redo"):
            act = life.grammar.act(world)
        steps += act.steps
        world = played(world, act.steps)
    return steps


def killed_while_typing(life):
    """SIGKILL with an unfinished field, a ballot or a text, all of which was seen."""
    grammar, world = life.grammar, life.worlds[0]
    act = None
    while not act or not act.stays_open:
        act = life.random.choice([grammar.note, grammar.ballot, grammar.story, grammar.detour])(world)
    life.begin(act)
    life.terminal.kill()


def killed_in_the_own_editor(life):
    """SIGKILL while the user's own editor runs: what was saved there stays in its file."""
    moment = life.grammar.moment(life.worlds[0])
    life.own_editor.will_write("what the editor saved\n", and_wait=True)
    life.history.append(f"own editor at {moment.id}")
    life.terminal.send(life.grammar.walk(life.worlds[0], moment) + b"E")
    if not life.own_editor.has_written(PATIENCE):
        raise Wrong("the own editor does not begin")
    life.terminal.kill()
    texts = os.listdir(life.path("tmp"))
    if len(texts) != 1 or open(life.path("tmp", texts[0])).read() != "what the editor saved\n":
        raise Wrong(f"what the own editor saved is not there: {texts}")
    os.unlink(life.path("tmp", texts[0]))


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
        life.apply(saving.saved)
    else:
        # The same journey in another state is not saved either, and the file has it all the same.
        life.worlds = distinct(world._replace(was_left=was_left) for world in life.worlds
                               for was_left in {True, world.journey != world.file})
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
            raise Wrong(f"a second editor is not read only: {bytes(second.output[-300:])}")
        second.type(RIGHT + b"+-d@", b"@")
        second.send(b"q")
        second.wait_for_end()
    finally:
        second.close()
    life.do(life.grammar.act(life.worlds[0]))
    life.terminal.kill()


def outside_change(life):
    """Somebody else's version of the file, in which one value is another one; None for none.

    Where that value was changed here too, both are kept: theirs stands beside ours, to be decided.
    """
    theirs = read(life.on_disk())
    journeys = {journey for world in life.worlds for journey in (world.journey, world.file)}
    common = set.intersection(*(set(saving.places(journey)) for journey in journeys))
    places = sorted(place for place in common - life.pending if can_change(life, place))
    if not places:
        return None
    # What was changed here is tried more often: most conflicts would never come otherwise.
    both = [place for place in places if is_changed(life, place)]
    id, key = life.random.choice(both if both and life.random.random() < 0.7 else places)
    life.pending.add((id, key))
    number = life.random.randint(0, 9999)
    life.tally["conflicts with somebody else" if (id, key) in both else "merges with somebody else"] += 1
    life.history.append(f"theirs {id} {key} {number}")
    return w.with_value(w.World(theirs, theirs), id, key, f"{key} {number}").journey


def is_changed(life, place):
    return any(w.value(world.journey, *place) != w.value(world.file, *place) for world in life.worlds)


def can_change(life, place):
    """Whether it is known what comes of it: ours is not taken away, and there is no conflict about it yet."""
    id, key = place
    for world in life.worlds:
        if not w.value(world.journey, id, key) and w.value(world.file, id, key):
            return False
        if any(mark.key == key for journey in (world.journey, world.file) for mark in w.value(journey, id, "marks")):
            return False
    return True


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
    life.worlds = distinct([saving.saved(saving.merged(world, theirs)) for world in life.worlds] + unseen)
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
    write = lambda world: f.entered(f.typed(f.open_editor(world, "note", moment.id), mark))
    life.worlds = distinct(saving.saved(v) for world in life.worlds
                           for v in (write(saving.merged(world, theirs)), saving.merged(write(world), theirs)))
    life.compare()
    life.terminal.kill()


def rewritten_afterwards(life):
    """Somebody else rewrites the file when the session was killed."""
    life.terminal.kill()
    life.terminal.close()
    if life.saves_itself:
        life.worlds = distinct(v for world in life.worlds for v in (world, saving.saved(world)))
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
    steps = [step for step in middle(life, 2) if not step.between]
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


FAULTS = [(2, full_disk), (8, killed), (8, killed_in_the_middle), (6, killed_while_typing),
          (1, killed_in_the_own_editor), (3, hung_up), (3, terminated), (5, left), (2, resized), (2, second_editor),
          (3, rewritten), (2, rewritten_while_typing),
          (2, rewritten_afterwards)]
