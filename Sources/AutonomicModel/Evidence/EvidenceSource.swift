/// A publication that a figure, a conflict or a part of the model rests on.
public struct EvidenceSource: Sendable, Equatable {
  /// The short name that effects refer to, such as `kaye-2008`.
  public let key: String
  /// First author or authors, `et al.` standing for the rest; empty where none is recorded.
  public let authors: String
  /// The year.
  public let year: PublicationYear
  /// The title, if recorded.
  public let title: String?
  /// Where it appeared: a journal, or what it is if it is no article; `nil` where not recorded.
  public let periodical: String?
  /// The volume, if recorded.
  public let volume: String?
  /// The issue within the volume, if recorded.
  public let issue: String?
  /// The first page or the article number, if recorded.
  public let page: String?
  /// The DOI; `nil` where none is recorded.
  public let doi: String?
  /// Where else it can be found, such as `PMC7454237`, if recorded.
  public let identifier: String?
  /// What was done to whom, compared with what.
  public let design: String
  /// How many people took part, in all pooled studies together; `nil` where that is not recorded.
  public let participants: Int?
  /// How well the source itself was read: the best that any figure from it can be trusted.
  public let grade: EvidenceGrade

  /// Journal with volume, issue and page, such as `Int. J. Neurosci. 119:630`.
  public var journal: String {
    var text = periodical ?? "journal not recorded"
    if let volume { text += " " + volume }
    if let issue { text += "(\(issue))" }
    if let page { text += (volume == nil ? " " : ":") + page }
    if let identifier { text += ", " + identifier }
    return text
  }

  /// Author and year as people say them, such as `Labyak & Metzger 1997`.
  public var shortName: String {
    var names = authors
    if names.hasSuffix(" et al.") { names.removeLast(7) }
    let surnames = names.split(separator: ", ").map(Self.surname)
    let who =
      switch surnames.count {
      case 0: "Unnamed authors (\(periodical ?? identifier ?? key))"
      case 2: surnames.joined(separator: " & ")
      default: surnames[0]
      }
    return year == .unknown ? "\(who) (\(year))" : "\(who) \(year)"
  }

  /// A name without its initials, which are the last word and in capitals.
  private static func surname(_ name: Substring) -> String {
    var words = name.split(separator: " ")
    if words.count > 1, let last = words.last, last.utf8.allSatisfy({ 65...90 ~= $0 }) {
      words.removeLast()
    }
    return words.joined(separator: " ")
  }

  /// Creates a source.
  ///
  /// - Parameters:
  ///   - key: The short name.
  ///   - authors: First author or authors.
  ///   - year: The year.
  ///   - periodical: Where it appeared.
  ///   - volume: The volume.
  ///   - issue: The issue.
  ///   - page: The first page.
  ///   - doi: The DOI.
  ///   - identifier: Where else it can be found.
  ///   - title: The title.
  ///   - design: What was done.
  ///   - participants: How many people.
  ///   - grade: How well it was read.
  init(
    _ key: String, _ authors: String, _ year: PublicationYear, in periodical: String?,
    volume: String? = nil, issue: String? = nil, page: String? = nil, doi: String?,
    identifier: String? = nil, title: String? = nil, design: String, participants: Int?,
    grade: EvidenceGrade = .read
  ) {
    self.key = key
    self.authors = authors
    self.year = year
    self.periodical = periodical
    self.volume = volume
    self.issue = issue
    self.page = page
    self.doi = doi
    self.identifier = identifier
    self.title = title
    self.design = design
    self.participants = participants
    self.grade = grade
  }
}
