"""What `make versus` compares: work, peers, goals and limits."""
import collections

# Peer: the environment that runs it, its task, the name in the table, how its work differs from
# ours, and whether it asks for memory with the square of the length (and so is let fail).
Peer = collections.namedtuple("Peer", "environment task name differs quadratic_memory cap")
# Work: its name, our task, the recording's kind, the lengths at which peers are tried.
Row = collections.namedtuple("Row", "work ours kind lengths peers")

LENGTHS = ("5min", "1h", "24h")
LENGTH_NAMES = {"5min": "5 min", "1h": "1 h", "24h": "24 h", "7d": "7 d"}

# The environments of Validation/peers/requirements and the modules with the tasks of each.
ENVIRONMENTS = {"neurokit": "neurokit_tasks", "hrvanalysis": "hrvanalysis_tasks",
                "pyhrv": "pyhrv_tasks", "entropy": "entropy_tasks"}


def neurokit(task, differs, quadratic_memory=False, cap=None):
    return Peer("neurokit", task, "NeuroKit2", differs, quadratic_memory, cap)


def hrvanalysis(task, differs):
    return Peer("hrvanalysis", task, "hrv-analysis", differs, False, None)


def pyhrv(task, differs):
    return Peer("pyhrv", task, "pyHRV", differs, False, None)


def antropy(task, differs):
    return Peer("entropy", "antropy_" + task, "antropy", differs, False, None)


def hub(task, differs, quadratic_memory=True):
    return Peer("entropy", "hub_" + task, "EntropyHub", differs, quadratic_memory, None)


def nolds(task, differs):
    return Peer("entropy", "nolds_" + task, "nolds", differs, False, None)


SAME = "same definition"

ROWS = (
    Row("time domain with its geometry", "time", "", LENGTHS, (
        neurokit("time", "25 values; TINN searched in part"),
        hrvanalysis("time", "17 values, no TINN"),
        pyhrv("time", "24 values"))),
    Row("Poincaré plot, CSI and CVI", "poincare", "", LENGTHS, (
        hrvanalysis("poincare", "SD2 derived from SDNN"),
        pyhrv("poincare", "divisor N; no CSI and CVI"))),
    Row("spline to 4 Hz and Welch", "welch", "", LENGTHS, (
        neurokit("welch", "its own interpolation and segments"),
        neurokit("welch_default", "as it comes: 100 Hz instead of 4"),
        hrvanalysis("welch", "linear interpolation, its own segments"),
        pyhrv("welch", "its own segments"))),
    Row("Lomb–Scargle to 0.4 Hz", "lomb", "", LENGTHS, (
        neurokit("lomb", "without its interpolation, as its manual advises"),
        hrvanalysis("lomb", "a grid five times as fine"),
        pyhrv("lomb", "256 frequencies at any length"))),
    Row("autoregressive spectrum of order 16", "burg", "", LENGTHS, (
        neurokit("burg", "Burg, as ours"),
        pyhrv("autoregressive", "Yule–Walker"))),
    Row("SampEn, data of 0.001 ms", "sampen", "", LENGTHS, (
        neurokit("sampen", SAME),
        antropy("sampen", SAME),
        hub("sampen", SAME),
        nolds("sampen", "matches strictly below r"),
        hrvanalysis("sampen", "r is 0.2006 of the standard deviation"),
        pyhrv("sampen", "r from the divisor N + 1"))),
    Row("SampEn, data of 1 ms", "sampen", "-ms", LENGTHS, (
        neurokit("sampen", SAME),
        antropy("sampen", SAME))),
    Row("ApEn", "apen", "", LENGTHS, (
        neurokit("apen", SAME),
        antropy("apen", SAME),
        hub("apen", SAME))),
    Row("multiscale entropy over 20 scales", "mse", "", LENGTHS, (
        neurokit("mse", SAME),
        hub("mse", SAME))),
    Row("DFA α1 and α2", "dfa", "", LENGTHS, (
        neurokit("dfa", SAME),
        nolds("dfa", SAME),
        antropy("dfa", "one exponent over sizes of its own"),
        pyhrv("dfa", "exponents fitted to a random choice of sizes"))),
    Row("multifractal family of α1 and α2", "mfdfa", "", LENGTHS, (
        neurokit("mfdfa", "the same windows and q; measures by finite differences"),)),
    Row("Lempel–Ziv complexity", "lzc", "", LENGTHS, (
        neurokit("lzc", SAME),
        antropy("lzc", SAME))),
    Row("fuzzy entropy", "fuzzyen", "", LENGTHS, (
        neurokit("fuzzyen", "falls off with the distance, not with its square", True),
        hub("fuzzyen", "the same work; takes intervals in their own units"))),
    Row("correlation dimension", "corrdim", "", LENGTHS, (
        neurokit("corrdim", "64 radii of its own, all fitted", True),
        nolds("corrdim", "radii of its own"))),
    Row("recurrence quantification", "rqa", "", LENGTHS, (
        neurokit("rqa", "states of 7 intervals, not of 10; 14 values", True),)),
    Row("Lipponen–Tarvainen correction", "correction", "-ectopic", LENGTHS, (
        neurokit("correction", "one pass; ours corrects until nothing is left"),
        neurokit("correction_iterated", "until nothing is left"))),
    Row("reading the text file", "parse", "", LENGTHS, (
        Peer("neurokit", "parse", "NumPy's loadtxt",
             "numbers alone; ours finds the layout and the unit and hashes the file", False, None),
    )),
    Row("all metrics", "all", "", LENGTHS, (
        # An hour once, because this is the comparison people ask for.
        neurokit("all", "95 values", True, 300),
        hrvanalysis("all", "38 values"),
        pyhrv("all", "79 values"))),
    Row("windows of 5 min every minute, all metrics", "windows", "", ("24h",), (
        neurokit("windows", "95 values"),
        hrvanalysis("windows", "38 values"),
        pyhrv("windows", "79 values"))),
)

