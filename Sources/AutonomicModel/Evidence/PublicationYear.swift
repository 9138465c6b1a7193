/// When a publication appeared, as far as that is known.
public enum PublicationYear: Sendable, Equatable, CustomStringConvertible {
  /// The year.
  case exact(Int)
  /// The year give or take one.
  case about(Int)
  /// No year is recorded.
  case unknown

  /// The year as a number; `nil` where none is recorded.
  public var number: Int? {
    switch self {
    case .exact(let year), .about(let year): year
    case .unknown: nil
    }
  }

  /// The year for people: `2008`, `about 2018` or `year unknown`.
  public var description: String {
    switch self {
    case .exact(let year): String(year)
    case .about(let year): "about \(year)"
    case .unknown: "year unknown"
    }
  }
}

extension PublicationYear: ExpressibleByIntegerLiteral {
  /// Creates a year that is known.
  ///
  /// - Parameter value: The year.
  public init(integerLiteral value: Int) {
    self = .exact(value)
  }
}
