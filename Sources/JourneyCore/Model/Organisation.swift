/// A level of the organisation, from the boardroom to the stockroom.
public struct Level: Hashable, Sendable {
  /// The level's id.
  public var id: Identifier<Level>
  /// What people call it.
  public var name: String

  /// A level called `name`.
  public init(id: Identifier<Level>, name: String) {
    self.id = id
    self.name = name
  }
}

/// A part of the organisation that owns moments or employs contacts.
public struct Department: Hashable, Sendable {
  /// The department's id.
  public var id: Identifier<Department>
  /// What people call it.
  public var name: String
  /// `outside:` as written: whether it is a partner.
  public var statedOutside: Bool?

  /// A department called `name`.
  public init(id: Identifier<Department>, name: String, statedOutside: Bool? = nil) {
    self.id = id
    self.name = name
    self.statedOutside = statedOutside
  }

  /// Whether it is a partner rather than a part of the firm.
  public var isOutside: Bool { statedOutside ?? false }
}

/// Someone or something that the customer meets.
public struct Contact: Hashable, Sendable {
  /// What a contact is.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A human being.
    case person
    /// A machine that talks.
    case assistant
    /// A machine that does not talk, such as a till.
    case system
    /// Something written that arrives.
    case letter
  }

  /// What a contact is empowered to do.
  public enum Empowerment: Hashable, Sendable {
    /// `nothing`: said to be empowered to do nothing.
    case nothing
    /// The needs that they may meet, at least one.
    case needs([String])
  }

  /// The contact's id.
  public var id: Identifier<Contact>
  /// What people call them.
  public var name: String
  /// The department that they belong to.
  public var department: Identifier<Department>
  /// `kind:` as written.
  public var statedKind: Kind?
  /// `disclosed:` as written: whether an assistant says that it is one.
  public var disclosed: Bool?
  /// `can:` as written; nil where nobody said.
  public var empowerment: Empowerment?

  /// A contact of `department`.
  public init(
    id: Identifier<Contact>, name: String, department: Identifier<Department>, statedKind: Kind? = nil,
    disclosed: Bool? = nil, empowerment: Empowerment? = nil
  ) {
    self.id = id
    self.name = name
    self.department = department
    self.statedKind = statedKind
    self.disclosed = disclosed
    self.empowerment = empowerment
  }

  /// What the contact is, a person unless the file says otherwise.
  public var kind: Kind { statedKind ?? .person }
}

/// A way in which it could all go wrong.
public struct Premortem: Hashable, Sendable {
  /// The quality that would be missing.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// It does not work.
    case functional
    /// Some cannot use it.
    case accessible
    /// It is hard to use.
    case usable
    /// It is hard to understand.
    case intuitive
    /// Nobody wants it.
    case persuasive
  }

  /// What would go wrong.
  public var text: String
  /// Which quality would be missing.
  public var kind: Kind?
  /// How much it matters, 1 to 5.
  public var priority: Int?
  /// Where it would happen.
  public var touchpoint: Identifier<Touchpoint>?

  /// A premortem that says `text`.
  public init(
    text: String, kind: Kind? = nil, priority: Int? = nil, touchpoint: Identifier<Touchpoint>? = nil
  ) {
    self.text = text
    self.kind = kind
    self.priority = priority
    self.touchpoint = touchpoint
  }
}