# Ours that no peer is measured beside: what each analysis adds to its metrics, and the set of goals.
CLASSIC = "time, frequency, Poincaré, DFA and SampEn"
ALONE = (("mean of the intervals, with the reports on quality and validity", "report"),
         (CLASSIC, "classic"))

# Ours, the limit beside it, the recording and what the limit is.
Limit = collections.namedtuple("Limit", "work ours limit recording what")
LIMITS = (
    Limit("Poincaré plot, CSI and CVI", "poincare", "limit_sum", "24h",
          "one plain sum of the intervals, in order"),
    Limit("time domain with its geometry", "time", "limit_sum", "24h",
          "one plain sum of the intervals, in order"),
    Limit("spline and Welch", "welch", "limit_welch", "24h",
          "FFTW's real transforms of those segments alone"),
    Limit("Lomb–Scargle to 0.4 Hz", "lomb", "limit_lomb", "24h",
          "one complex transform by FFTW of the smallest power of two that holds the grid"),
    Limit("DFA α1 and α2", "dfa", "limit_dfa", "24h",
          "61 vector sums of the intervals, one for each window size"),
    Limit("SampEn, data of 0.001 ms", "sampen", "limit_pairs", "24h",
          "comparing every pair of intervals once, in vectors; a ratio below 1 is work never done"),
    Limit("SampEn, data of 1 ms", "sampen", "limit_sum", "24h-ms",
          "one plain sum of the intervals, in order"),
    Limit("ApEn", "apen", "limit_pairs", "24h",
          "comparing every pair of intervals once, in vectors"),
    Limit("multiscale entropy over 20 scales", "mse", "limit_pairs", "24h",
          "comparing every pair of intervals once, in vectors"),
    Limit("multifractal family of α1 and α2", "mfdfa", "limit_dfa", "24h",
          "61 vector sums of the intervals, one for each window size"),
    Limit("Lempel–Ziv complexity", "lzc", "limit_sum", "24h",
          "one plain sum of the intervals, in order"),
    Limit("autoregressive spectrum of order 16", "burg", "limit_sum", "24h",
          "one plain sum of the intervals, in order; the series at 4 Hz is 3.4 times as long"),
    Limit("Lipponen–Tarvainen correction", "correction", "limit_sum", "24h-ectopic",
          "one plain sum of the intervals, in order"),
    Limit("correlation dimension", "corrdim", "limit_pairs", "1h",
          "comparing every pair of intervals once, in vectors; a pair of states has ten coordinates"),
    Limit("fuzzy entropy", "fuzzyen", "limit_pairs", "1h",
          "comparing every pair of intervals once, in vectors"),
    Limit("recurrence quantification", "rqa", "limit_pairs", "1h",
          "comparing every pair of intervals once, in vectors"),
    Limit("reading the text file", "parse", "limit_lines", "7d", "counting its lines, in vectors"),
    Limit("reading the text file", "parse", "limit_read", "7d",
          "reading the finished numbers from memory"),
)

