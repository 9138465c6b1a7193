"""Opens reports in Chromium and tries what a reader would (see README.md)."""

import argparse
import pathlib
import sys
import time

from axe_playwright_python.sync_playwright import Axe

import chromium

AXE_OPTIONS = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]}}
MOST_BYTES = 1_000_000
MOST_SECONDS = 1.0

failures = []


def expect(condition, report, sentence):
    if not condition:
        failures.append(f"{report.name}: {sentence}")


def open_page(context, report, fragment=""):
    page = context.new_page()
    page.on(
        "console",
        lambda message: expect(
            message.type not in ("error", "warning"), report, f"console: {message.text}"))
    page.on("pageerror", lambda error: expect(False, report, f"script: {error}"))
    page.on(
        "request",
        lambda request: expect(
            request.url.split("#")[0] == report.as_uri(), report, f"request of {request.url}"))
    page.goto(report.as_uri() + fragment)
    return page


def first_chart(page):
    """The tachogram of a recording, and elsewhere the first chart that can be enlarged."""
    if page.locator("#tachogram").count():
        return "tachogram"
    return page.locator('figure.chart[data-zooms="yes"]').first.get_attribute("id")


def reading(page, chart):
    return page.locator(f"#{chart} .tools output").inner_text()


def plot(page, chart):
    surface = page.locator(f"#{chart} svg.chart > .cross rect:last-of-type")
    surface.scroll_into_view_if_needed()
    return surface.bounding_box()


def try_values_and_zoom(page, report):
    chart = first_chart(page)
    figure = page.locator(f"#{chart}")
    axis = figure.get_attribute("data-x")
    label = axis.split("|")[4]
    box = plot(page, chart)
    middle = box["y"] + box["height"] / 2
    page.mouse.move(box["x"] + box["width"] / 3, middle)
    first = reading(page, chart)
    expect(label in first and "·" in first, report, f"hover reads '{first}'")
    page.mouse.move(box["x"] + box["width"] / 2, middle)
    expect(reading(page, chart) != first, report, "hover reads the same everywhere")

    zoom = lambda: float(figure.get_attribute("data-zoom") or 1)
    page.mouse.move(box["x"] + box["width"] * 0.4, middle)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * 0.5, middle, steps=4)
    page.mouse.up()
    expect(8 < zoom() < 12, report, f"a drag over a tenth enlarges by {zoom()}")
    for linked in page.locator("figure.chart").all():
        if linked.get_attribute("data-x") == axis and linked.get_attribute("data-zooms") == "yes":
            expect(
                linked.get_attribute("data-zoom") == figure.get_attribute("data-zoom"), report,
                "charts over one time are not enlarged together")
    ticks = page.locator(f"#{chart} .ticks.x text")
    expect(ticks.count() >= 2, report, "an enlarged chart has no ticks")
    page.mouse.wheel(0, -100)
    page.wait_for_timeout(50)
    expect(zoom() > 11, report, f"the wheel does not enlarge ({zoom()})")
    page.mouse.dblclick(box["x"] + box["width"] / 2, middle)
    expect(zoom() == 1, report, "a double click does not show the whole")
    # The first of the charts over one axis has the buttons for all.
    page.locator(f"figure[data-x='{axis}'] .tools button").first.click()
    expect(zoom() == 2, report, "the button does not enlarge")

    picture = page.locator(f"#{chart} .picture")
    picture.focus()
    page.keyboard.press("Escape")
    expect(zoom() == 1, report, "Escape does not show the whole")
    page.keyboard.press("ArrowRight")
    first = reading(page, chart)
    for _ in range(4):
        page.keyboard.press("ArrowRight")
    expect(
        label in first and reading(page, chart) != first, report, "arrow keys read nothing")
    page.keyboard.press("+")
    expect(zoom() == 2, report, "the plus key does not enlarge")
    page.keyboard.press("Escape")


