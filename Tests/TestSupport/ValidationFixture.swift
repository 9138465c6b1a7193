import Foundation

/// Values of metrics made by other code: a file of `Validation/fixtures`.
public struct ValidationFixture: Decodable, Sendable {
  /// One series with its metrics.
  public struct Series: Decodable, Sendable {
    /// The intervals in milliseconds.
    public let intervalsMilliseconds: [Double]
    /// The one-letter codes of the beats in order, where the series labels them.
    public let labels: String?
    /// The values by metric key.
    public let metrics: [String: Double]
    /// What NeuroKit2 gives for the series, where the file has both.
    public let neurokit: [String: Double]?

    enum CodingKeys: String, CodingKey {
      case intervalsMilliseconds = "intervals_ms"
      case labels
      case metrics
      case neurokit
    }
  }

  /// The programs and versions that made the values.
  public let madeWith: String
  /// The command that made the file.
  public let command: String
  /// The series by name.
  public let series: [String: Series]

  enum CodingKeys: String, CodingKey {
    case madeWith = "made_with"
    case command
    case series
  }

  /// Reads a fixture.
  ///
  /// - Parameter name: The file's name without its ending.
  /// - Throws: What Foundation throws for a file that is missing or no fixture.
  public init(named name: String) throws {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let file = root.appending(path: "Validation/fixtures/\(name).json")
    self = try JSONDecoder().decode(Self.self, from: Data(contentsOf: file))
  }
}
