"""Makes pictures of what the program shows, each beside the command that made it (see README.md)."""

import argparse
import html
import os
import pathlib
import shlex
import shutil
import subprocess
import sys

import chromium

ROOT = pathlib.Path(__file__).resolve().parents[2]
# Tells a folder that this program may empty.
MARK = ".gallery-of-hrv-tool"
# A phone's and a desktop's first screens, not whole pages: those are many screens long.
SCREENS = 2
# A sheet of paper at 96 pixels an inch.
A4 = {"width": 794, "height": 1123}

# Each entry: title, what there is to see, the command, and what to take pictures of.
# A picture is a page with width, scheme and the part of the page it begins with, or the words
# "terminal", "plots FOLDER" and "sheet PAGE".
ENTRIES = [
    ("A recording in the terminal",
     "The tachogram as a line of characters, then metrics with their intervals.",
     "hrv-tool analyze SampleData/rest-5min-with-artifacts.txt "
     "--metrics mean_nn,sdnn,rmssd,pnn50,mean_hr,lf,hf,lf_hf,sd1,sd2,sampen,dfa_alpha1",
     ["terminal"]),
    ("The report of a recording",
     "One HTML file: corrections drawn on the tachogram, charts that enlarge, every metric.",
     "hrv-tool analyze -q SampleData/swedish-session-rr.csv --report recording.html "
     "--plots recording-plots",
     [("recording.html", "desktop", "light", None), ("recording.html", "desktop", "dark", "frequencies"),
      ("recording.html", "phone", "light", None), ("recording.html", "phone", "dark", "distribution")]),
    ("The same charts as files", "SVG, and PNG where rsvg-convert is installed.",
     "hrv-tool analyze -q SampleData/rest-5min-ms.txt --report rest.html --plots plots",
     ["plots plots"]),
    ("A recording on one sheet of paper", "What 'make report-pdf' prints.",
     "hrv-tool analyze -q SampleData/rest-5min-with-artifacts.txt --report sheet.html",
     ["sheet sheet.html"]),
    ("The report of a session", "Before, during and after, with the truth beside the estimate.",
     "hrv-tool simulate -q --protocol swedish --seed 1 --out session",
     [("session/report.html", "desktop", "light", None), ("session/report.html", "phone", "dark", None)]),
    ("The comparison of a recording's phases", "Changes with intervals and effect sizes.",
     "hrv-tool compare -q SampleData/swedish-session-rr.csv --report comparison.html",
     [("comparison.html", "desktop", "light", None), ("comparison.html", "phone", "dark", None)]),
    ("The report of a course", "What lasted and what returned.",
     "hrv-tool course -q --subject chronic-pain --per-week 2 --weeks 6 --follow-up 8 "
     "--report course.html",
     [("course.html", "desktop", "light", None), ("course.html", "desktop", "dark", "weeks"),
      ("course.html", "phone", "light", None), ("course.html", "phone", "dark", "sessions")]),
    ("A course in the terminal", "The same numbers without a browser.",
     "hrv-tool course --subject chronic-pain --per-week 2 --weeks 2 --follow-up 2", ["terminal"]),
]

STYLE = """
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, "Liberation Sans", Arial, sans-serif; max-width: 1180px;
  margin: 0 auto; padding: 20px; }
h2 { margin: 48px 0 4px; }
p { margin: 4px 0; }
pre { background: #8881; border: 1px solid #8884; padding: 8px 12px; overflow: auto; }
.pictures { display: flex; flex-wrap: wrap; gap: 18px; align-items: flex-start; }
figure { margin: 12px 0 0; max-width: 100%; }
img { max-width: 100%; border: 1px solid #8886; background: #fff; }
img.phone { width: 300px; }
img.half { width: 560px; }
figcaption { font-size: 0.88rem; }
"""

# A terminal as it is: its characters in a fixed pitch, as many columns as it has.
TERMINAL = """<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>terminal</title><style>
body {{ margin: 0; background: #14181d; }}
pre {{ display: inline-block; margin: 0; padding: 18px 22px; color: #e6e9ed;
  font: 15px/1.35 "DejaVu Sans Mono", "Liberation Mono", Menlo, monospace; }}
b {{ color: #79c0ff; font-weight: 400; }}
</style><pre><b>$ {command}</b>\n{text}</pre></html>"""


