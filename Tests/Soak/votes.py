"""Ballots: who votes, and what becomes of the votes."""
import world as w


def asks_who(world):
    """Whether B asks whose ballot it is: nobody voted yet, or they are gone."""
    return world.voter is None or world.voter not in [""] + [id for id, _ in world.journey.departments]


def open_ballot(world, id, voter=None, manner="tally"):
    voter = world.voter if voter is None else voter
    return world._replace(editor=w.Typing("ballot", id, voter, "", manner), voter=id_of(world, voter))


def id_of(world, voter):
    """The id that a voter has or will have."""
    return w.with_department(world, voter.name)[1] if isinstance(voter, w.New) else voter


def open_ballot_of_new(world, id, name):
    """A department votes that is made when its votes are kept; until one is counted, its name is what is typed."""
    return open_ballot(world, id, w.New(name))


def turned_manner(world):
    manner = "secret" if world.editor.manner == "tally" else "tally"
    return world if world.editor.text else world._replace(editor=world.editor._replace(manner=manner))


def voted(world, digit):
    editor = world.editor
    return w.written(world, f"{editor.text or editor.manner} {digit}")


def unvoted(world):
    votes = votes_of(world.editor)[:-1]
    return w.written(world, " ".join([world.editor.manner] + votes) if votes else "")


def votes_of(editor):
    return editor.text.split(" ")[1:]


def distribution(votes):
    """The votes as a file has them."""
    counts = [(digit - 4, votes.count(str(digit))) for digit in range(1, 8) if str(digit) in votes]
    sign = lambda rating: f"{rating:+}" if rating else "0"
    if len(votes) == 1:
        return sign(counts[0][0])
    return " ".join(f"{sign(rating)}:{count}" for rating, count in counts)


def kept_votes(world):
    """Enter: secret votes are shown, those that are seen are kept."""
    editor = world.editor
    if not editor.text:
        return world
    if editor.manner == "secret":
        return world._replace(editor=editor._replace(manner="shown"))
    before = world.journey
    is_new = isinstance(editor.part, w.New)
    journey, voter = w.with_department(world, editor.part.name) if is_new else (before, editor.part)
    believed = list(w.moment(world, editor.moment).believed)
    new = (voter, distribution(votes_of(editor)))
    if new in believed:
        return w.left(world)
    numbers = [n for n, (by, _) in enumerate(believed) if by == voter]
    if numbers:
        believed[numbers[0]] = new
    else:
        believed.append(new)
    after = w.with_moment(world._replace(journey=journey), editor.moment, believed=tuple(believed))
    return after._replace(past=(before, world.past))


def on_to_next(world):
    """→: the votes are kept, and the same department votes on the next moment."""
    editor = world.editor
    if editor.manner == "secret" and editor.text:
        return kept_votes(world)
    manner = "secret" if editor.manner == "shown" else editor.manner
    world = kept_votes(world) if editor.text else w.left(world)
    moments = world.journey.moments
    number = [moment.id for moment in moments].index(editor.moment) + 1
    return open_ballot(world, moments[number].id, world.voter, manner) if number < len(moments) else world


def turned_voter(world, by):
    """↑ ↓: the votes are those of another department."""
    voters = [""] + [id for id, _ in world.journey.departments]
    now = 0 if isinstance(world.editor.part, w.New) else voters.index(world.editor.part)
    voter = voters[(now + by) % len(voters)]
    editor = world.editor._replace(part=voter)
    world = world._replace(editor=editor, voter=voter)
    return world._replace(unfinished=editor, is_dirty=True) if editor.text else world
