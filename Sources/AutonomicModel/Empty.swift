import SignalCore