# Work, where it is measured, the goal, and its unit: seconds at most, or bytes a second at least.
Goal = collections.namedtuple("Goal", "work source recording most least")


def at_most(work, source, recording, seconds):
    return Goal(work, source, recording, seconds, None)


GOALS = (
    at_most("SampEn, data of 0.001 ms", "sampen", "24h", 0.08),
    at_most("SampEn, data of 1 ms", "sampen", "24h-ms", 0.03),
    at_most("ApEn", "apen", "24h", 0.15),
    at_most("multiscale entropy over 20 scales", "mse", "24h", 0.20),
    at_most("DFA α1 and α2", "dfa", "24h", 0.008),
    at_most("multifractal family of α1 and α2", "mfdfa", "24h", 0.2),
    at_most("Lempel–Ziv complexity", "lzc", "24h", 0.1),
    at_most("Lomb–Scargle to 0.4 Hz", "lomb", "24h", 0.04),
    at_most("spline to 4 Hz and Welch", "welch", "24h", 0.01),
    at_most("Burg of order 16", "burg", "24h", 0.02),
    at_most("Lipponen–Tarvainen correction", "correction", "24h-ectopic", 0.025),
    at_most("time domain with its geometry", "time", "24h", 0.003),
    Goal("reading the text file", "parse", "7d", None, 300e6),
    at_most("whole process, all metrics", "process", "5min", 0.015),
    at_most("whole process, all metrics", "process", "1h", 0.08),
    at_most("whole process, all metrics", "process", "24h", 1.5),
    at_most("windows of 5 min every minute, all metrics", "windows", "24h", 3),
    at_most(CLASSIC, "classic", "7d", 2),
)
LARGEST_MEMORY = ("classic", "7d", 300e6)

# Processes, from the shell's point of view: work, lengths, our arguments, peers' code.
Process = collections.namedtuple("Process", "work lengths ours peers")
READ = "import sys, numpy as np; rr = np.loadtxt(sys.argv[1]); "
DATA = READ + ("import neurokit2 as nk; "
               "data = {'RRI': rr, 'RRI_Time': np.cumsum(rr) / 1000}; ")
TASKS = READ + ("sys.path.insert(0, PEERS); import MODULE as tasks; "
                "tasks.TASKS['all'](tasks.load(sys.argv[1]))")