class Gallery:
    def __init__(self, folder, tool, opened):
        self.folder = folder
        self.tool = tool
        self.opened = opened
        self.missing = []
        self.sections = []

    def add(self, number, title, text, command, pictures):
        environment = dict(os.environ, PATH=f"{self.tool.parent}:{os.environ['PATH']}", NO_COLOR="1")
        done = subprocess.run(
            shlex.split(command), cwd=self.folder, env=environment, capture_output=True, text=True)
        if done.returncode != 0:
            self.missing.append(f"'{command}' ends with {done.returncode}: {done.stderr.strip()}")
            return
        shown = []
        for picture in pictures:
            try:
                shown += self.pictures(f"{number:02}", command, done.stdout, picture)
            except FileNotFoundError as error:
                self.missing.append(f"'{command}' makes no {error.args[0]}")
                break
        if shown:
            self.sections.append((title, text, command, shown))

    def pictures(self, name, command, output, picture):
        if picture == "terminal":
            return [self.terminal(f"{name}-terminal.png", command, output)]
        if isinstance(picture, str) and picture.startswith("plots "):
            return self.plots(picture.split()[1])
        if isinstance(picture, str):
            return [self.sheet(f"{name}-sheet.png", picture.split()[1])]
        return [self.screen(name, *picture)]

    def page(self, file):
        path = self.folder / file
        if not path.exists():
            raise FileNotFoundError(file)
        return path

    def screen(self, name, file, width, scheme, part):
        path = self.page(file)
        # Without motion a page stands at its part at once.
        context = chromium.context(
            self.opened, width, scheme, height=SCREENS * chromium.HEIGHT if width == "phone" else 1200,
            reduced_motion="reduce")
        page = context.new_page()
        page.goto(path.as_uri() + (f"#{part}" if part else ""))
        page.wait_for_timeout(100)
        picture = f"{name}-{width}-{scheme}.png"
        page.screenshot(path=self.folder / picture)
        context.close()
        words = [width, scheme] + ([f"from “{part}” on"] if part else [])
        return picture, width, ", ".join(words), file

    def sheet(self, picture, file):
        path = self.page(file)
        context = self.opened.new_context(viewport=A4, device_scale_factor=2)
        page = context.new_page()
        page.goto(path.as_uri() + "#one-page")
        chromium.print_page(page, path.with_suffix(".pdf"))
        page.emulate_media(media="print")
        page.screenshot(path=self.folder / picture)
        context.close()
        return picture, "half", "printed", path.with_suffix(".pdf").name

    def terminal(self, picture, command, output):
        context = chromium.context(self.opened)
        page = context.new_page()
        page.set_content(
            TERMINAL.format(command=html.escape(command), text=html.escape(output)))
        page.locator("pre").screenshot(path=self.folder / picture)
        context.close()
        return picture, "desktop", "terminal", picture

    def plots(self, folder):
        files = sorted(self.page(folder).glob("*.svg"))
        return [(f"{folder}/{file.name}", "half", file.stem, f"{folder}/{file.name}") for file in files]

    def index(self):
        parts = [
            '<!DOCTYPE html>\n<html lang="en">\n<meta charset="utf-8">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f"<title>hrv-tool: gallery</title>\n<style>{STYLE}</style>\n<h1>Gallery</h1>\n"
            "<p>Everything here is made from the recordings of SampleData and by the simulator; each "
            "picture stands below the command that made it and leads to what it shows.</p>\n"]
        for title, text, command, shown in self.sections:
            parts.append(f"<h2>{html.escape(title)}</h2>\n<p>{html.escape(text)}</p>\n"
                         f"<pre>{html.escape(command)}</pre>\n<div class=\"pictures\">\n")
            for picture, kind, words, target in shown:
                parts.append(
                    f'<figure><a href="{html.escape(target)}"><img class="{kind}" loading="lazy" '
                    f'src="{html.escape(picture)}" alt="{html.escape(f"{title}: {words}")}"></a>'
                    f"<figcaption>{html.escape(words)}</figcaption></figure>\n")
            parts.append("</div>\n")
        (self.folder / "index.html").write_text("".join(parts) + "</html>\n", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--program", type=pathlib.Path, default=ROOT / "bin" / "hrv-tool")
    parser.add_argument("--browser", help="the browser, chromium by default")
    arguments = parser.parse_args()
    folder = arguments.folder.resolve()
    # Only what an earlier run made is replaced.
    if folder.exists() and any(folder.iterdir()) and not (folder / MARK).exists():
        sys.exit(f"{folder}: the folder holds something else; choose another")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    (folder / MARK).touch()
    samples = folder / "SampleData"
    samples.symlink_to(ROOT / "SampleData")
    with chromium.browser(arguments.browser) as opened:
        gallery = Gallery(folder, arguments.program.resolve(), opened)
        for number, entry in enumerate(ENTRIES, 1):
            gallery.add(number, *entry)
        gallery.index()
    samples.unlink()
    count = sum(len(shown) for *_, shown in gallery.sections)
    print(f"gallery: {count} pictures in {folder}/index.html")
    for sentence in gallery.missing:
        print(f"gallery: {sentence}", file=sys.stderr)
    sys.exit(1 if gallery.missing else 0)


main()
