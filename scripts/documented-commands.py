#!/usr/bin/env python3
"""Runs the commands that the documentation shows, and compares what they print with what it says.

    scripts/documented-commands.py [--program bin/hrv-tool] [--update] [FILE.md ...]

Without files: every page of the project. In a fenced block without a language, or with `sh` or
`console`:

- `$ hrv-tool …` is run, and the lines after it are what it must print on standard output and
  standard error; a line `…` stands for any number of lines. `--update` writes such blocks anew,
  but for those with `…`.
- Otherwise every line that begins with `hrv-tool` is run and has to succeed, and every line that
  begins with `make` has to name a target of the Makefile.
- `<!-- not run: why -->` above a block leaves it out.

Commands between backticks in running text are not run: their subcommand and options have to exist.
So do the files and headings that links lead to.
The commands of one page run in one empty folder that holds `SampleData`, in the order of the page.
"""
import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGES = [
    "README.md", "CONTRIBUTING.md", "SampleData/README.md", "Benchmarks/README.md",
    "Validation/README.md", "Documentation/**/*.md", "Sources/*/*.docc/**/*.md",
]
ANY_LINES = "…"
LONGEST_SECONDS = 1200


class Page:
    def __init__(self, path):
        self.path = path
        self.lines = path.read_text(encoding="utf-8").split("\n")

    def place(self, line):
        path = self.path.resolve()
        return f"{path.relative_to(ROOT) if path.is_relative_to(ROOT) else path}:{line + 1}"

    def blocks(self):
        """First and last line of the content of every fenced block, its language, whether it runs."""
        start = None
        for number, line in enumerate(self.lines):
            if not line.lstrip().startswith("```"):
                continue
            if start is None:
                start, language = number + 1, line.strip()[3:].strip()
                above = next((text for text in reversed(self.lines[:number]) if text.strip()), "")
                runs = not above.startswith("<!-- not run:")
            else:
                yield start, number, language, runs
                start = None

    def prose(self):
        """The text outside of fenced blocks, with the number of each line."""
        inside = False
        for number, line in enumerate(self.lines):
            if line.lstrip().startswith("```"):
                inside = not inside
            elif not inside:
                yield number, line


def transcripts(lines):
    """The commands of a block after `$ ` with the lines each has to print."""
    found = []
    continues = False
    for line in lines:
        if continues:
            found[-1][0] += "\n" + line
        elif line.startswith("$ "):
            found.append([line[2:], []])
        elif found:
            found[-1][1].append(line)
        continues = (continues or line.startswith("$ ")) and line.endswith("\\")
    return found


def matches(printed, shown):
    """Whether the printed lines are the shown ones, `…` standing for any number of lines."""
    pattern = "".join(
        r"(?:.*\n)*?" if line.strip() == ANY_LINES else re.escape(line) + r"\n" for line in shown)
    return re.fullmatch(pattern, "".join(line + "\n" for line in printed)) is not None


def headings(page):
    """The anchors of the headings of a page, as code hosts make them."""
    titles = (line.lstrip("#").strip() for _, line in page.prose() if line.startswith("#"))
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