PROCESSES = (
    Process("start-up", ("5min",), ("--version",), (
        ("neurokit", "import neurokit2", "NeuroKit2", "the import alone"),
        ("hrvanalysis", "import hrvanalysis", "hrv-analysis", "the import alone"),
        ("pyhrv", "import pyhrv", "pyHRV", "the import alone"),
        ("entropy", "import antropy", "antropy", "the import alone, which compiles"),
        ("entropy", "import EntropyHub", "EntropyHub", "the import alone"),
        ("entropy", "import nolds", "nolds", "the import alone"))),
    Process("time and frequency domain", LENGTHS, ("--metrics", "time,frequency"), (
        ("neurokit", DATA + "print(nk.hrv_time(data), nk.hrv_frequency(data, "
         "interpolation_rate=4, normalize=False))", "NeuroKit2", "fewer metrics"),
        ("hrvanalysis", READ + "import hrvanalysis as hrv; print(hrv.get_time_domain_features(rr), "
         "hrv.get_geometrical_features(rr), hrv.get_frequency_domain_features(rr))",
         "hrv-analysis", "fewer metrics"))),
    Process("SampEn", LENGTHS, ("--metrics", "sampen"), (
        ("entropy", READ + "import antropy; print(antropy.sample_entropy("
         "rr, tolerance=0.2 * np.std(rr, ddof=1)))", "antropy", SAME),
        ("entropy", READ + "import nolds; print(nolds.sampen("
         "rr, tolerance=0.2 * np.std(rr, ddof=1)))", "nolds", "matches strictly below r"),
        ("entropy", READ + "import EntropyHub; print(EntropyHub.SampEn("
         "rr, m=2, r=0.2 * np.std(rr, ddof=1)))", "EntropyHub", SAME))),
    Process("all metrics", LENGTHS, (), (
        ("neurokit", DATA + "print(nk.hrv(data))", "NeuroKit2", "95 values"),
        ("hrvanalysis", TASKS, "hrv-analysis", "38 values"),
        ("pyhrv", TASKS, "pyHRV", "79 values"))),
)

# Where the time of a whole analysis goes: a process, the one beside it without that part, and what
# the part's time is spent on.
Part = collections.namedtuple("Part", "name arguments without why")
PROFILED = "24h"


def analysis(metrics, correct="none"):
    return ("analyze", "FILE", "--metrics", metrics, "--correct", correct, "--no-intervals",
            "--workers", "1", "--quiet")


def metrics_part(name, metrics, why):
    return Part(name, analysis(metrics), analysis("mean_nn"), why)


PROFILE = (
    Part("start of the process", ("--version",), None,
         "the system's loader and the parser of the command line, which looks its types up at run time"),
    Part("reading, hashing, quality and validity", analysis("mean_nn"), ("--version",),
         "SHA-256, parsing number by number, the clock's step, passes of checks"),
    Part("correction", analysis("mean_nn", "auto"), analysis("mean_nn"),
         "quantiles of sliding windows of 91 beats, three series of them"),
    metrics_part("time domain", "time", "sorting in two counting rounds; the rest are sums"),
    metrics_part("frequency domain", "frequency",
                 "the spline's two sweeps, and FFTW"),
    metrics_part("Poincaré plot, asymmetry, fragmentation, symbols",
                 "poincare,asymmetry,fragmentation,symbolic", "sums; sorting again for medians"),
    metrics_part("SampEn and ApEn", "sampen,apen",
                 "pairs whose first two numbers match, each compared once, many in a vector"),
    metrics_part("multiscale entropies", "mse_area,cmse_area,rcmse_area",
                 "the same for 210 coarse series, whose pairs add up to 3.6 times as many"),
    metrics_part("fuzzy entropy", "fuzzyen",
                 "two exponentials for every pair within windows of 300 intervals; none can be left out"),
    metrics_part("correlation dimension", "corr_dim",
                 "distances of every pair within windows, ten coordinates each"),
    metrics_part("recurrence", "recurrence", "the same distances, and the ends of lines"),
    metrics_part("other fractal measures", "dfa_alpha1,dfa_alpha2,higuchi_fd,katz_fd,lzc,"
                 + ",".join(f"mfdfa_alpha{scales}_width" for scales in (1, 2)),
                 "a straight line removed from every window at 61 sizes; Higuchi's sums; one automaton"),
    metrics_part("clinical indices", "clinical",
                 "polynomial filters for Porges' RSA, averages around anchors"),
    metrics_part("breathing", "respiration",
                 "matched windows moved along the series at 4 Hz second by second"),
    Part("all of it", analysis("all", "auto"), None,
         "less than the sum, because parts share what is prepared"),
)
