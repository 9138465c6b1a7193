"""What the scripts of all peers share: the series, and the file their values are written to."""
import datetime
import hashlib
import json
import math
import pathlib
import platform
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
FIXTURES = HERE.parent / "fixtures" / "peers"

# Every file holds one interval in milliseconds a line.
FILES = {
    "rest-5min": "SampleData/rest-5min-ms.txt",
    "resting-355": "Validation/peers/series/resting-355.txt",
    "resting-2100": "Validation/peers/series/resting-2100.txt",
    "swedish-before": "Validation/peers/series/swedish-before.txt",
    "swedish-during": "Validation/peers/series/swedish-during.txt",
    "swedish-after": "Validation/peers/series/swedish-after.txt",
}


def intervals(name):
    """The intervals of a series in milliseconds."""
    return [float(line) for line in (ROOT / FILES[name]).read_text().split()]


def plain(value):
    """A JSON number, or None where the tool has no finite one."""
    try:
        value = float(value)
    except (TypeError, ValueError):
        return None
    return value if math.isfinite(value) else None


def write(fixture, tool, version, values, names=tuple(FILES)):
    """Runs `values` on the named series and writes the fixture."""
    series = {}
    for name in names:
        data = (ROOT / FILES[name]).read_bytes()
        found = values(intervals(name))
        series[name] = {
            "file": FILES[name],
            "sha256": hashlib.sha256(data).hexdigest(),
            "values": {key: plain(value) for key, value in found.items()},
        }
        print(f"{tool}: {name}, {len(found)} values", file=sys.stderr)
    FIXTURES.mkdir(parents=True, exist_ok=True)
    (FIXTURES / f"{fixture}.json").write_text(json.dumps({
        "tool": tool,
        "version": version,
        "python": platform.python_version(),
        "command": f"python {pathlib.Path(sys.argv[0]).name}",
        "date": datetime.date.today().isoformat(),
        "series": series,
    }, indent=1) + "\n")
