import Foundation
import Testing

@Suite("Wrong usage", .timeLimit(.minutes(5)))
struct UsageTests {
  /// A command line that cannot be meant, and what has to be said of it.
  struct Mistake: CustomTestStringConvertible, Sendable {
    let arguments: [String]
    let sentence: String
    var testDescription: String { arguments.joined(separator: " ") }

    init(_ line: String, _ sentence: String) {
      arguments = line.split(separator: " ").map(String.init)
      self.sentence = sentence
    }
  }

  static let mistakes = [
    Mistake("anlyze", "there is no command 'anlyze' (did you mean 'analyze'?)"),
    Mistake("help anlyze", "there is no command 'anlyze' (did you mean 'analyze'?)"),
    Mistake("frobnicate", "there is no command 'frobnicate'; the commands are simulate, analyze"),
    Mistake("analyze", "Missing expected argument '<file> ...'"),
    Mistake("analyze f --metric rmssd", "Unknown option '--metric'. Did you mean '--metrics'?"),
    Mistake(
      "analyze f --metrics rmsd", "there is no metric or group 'rmsd' (did you mean 'rmssd'?)"),
    Mistake("analyze f --metrics quux", "no metric or group 'quux'; 'hrv-tool metrics' lists them"),
    Mistake("analyze f --metrics ,", "there is no metric or group ''"),
    Mistake("analyze f --correct malk", "no artefact correction 'malk' (did you mean 'malik'?)"),
    Mistake(
      "analyze f --format jsn",
      "'--format <format>' (did you mean 'json'?). Please provide one of 'table', 'json' or 'csv'"),
    Mistake("analyze f --format quux", "'--format <format>'. Please provide one of 'table'"),
    Mistake("analyze f --preset kubio", "- kubios\n  - neurokit\n  - pyhrv"),
    Mistake("analyze f --preset kubois", "'--preset <preset>' (did you mean 'kubios'?). Please"),
    Mistake("analyze f --curves mes", "there is no curve 'mes' (did you mean 'mse'?)"),
    Mistake("analyze f --detrend lineal", "no trend 'lineal' (did you mean 'linear'?); write none"),
    Mistake("analyze f --interval-rule beat-to-bat", "(did you mean 'beat-to-beat'?)"),
    Mistake("analyze f --unit sec", "Please provide one of 'auto', 'ms', 's' or 'bpm'"),
    Mistake("analyze f --workers 0", "--workers is 0; give 1 to 256"),
    Mistake("analyze f --workers many", "'many' is invalid for '--workers <count>'"),
    Mistake("analyze f --spectrum wlch", "(did you mean 'welch'?). Please provide one of 'welch'"),
    Mistake("analyze f --detrend cubic", "there is no trend 'cubic'; write none, mean, linear"),
    Mistake("analyze f --detrend smoothness-priors:-1", "with a number from 1e-6 to 1e9"),
    Mistake("analyze f --detrend smoothness-priors:1e200", "with a number from 1e-6 to 1e9"),
    Mistake("analyze f --detrend linear --spectrum lomb-scargle", "resamples nothing"),
    Mistake("analyze f --detrend linear --preset physionet", "resamples nothing"),
    Mistake(
      "analyze f --input-format rrcsv", "no input format 'rrcsv' (did you mean 'rr-csv'?)"),
    Mistake("analyze f --tick-rate 0", "--tick-rate is 0; give a positive number of hertz"),
    Mistake("analyze f --tick-rate fast", "'fast' is invalid for '--tick-rate <hz>'"),
    Mistake("analyze f --from 5x", "'5x' is not a duration; write it like 90s, 15m or 1h30m"),
    Mistake("analyze f --from -5", "'-5' is not a duration"),
    Mistake("analyze f --from 1h30", "'1h30' is not a duration"),
    Mistake("analyze f --to 99999999999999h", "is longer than any recording"),
    Mistake("analyze f --from 5m --to 1m", "--to must lie after --from"),
    Mistake("analyze f --step 1m", "--step needs --window"),
    Mistake("analyze f --window 0", "--window is 0s; give at least 1s"),
    Mistake("analyze f --window 1m --step 0.00000000000000000001s", "give at least 1s"),
    Mistake("compare", "Missing expected argument"),
    Mistake("compare a b c d", "compare takes at most three recordings, not 4"),
    Mistake("compare a b c d", "for several sessions give --pairs, --phase or session folders"),
    Mistake("compare a b --phase x=0..1", "a comparison needs two phases"),
    Mistake("compare a b c --pairs", "--pairs takes two files for each session, but 3 were given"),
    Mistake("compare a b --pairs --phase x=0..1m --phase y=1m..2m", "leave out --phase or --pairs"),
    Mistake(
      "analyze f --days --window 5m --format csv", "for each window or for each day, not both"),
    Mistake("compare a --phase x=0..1m", "a comparison needs two phases"),
    Mistake("compare a --phase x=0..1m --phase x=1m..2m", "every phase needs a name of its own"),
    Mistake("compare a --phase x", "'x' is no phase; write it like before=0..10m"),
    Mistake("compare a --phase x=2m..1m", "phase 'x' must end after it starts"),
    Mistake("compare a --phase x=0..5q", "'5q' is not a duration"),
    Mistake("compare a --window 0.5s", "give at least 1s"),
    Mistake("convert a", "Missing expected argument '<output>'"),
    Mistake("convert a b --to rrcsv", "can be written (did you mean 'rr-csv'?)"),
    Mistake("metrics --format markdwn", "(did you mean 'markdown'?)"),
    Mistake("convert a b --to csv", "'csv' is no format that can be written"),
    Mistake("inspect", "Missing expected argument '<file>'"),
    Mistake("inspect a b", "Unexpected argument 'b'"),
    Mistake("metrics rmsd", "there is no metric or group 'rmsd' (did you mean 'rmssd'?)"),
    Mistake("metrics rmssd --format markdown", "leave out the names"),
    Mistake("protocols swedsh", "there is no protocol 'swedsh' (did you mean 'swedish'?)"),
    Mistake(
      "validate head-up-tlt",
      "no group, target or study 'head-up-tlt' (did you mean 'head-up-tilt'?)"),
    Mistake("validate quux", "'quux'; the groups are autonomic-blockade, supine-rest"),
    Mistake("validate studies rest_lf", "studies and targets are judged apart"),
    Mistake("validate --seeds 0", "--seeds is 0; give 1 to 10000"),
    Mistake(
      "evidence cortisl", "there is no system or quantity 'cortisl' (did you mean 'cortisol'?)"),
    Mistake("evidence --grade C", "there is no evidence grade 'C'; the grades are A, A2, B, D, M"),
    Mistake("evidence --profile some", "'central', 'claimed' or 'sceptical'"),
    Mistake("evidence --sources --bibtex", "two forms of one list; give one of them"),
    Mistake("evidence --bibtex --format json", "leave out --format"),
    Mistake("evidence --sources --profile central", "leave out --profile"),
    Mistake("protocols --techniques --schema", "give one of them"),
    Mistake("protocols swedish --techniques", "--techniques speaks of no protocol"),
    Mistake("protocols swedish --schema", "--schema speaks of no protocol"),
    Mistake("protocols --schema --format json", "--schema has one form"),
    Mistake("protocols --format yaml", "give the name of one protocol"),
    Mistake("protocols swedish chair --format yaml", "give the name of one protocol"),
    Mistake("protocols --techniques --format yaml", "give the name of one protocol"),
    Mistake(
      "simulate --protocol swedsh",
      "(did you mean 'swedish'?); 'hrv-tool protocols' lists them"),
    Mistake("simulate --light-touch both", "Please provide one of 'neutral' and 'arousing'"),
    Mistake("simulate --intervention tillt:start=1m", "'kind' is 'tillt' (did you mean 'tilt'?)"),
    Mistake("simulate --intervention tilt:degrees=60", "'tilt' has no 'start'"),
    Mistake(
      "simulate --intervention rest:start=2h,duration=1m", "but the session lasts 1h; start it"),
    Mistake("simulate --before 100h", "--before is 100h; give at most 48h"),
    Mistake("simulate --during 1y", "'1y' is not a duration"),
    Mistake("simulate --before 0 --during 0 --after 0", "the session lasts 0 s"),
    Mistake("simulate --age 5", "the age is 5"),
    Mistake("simulate --age nan", "the age is nan"),
    Mistake("simulate --resting-hr 500", "resting heart rate of 500"),
    Mistake(
      "simulate --subject athlet",
      "The value 'athlet' is invalid for '--subject <preset>' (did you mean 'athlete'?)"),
    Mistake("simulate --subject older --resting-hr 200", "cannot be reached by vagal tone"),
    Mistake("simulate --blood-pressure 118", "'118' is no blood pressure; write it like 118/76"),
    Mistake("simulate --blood-pressure 118/", "'118/' is no blood pressure"),
    Mistake("simulate --blood-pressure nan/76", "'nan/76' is no blood pressure"),
    Mistake("simulate --blood-pressure 76/118", "the first number must be the larger one"),
    Mistake("simulate --blood-pressure 240/180", "the blood pressure set point is"),
    Mistake("simulate --blood-pressure 118/110", "the pulse pressure is 8"),
    Mistake("simulate --respiration-rate 60", "the breathing rate is 60"),
    Mistake("simulate --person 1 --age 40", "--person takes a whole person"),
    Mistake("simulate --person 1 --subject child", "leave out --subject"),
    Mistake("simulate --person -1", "'-1' is invalid for '--person <number>'"),
    Mistake("simulate --population-seed 2", "--population-seed needs --person"),
    Mistake("simulate --ectopic-rate 0.5", "the rate of ectopic beats is 0.5"),
    Mistake("simulate --artifact-rate -0.1", "the rate of artefacts is -0.1"),
    Mistake("simulate --artifact-rate nan", "the rate of artefacts is nan"),
    Mistake("simulate --sex man", "Please provide one of 'female', 'male' or 'unspecified'"),
    Mistake("simulate --seed -1", "'-1' is invalid for '--seed <seed>'"),
    Mistake("simulate --evidence some", "'central', 'claimed' or 'sceptical'"),
  ]

  @Test("a mistake is met with what was meant, status 64 and nothing else", arguments: mistakes)
  func mistake(_ mistake: Mistake) throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun(mistake.arguments, in: folder)
    #expect(run.status == 64)
    #expect(!run.wasSignalled)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(mistake.sentence), "\(run.errors)")
    #expect(run.errors.contains("Usage: hrv-tool"))
    #expect(try folder.names.isEmpty)
  }

  @Test("an empty list of metrics is no list")
  func emptyMetrics() throws {
    let run = try CommandRun(["analyze", "f", "--metrics", ""], in: TemporaryFolder())
    #expect(run.status == 64)
    #expect(run.errors.contains("--metrics names none"))
  }

  @Test("the other spelling of analyze is understood")
  func spelling() throws {
    let folder = try TemporaryFolder()
    try folder.writeRecording("rest.txt")
    let usual = try CommandRun(["analyze", "rest.txt"], in: folder)
    let other = try CommandRun(["analyse", "rest.txt"], in: folder)
    #expect(other.status == 0)
    #expect(other.output == usual.output)
  }
}
