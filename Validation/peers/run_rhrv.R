# What RHRV gives in the time domain.   Rscript run_rhrv.R
# Reads the same files as the other scripts (one interval in ms a line) and writes rhrv.json.
if (!requireNamespace("RHRV", quietly = TRUE)) {
  message("RHRV: left out, the package is not installed (install.packages(\"RHRV\"))")
  quit(status = 0)
}

files <- c(
  "rest-5min" = "SampleData/rest-5min-ms.txt",
  "resting-355" = "Validation/peers/series/resting-355.txt",
  "resting-2100" = "Validation/peers/series/resting-2100.txt",
  "swedish-before" = "Validation/peers/series/swedish-before.txt",
  "swedish-during" = "Validation/peers/series/swedish-during.txt",
  "swedish-after" = "Validation/peers/series/swedish-after.txt"
)
columns <- c("SDNN", "SDANN", "SDNNIDX", "pNN50", "SDSD", "rMSSD", "IRRR", "MADRR", "TINN", "HRVi")

values <- function(path) {
  intervals <- scan(path, quiet = TRUE)
  beats <- tempfile()
  write(c(0, cumsum(intervals) / 1000), beats, ncolumns = 1)
  data <- RHRV::LoadBeatAscii(RHRV::CreateHRVData(), basename(beats), dirname(beats))
  data <- RHRV::BuildNIHR(data)
  data <- RHRV::CreateTimeAnalysis(data, size = 300, interval = 7.8125)
  vapply(columns, function(name) {
    value <- data$TimeAnalysis[[1]][[name]]
    if (is.null(value) || !is.finite(value)) "null" else format(value, digits = 17)
  }, "")
}

entry <- function(name) {
  found <- values(file.path("..", "..", files[[name]]))
  body <- paste(sprintf("    \"%s\": %s", columns, found), collapse = ",\n")
  digest <- strsplit(system2("sha256sum", file.path("..", "..", files[[name]]), stdout = TRUE), " ")
  sprintf("  \"%s\": {\n   \"file\": \"%s\",\n   \"sha256\": \"%s\",\n   \"values\": {\n%s\n   }\n  }",
          name, files[[name]], digest[[1]][1], body)
}

writeLines(c(
  "{", " \"tool\": \"RHRV\",",
  sprintf(" \"version\": \"%s, R %s\",", packageVersion("RHRV"), getRversion()),
  " \"command\": \"Rscript run_rhrv.R\",", sprintf(" \"date\": \"%s\",", Sys.Date()),
  " \"series\": {", paste(vapply(names(files), entry, ""), collapse = ",\n"), " }", "}"
), file.path("..", "fixtures", "peers", "rhrv.json"))
