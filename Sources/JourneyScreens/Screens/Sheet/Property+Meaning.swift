import JourneyCore

extension Property {
  /// What the key is for, in a sentence for somebody who writes their first journey.
  var meaning: String { Self.meanings[block]?[key] ?? "" }

  /// The first sentence of ``meaning``: what is to be written, wherever that is.
  var shortMeaning: String? {
    let sentences = meaning.split(separator: ". ", maxSplits: 1)
    return sentences.first.map { Phrase.ended(String($0)) }
  }

  private static let noted = [
    "note": "Something to remember.",
    "pain": "What hurts here.",
    "idea": "What could be better, and how.",
    "question": "What nobody in the room knows.",
    "decision": "What was decided.",
    "action": "What somebody is going to do; owner, due and done belong to it.",
  ]

  private static let meanings: [JourneyCore.Block: [String: String]] = [
    .journey: noted.merging([
      "journey": "What the journey is called.",
      "customer": "Who travels; up to the first comma it is their short name.",
      "wants": "What they want, in their words: the need until a moment names one.",
      "promise": "What the brand promises them.",
      "objective": "What this story is told for.",
      "rationale": "Why it is worth telling.",
      "constraint": "A limit that the organisation lives with.",
      "story": "What happened before the first moment.",
      "limit": "From where on a flag is raised, instead of the usual.",
      "allow": "A flag that is known and accepted for the whole journey, and why.",
      "level": "A level of the organisation, from the boardroom to the stockroom, top first.",
      "department": "A part of the organisation; outside: yes for a partner.",
      "contact": "Someone or something that the customer meets.",
      "premortem": "A way it could all go wrong.",
      "stage": "A part of the journey: it begins here, and ends where another begins.",
      "touchpoint": "A moment, in the customer's words. Enter walks there.",
      "detour": "Another way: when it is taken.",
    ]) { $1 },
    .department: ["outside": "Whether it is a partner and no part of the house: yes or no."],
    .contact: [
      "department": "Where they belong.",
      "kind": "A person, unless it is said.",
      "disclosed": "Whether the customer is told that it is an assistant: yes or no.",
      "can": "The needs that they can meet, with commas between; “nothing” for none.",
    ],
    .premortem: [
      "kind": "What would be missing.",
      "priority": "How much it matters: 1, the least, to 5.",
      "at": "The moment at which it happens.",
      "text": "The same in several lines.",
    ],
    .annotation: annotated,
    .action: annotated.merging([
      "owner": "Who does it.", "due": "Until when, such as 2026-12-15.",
      "done": "Whether it is done: yes or no.",
    ]) { $1 },
    .detour: [
      "from": "The moment at which it leaves the way.",
      "to": "The moment at which it comes back.",
      "ends": "How the journey ends there, instead of coming back.",
    ],
    .touchpoint: noted.merging([
      "need": "What the customer wants now; left out, the need before it goes on.",
      "channel": "In person, phone, email, chat, web, app, letter or any other.",
      "owner": "Who answers for this moment.",
      "serves": "Whose need the step exists for: the customer's, unless it is said.",
      "critical": "Whether it is a moment of truth: yes or no.",
      "promise": "What it does to what the brand promises: kept or broken.",
      "meets": "An encounter: whom the customer meets.",
      "feels": "How the customer feels, from −3 betrayed to +3 delighted.",
      "believed": "How we think that customers feel: ratings with their counts, such as +1:3 +2:1.",
      "rated": "How customers say they feel: ratings with their counts, such as -1:31 +2:3.",
      "quote": "A customer's words.",
      "story": "The moment told from the customer's point of view.",
      "responsible": "Who at that level does what here.",
      "measure": "What the customer will be seen to do if we got it right.",
      "allow": "A flag that is known and accepted here, and why.",
    ]) { $1 },
    .encounter: [
      "asked": "What the contact asked for.",
      "outcome": "How it ends: served, unless it is said.",
      "handoff": "How the customer came here: warm, introduced with the context, or cold, left to carry it.",
      "started": "Who began it: the customer, unless it is said.",
      "demands": "What we make the customer do.",
    ],
    .rated: [
      "segment": "Which customers.",
      "source": "Where the figures are from.",
      "as-of": "Of which day, such as 2026-12-15.",
    ],
    .quote: ["by": "Who said it.", "text": "All of it, in several lines."],
  ]

  private static let annotated = [
    "by": "Who wrote it.", "votes": "How many votes it has.", "text": "More of it, in several lines.",
  ]
}