class Checker:
    def __init__(self, program, update):
        self.program = program
        self.update = update
        self.failures = []
        self.count = 0
        makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
        self.targets = set(re.findall(r"^([a-z-]+):", makefile, re.M))
        self.helps = {}

    def fail(self, place, sentence):
        self.failures.append(f"{place}: {sentence}")
        print(f"{place}: {sentence}", file=sys.stderr, flush=True)

    def run(self, command, folder):
        self.count += 1
        environment = dict(os.environ, PATH=f"{folder}/.bin:{os.environ['PATH']}", LC_ALL="C.UTF-8")
        done = subprocess.run(
            ["sh", "-c", command], cwd=folder, env=environment, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=LONGEST_SECONDS)
        text = done.stdout.decode("utf-8")
        lines = [line.rstrip() for line in text.split("\n")]
        while lines and not lines[-1]:
            lines.pop()
        # A published value that the simulation misses is a finding, not a fault of the command.
        if done.returncode == 1 and command.startswith("hrv-tool validate") and len(lines) > 2:
            return 0, lines
        return done.returncode, lines

    def check(self, page):
        with tempfile.TemporaryDirectory() as folder:
            shutil.copytree(ROOT / "SampleData", Path(folder) / "SampleData")
            (Path(folder) / ".bin").mkdir()
            (Path(folder) / ".bin" / "hrv-tool").symlink_to(self.program)
            changed = []
            for start, end, language, runs in page.blocks():
                if language not in ("", "sh", "console") or not runs:
                    continue
                block = page.lines[start:end]
                if any(line.startswith("$ ") for line in block):
                    new = self.check_transcripts(page, start, block, folder)
                    if new is not None:
                        changed.append((start, end, new))
                else:
                    self.check_commands(page, start, block, folder)
            for start, end, new in reversed(changed):
                page.lines[start:end] = new
            if changed:
                page.path.write_text("\n".join(page.lines), encoding="utf-8")
        self.check_prose(page)
        self.check_links(page)

    def check_transcripts(self, page, start, block, folder):
        found = transcripts(block)
        if not all(command.startswith("hrv-tool ") for command, _ in found):
            return None
        new = []
        for command, shown in found:
            status, printed = self.run(command, folder)
            if status != 0:
                self.fail(page.place(start), f"'{command}' ends with {status}: {printed}")
            shown = [line.rstrip() for line in shown]
            spaced = shown[:-1] if shown and not shown[-1] else shown
            new += [f"$ {line}" if at == 0 else line for at, line in enumerate(command.split("\n"))]
            isElided = any(line.strip() == ANY_LINES for line in shown)
            if matches(printed, spaced):
                new += shown
                continue
            if self.update and not isElided:
                new += printed + shown[len(spaced):]
                continue
            new += shown
            self.fail(page.place(start), f"'{command}' prints\n  " + "\n  ".join(printed))
        return new if new != block else None

    def check_commands(self, page, start, block, folder):
        joined = re.sub(r"\\\n\s*", "", "\n".join(block))
        for line in joined.split("\n"):
            if line.startswith("make "):
                self.check_target(page.place(start), line.split()[1])
            elif line.startswith("hrv-tool ") and ANY_LINES not in line:
                status, printed = self.run(line, folder)
                if status != 0:
                    self.fail(page.place(start), f"'{line}' ends with {status}: {printed}")

    def check_target(self, place, target):
        if re.fullmatch(r"[a-z-]+", target) and target not in self.targets:
            self.fail(place, f"there is no target '{target}' in the Makefile")

    def check_prose(self, page):
        numbers, lines = zip(*page.prose()) if page.lines else ((), ())
        text = "\n".join(lines)
        for match in re.finditer(r"(?<!`)`((?:hrv-tool|make)\s[^`]+)`(?!`)", text):
            place = page.place(numbers[text[:match.start()].count("\n")])
            words = match.group(1).split()
            if words[0] == "make":
                self.check_target(place, words[1])
            else:
                self.check_options(place, words[1:])

    def check_links(self, page):
        for number, line in page.prose():
            for target in re.findall(r"\]\(([^)\s]+)\)", line):
                path, _, anchor = target.partition("#")
                if ":" in path:
                    continue
                file = page.path.parent / path if path else page.path
                if not file.exists():
                    self.fail(page.place(number), f"there is no file {path}")
                elif anchor and anchor not in headings(Page(file)):
                    self.fail(page.place(number), f"there is no heading #{anchor} in {file.name}")

    def check_options(self, place, words):
        if not re.fullmatch(r"[a-z]+", words[0]):
            return
        if words[0] == "help":
            words = words[1:] or ["analyze"]
        if words[0] not in self.helps:
            done = subprocess.run(
                [self.program, words[0], "--help"], capture_output=True, text=True)
            self.helps[words[0]] = done.stdout if done.returncode == 0 else None
        known = self.helps[words[0]]
        if known is None:
            self.fail(place, f"there is no command 'hrv-tool {words[0]}'")
            return
        for word in words[1:]:
            option = re.match(r"--[a-z-]+", word)
            if option and not re.search(re.escape(option.group()) + r"(?![a-z-])", known):
                self.fail(place, f"'hrv-tool {words[0]}' has no option {option.group()}")


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("--program", default=ROOT / "bin" / "hrv-tool", type=Path)
    arguments.add_argument("--update", action="store_true", help="write what the commands print")
    arguments.add_argument("pages", nargs="*", type=Path, metavar="FILE.md")
    given = arguments.parse_args()
    paths = given.pages or sorted({path for glob in PAGES for path in ROOT.glob(glob)})
    checker = Checker(given.program.resolve(), given.update)
    for path in paths:
        checker.check(Page(path))
    print(f"documented commands: {checker.count} run on {len(paths)} pages, "
          f"{len(checker.failures)} not as shown")
    sys.exit(1 if checker.failures else 0)


main()
