#!/usr/bin/env python3
"""Write a realistic journey of N touchpoints, about 500 bytes each, in canonical form.

It has 12 departments, 60 contacts, levels, stages of 20 touchpoints, stories, beliefs, ratings, quotes and
annotations. The same arguments give the same bytes.
"""

import argparse
import random
import sys

DEPARTMENTS = ("front", "bar", "kitchen", "sales", "finance", "service", "claims", "legal", "web", "stores",
               "logistics", "partner")
NEEDS = ("to be seated", "another glass of wine", "my new card", "an answer to my claim", "the right part",
         "to pay and go home", "a new appointment", "somebody who decides", "my money back", "a copy of the contract")
CHANNELS = ("in person", "phone", "email", "chat", "web", "app", "letter", "counter")
TITLES = ("I ask for somebody who can decide", "They send me to the other counter", "I wait and nobody comes",
          "The letter says to call a number", "I explain it all again", "It is sorted out in a minute",
          "The café is full of people who wait", "Ein Anruf, und alles ist erledigt", "店員さんが助けてくれる")
SENTENCES = ("I have been here twice this week and nobody knows my name.",
             "The form asks for a number that only they can know.",
             "Somebody smiles, listens, and then sends me back to where I came from.",
             "It would take them a minute, and it takes me a morning.",
             "I queue again, because the queue that I stood in was the wrong one.",
             "Then a woman from the back office comes out, and it is done.")
DEMANDS = ("repeat", "identify", "pay", "sign", "fill-in", "wait 4m", "wait 15m", "wait 2h", "move", "chase", "carry")
OUTCOMES = ("served", "passed", "refused", "unanswered")
FEELINGS = ("-3", "-2", "-1", "0", "+1", "+2", "+3")


def distribution(chance, largest):
    """Two to five ratings with their counts, ascending."""
    indices = sorted(chance.sample(range(7), chance.randint(2, 5)))
    return " ".join(f"{FEELINGS[index]}:{chance.randint(1, largest)}" for index in indices)


def header(chance):
    yield "format: 1"
    yield "journey: A long way through a large firm"
    yield "customer: Ada, who only wanted one thing"
    yield "wants: one thing"
    yield "promise: We are there for you"
    yield "objective: See where the customer pays for our shape"
    yield "limit contacts: 3"
    yield "limit wait: 20m"
    yield "allow never-delighted: this journey was made by a machine\n"
    yield "level board: The board"
    yield "level floor: The people on the floor\n"
    for name in DEPARTMENTS:
        yield f"department {name}: The {name} department"
        if name == "partner":
            yield "  outside: yes"
    yield ""
    for number in range(60):
        yield f"contact contact-{number}: Contact number {number}"
        yield f"  department: {DEPARTMENTS[number % len(DEPARTMENTS)]}"
        if number % 7 == 0:
            yield "  kind: assistant"
            yield f"  disclosed: {chance.choice(('yes', 'no'))}"
        yield f"  can: {', '.join(chance.sample(NEEDS, 2))}"
    yield ""
    yield "premortem: Nobody walks it to the end"
    yield "  kind: usable"
    yield "  priority: 3"


def owners(chance, contact):
    """Mostly the department of whom the customer meets, seldom two."""
    home = DEPARTMENTS[contact % len(DEPARTMENTS)] if chance.random() < 0.8 else chance.choice(DEPARTMENTS)
    others = [name for name in DEPARTMENTS if name != home]
    return [home, *chance.sample(others, chance.choice((0, 0, 0, 0, 0, 0, 1)))]


def encounters(chance, contacts):
    for contact in contacts:
        yield f"  meets: contact-{contact}"
        if chance.random() < 0.3:
            yield "    asked: your name, and what it is about"
        if chance.random() < 0.3:
            yield f"    outcome: {chance.choice(OUTCOMES)}"
        if chance.random() < 0.8:
            yield f"    handoff: {chance.choice(('warm', 'warm', 'cold'))}"
        if chance.random() < 0.1:
            yield "    started: us"
        if chance.random() < 0.4:
            yield f"    demands: {', '.join(chance.sample(DEMANDS, chance.randint(1, 2)))}"


def voices(chance):
    yield f"  feels: {chance.choice(FEELINGS)}"
    if chance.random() < 0.5:
        for name in chance.sample(DEPARTMENTS, chance.randint(1, 2)):
            yield f"  believed {name}: {distribution(chance, 5)}"
    if chance.random() < 0.5:
        yield f"  rated: {distribution(chance, 40)}"
        yield "    source: exit cards"
        yield f"    as-of: 2026-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
    if chance.random() < 0.3:
        yield f"  quote: {chance.choice(SENTENCES)}"
        yield "    by: Ada"
    if chance.random() < 0.7:
        yield "  story:"
        for _ in range(chance.randint(2, 3)):
            yield f"    {chance.choice(SENTENCES)}"


def annotations(chance):
    if chance.random() < 0.2:
        yield "  responsible board: Decide who decides"
    if chance.random() < 0.1:
        yield "  measure: They come back by themselves"
    if chance.random() < 0.3:
        yield f"  {chance.choice(('note', 'pain', 'idea', 'question', 'decision'))}: {chance.choice(SENTENCES)}"
        yield f"    votes: {chance.randint(0, 9)}"
    if chance.random() < 0.1:
        yield "  action: Ask who could decide"
        yield "    owner: Ana"
        yield f"    due: 2027-01-{chance.randint(1, 28):02}"


def touchpoint(chance, number, one_need):
    yield f"\ntouchpoint t{number}: {chance.choice(TITLES)}"
    if not one_need and chance.random() < 0.4:
        yield f"  need: {chance.choice(NEEDS)}"
    yield f"  channel: {chance.choice(CHANNELS)}"
    contacts = [chance.randrange(60) for _ in range(chance.choice((1, 1, 1, 2, 2, 3)))]
    if chance.random() < 0.95:
        yield f"  owner: {', '.join(owners(chance, contacts[0]))}"
    if chance.random() < 0.1:
        yield "  serves: us"
    if chance.random() < 0.1:
        yield "  critical: yes"
    if chance.random() < 0.1:
        yield f"  promise: {chance.choice(('kept', 'broken'))}"
    yield from encounters(chance, contacts)
    yield from voices(chance)
    yield from annotations(chance)


def journey(count, detours, one_need):
    chance = random.Random(f"{count} {detours} {one_need}")
    own = min(detours, count // 4)
    main = count - own
    yield from header(chance)
    for number in range(main):
        if number % 20 == 0:
            yield f"\nstage: Part {number // 20 + 1}"
        yield from touchpoint(chance, number, one_need)
    for number in range(detours):
        origin = chance.randrange(main)
        goal = min(main - 1, origin + chance.randint(2, 30)) if number % 10 else max(0, origin - 5)
        yield f"\ndetour d{number}: when it happens for the {number + 1}th time"
        yield f"  from: t{origin}"
        yield f"  to: t{goal}"
        if number < own:
            yield from touchpoint(chance, main + number, one_need)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("touchpoints", type=int)
    parser.add_argument("--detours", type=int, default=0)
    parser.add_argument("--one-need", action="store_true", help="one need span over the whole journey")
    parser.add_argument("output", help="a path, or - for standard output")
    options = parser.parse_args()
    text = "\n".join(journey(options.touchpoints, options.detours, options.one_need)) + "\n"
    if options.output == "-":
        sys.stdout.buffer.write(text.encode())
    else:
        with open(options.output, "w", encoding="utf-8") as file:
            file.write(text)


if __name__ == "__main__":
    main()
