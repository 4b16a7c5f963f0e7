/// Something that changes the journey.
package enum Change: Hashable, Sendable {
  /// Edit what is selected, in place.
  case edit
  /// Edit its text in an editor of the user's.
  case editOutside
  /// A new touchpoint, after or before this one.
  case add(after: Bool)
  /// Take out what is selected.
  case delete
  /// Keep what is selected for putting it elsewhere.
  case copy
  /// Put what was kept here.
  case put
  /// What is selected, a second time.
  case duplicate
  /// What is selected, one place further or back.
  case move(down: Bool)
  /// How the customer feels, one step up or down.
  case feel(better: Bool)
  /// How the customer feels, chosen on the scale.
  case feels
  /// Something to remember.
  case note
  /// The kind of that.
  case kind
  /// Who answers for the moment.
  case owner
  /// Whom the customer meets.
  case meet
  /// What we make the customer do.
  case demands
  /// How an encounter ends.
  case outcome
  /// How the customer came to a contact.
  case introduction
  /// A stage that begins here.
  case stage
  /// Another id.
  case rename
  /// Another way from here.
  case detour
  /// Take the last change back.
  case undo
  /// Do it again.
  case redo
  /// The file.
  case save
  /// Another file.
  case saveAs
  /// What the room believes, by hands or by secret votes.
  case ballot
  /// A vote for a note.
  case vote
}