def try_choices(page, report):
    buttons = page.locator("#spectrum .legend button")
    if buttons.count() >= 3:
        shown = lambda: [
            buttons.nth(index).get_attribute("aria-pressed") for index in range(buttons.count())]
        before = shown()
        expect(before.count("true") == 1, report, f"one estimator is shown, not {before}")
        buttons.nth(1).click()
        expect(shown()[1] == "true" and shown()[0] == "false", report, "no estimator is chosen")
        buttons.nth(0).click()
    name = page.locator(".metrics summary, .changes summary").first
    if name.count():
        name.scroll_into_view_if_needed()
        name.hover()
        box = page.locator("#definition")
        expect(box.is_visible() and box.inner_text(), report, "no definition on hover")
        name.press("Enter")
        expect(
            page.locator(".metrics details[open] p, .changes details[open] p").first.is_visible(),
            report,
            "a definition does not open by key")
        name.press("Enter")


def try_without_script(opened, report):
    context = opened.new_context(java_script_enabled=False)
    page = open_page(context, report)
    expect(
        page.locator(f"#{first_chart(page)} .marks .s1 path.line").first.is_visible(), report,
        "no line without script")
    expect(page.locator("text=medical device").count() == 1, report, "the disclaimer stands once")
    context.close()


def try_accessibility(page, report, where):
    """Runs axe and returns how many of its rules passed."""
    results = Axe().run(page, options=AXE_OPTIONS).response
    for violation in results["violations"]:
        nodes = [str(node["target"]) for node in violation["nodes"][:3]]
        expect(
            False, report,
            f"axe, {where}: {violation['id']} ({violation['help']}) at " + ", ".join(nodes))
    return len(results["passes"])


def try_printing(page, report, screenshots):
    sheets = chromium.print_page(page, screenshots / f"{report.stem}.pdf")
    expect(sheets >= 1, report, "nothing is printed")
    if not page.locator("#one-page").count():
        return
    sheet = open_page(page.context, report, "#one-page")
    sheets = chromium.print_page(sheet, screenshots / f"{report.stem}-one-page.pdf")
    expect(sheets == 1, report, f"one page takes {sheets} sheets")
    try_accessibility(sheet, report, "one page")
    # What is cut off would not add a sheet.
    room = sheet.evaluate("""() => {
      const height = document.querySelector("main").getBoundingClientRect().bottom;
      return [...document.querySelectorAll("main *")].map((element) => element.getBoundingClientRect())
        .filter((box) => box.height > 0 && box.bottom > height + 1).length;
    }""")
    expect(room == 0, report, f"{room} parts of the one page lie below it")
    sheet.close()


def timed_page(context, report):
    """Opens a page; again where something else may have kept the machine busy."""
    fastest = float("inf")
    for attempt in range(3):
        start = time.monotonic()
        page = open_page(context, report)
        fastest = min(fastest, time.monotonic() - start)
        if fastest <= MOST_SECONDS or attempt == 2:
            return page, fastest
        page.close()


def check(opened, report, screenshots):
    expect(report.stat().st_size <= MOST_BYTES, report, f"{report.stat().st_size} bytes")
    for width_name, width in chromium.WIDTHS.items():
        for scheme in chromium.SCHEMES:
            context = chromium.context(opened, width_name, scheme)
            page, seconds = timed_page(context, report)
            page.screenshot(
                path=screenshots / f"{report.stem}-{width_name}-{scheme}.png", full_page=True)
            wide = page.evaluate("document.documentElement.scrollWidth")
            expect(wide <= width, report, f"{wide} pixels wide on a {width_name}")
            rules = try_accessibility(page, report, f"{width_name} {scheme}")
            if width_name == "desktop" and scheme == "light":
                expect(seconds <= MOST_SECONDS, report, f"opens in {seconds:.2f} s")
                try_values_and_zoom(page, report)
                try_choices(page, report)
                try_printing(page, report, screenshots)
                print(
                    f"{report.name}: {report.stat().st_size} bytes, opens in {seconds:.2f} s, "
                    f"{rules} axe rules passed")
            context.close()
    try_without_script(opened, report)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("reports", nargs="+", type=pathlib.Path)
    parser.add_argument("--screenshots", type=pathlib.Path, required=True)
    parser.add_argument("--browser", help="the browser, chromium by default")
    arguments = parser.parse_args()
    arguments.screenshots.mkdir(parents=True, exist_ok=True)
    with chromium.browser(arguments.browser) as opened:
        for report in arguments.reports:
            check(opened, report.resolve(), arguments.screenshots)
    for failure in failures:
        print(failure, file=sys.stderr)
    sys.exit(1 if failures else 0)


main()
