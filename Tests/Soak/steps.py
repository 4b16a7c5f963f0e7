"""Acts: lists of steps, each some bytes and what they make of the world."""
from typing import Callable, NamedTuple

HOME, RIGHT, UP, DOWN = b"\x1b[H", b"\x1b[C", b"\x1b[A", b"\x1b[B"
# What follows Esc at once may become a part of it; an empty paste does not, and does nothing.
ENTER, ESCAPE, ERASE, TAB, RUBOUT = b"\r", b"\x1b\x1b[200~\x1b[201~", b"\x15", b"\t", b"\x7f"


class Step(NamedTuple):
    keys: bytes
    change: Callable = lambda world: world
    # Where a kill in the middle can leave something between before and after.
    between: Callable | None = None


class Act(NamedTuple):
    name: str
    steps: list
    # Whether an editor is open at the end, and has to be ended.
    stays_open: bool = False
    # What the user's own editor writes, which the last step opens.
    writes: str | None = None


def played(world, steps):
    """The world after all of `steps`."""
    for step in steps:
        world = step.change(world)
    return world


def reachable(world, steps):
    """The worlds after none, some or all of `steps`."""
    worlds = {world: None}
    for step in steps:
        if step.between:
            worlds[step.between(world)] = None
        world = step.change(world)
        worlds[world] = None
    return list(worlds)
