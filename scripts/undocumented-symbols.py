#!/usr/bin/env python3
"""Lists the public declarations without documentation, by the symbol graphs of the compiler.

    scripts/undocumented-symbols.py FOLDER MODULE...

FOLDER holds a folder of symbol graphs for each module. What the compiler writes itself (conformances
such as ==) and members that take over the documentation of a protocol's requirement do not count.
"""
import json
import sys
from pathlib import Path


def undocumented(graph_file):
    graph = json.loads(graph_file.read_text(encoding="utf-8"))
    for symbol in graph["symbols"]:
        name = symbol["identifier"]["precise"]
        # Declarations have a place in a source file; what the compiler synthesised has none.
        if "::SYNTHESIZED::" in name or "location" not in symbol or symbol.get("docComment"):
            continue
        place = symbol["location"]
        path = place["uri"].split("/Sources/")[-1]
        yield (f"Sources/{path}:{place['position']['line'] + 1}",
               symbol["kind"]["displayName"].lower(), ".".join(symbol["pathComponents"]))


def main():
    folder = Path(sys.argv[1])
    count = 0
    found = []
    for module in sys.argv[2:]:
        for graph_file in sorted((folder / module).glob("*.symbols.json")):
            count += len(json.loads(graph_file.read_text(encoding="utf-8"))["symbols"])
            found += undocumented(graph_file)
    if count == 0:
        sys.exit(f"documentation: no symbols under {folder}")
    for place, kind, name in sorted(found):
        print(f"{place}: the {kind} {name} has no documentation", file=sys.stderr)
    print(f"documentation: {count} public symbols, {len(found)} without documentation")
    sys.exit(1 if found else 0)


main()
