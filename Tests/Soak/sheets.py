"""The lines of the sheets, which list all that is written and all that could be, after docs/format.md."""
from journey import Detour, Moment


def journey_lines(journey):
    """What stands on each line of the sheet of the journey: a key, a mark, or an item by its number."""
    lines = [("journey",)] + absent_marks(journey)
    for key in ("customer", "wants", "promise", "objective", "rationale", "story"):
        lines += [(key,)] + marks_of(journey, key)
    lines += [("department", id) for id, _ in journey.departments]
    for id, _ in journey.contacts:
        lines += [("contact", id), ("contact", id, "department")]
    for number, item in enumerate(journey.items):
        lines.append(("item", number))
        if isinstance(item, Detour):
            lines += [("from", number), ("to", number)]
        elif isinstance(item, Moment):
            lines += [("mark", number, mark) for mark in range(len(item.marks))]
    return lines


def moment_lines(moment):
    """What stands on each line of the sheet of a moment: a key, or a part by its number."""
    lines = [("words",)]
    for key in ("need", "channel", "owner", "serves", "critical", "promise"):
        lines += [(key,)] + marks_of(moment, key)
    for number, meeting in enumerate(moment.meetings):
        lines.append(("meetings", number))
        lines += [("inner", number)] * sum([meeting.outcome != "served", meeting.handoff != "", meeting.demands != ""])
    lines.append(("feels",))
    lines += [("believed", number) for number in range(len(moment.believed))]
    lines += [("rated", number) for number in range(len(moment.rated))]
    for number, quote in enumerate(moment.quotes):
        lines += [("quotes", number)] + [("by", number)] * bool(quote.by)
    lines += [("story",), ("measure",)]
    for number, note in enumerate(moment.notes):
        lines += [("notes", number)] + [("votes", number)] * bool(note.votes)
    return lines + absent_marks(moment)


def marks_of(owner, key):
    """The marks that stand below `key`, which has a value."""
    if not getattr(owner, key, ""):
        return []
    return [("mark", number) for number, mark in enumerate(owner.marks) if mark.key == key]


def absent_marks(owner):
    """The marks of what has no value any more."""
    return [("mark", number) for number, mark in enumerate(owner.marks) if not getattr(owner, mark.key)]
