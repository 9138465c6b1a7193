import ArgumentParser

/// Where a result goes, and what is said besides.
struct DestinationOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write the result to a file, all of it or nothing; '-' is standard output.",
      valueName: "path"))
  var output = "-"

  @Flag(name: .shortAndLong, help: "Say nothing besides the result and failures.")
  var quiet = false
}
