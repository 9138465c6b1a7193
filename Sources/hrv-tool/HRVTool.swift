import ArgumentParser
@main struct HRVTool: ParsableCommand {}
