"""Opens reports in Chromium and tries what a reader would (see README.md)."""

import argparse
import pathlib
import shutil
import sys
import time

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

WIDTHS = {"phone": 390, "desktop": 1280}
AXE_OPTIONS = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]}}
MOST_BYTES = 1_000_000
MOST_SECONDS = 1.0

failures = []


def expect(condition, report, sentence):
    if not condition:
        failures.append(f"{report.name}: {sentence}")


def open_page(context, report):
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
    page.goto(report.as_uri())
    return page


def reading(page, chart):
    return page.locator(f"#{chart} .tools output").inner_text()


def plot(page, chart):
    surface = page.locator(f"#{chart} svg.chart > .cross rect:last-of-type")
    surface.scroll_into_view_if_needed()
    return surface.bounding_box()


def try_values_and_zoom(page, report):
    box = plot(page, "tachogram")
    middle = box["y"] + box["height"] / 2
    page.mouse.move(box["x"] + box["width"] / 3, middle)
    first = reading(page, "tachogram")
    expect("ms" in first and "time" in first, report, f"hover reads '{first}'")
    page.mouse.move(box["x"] + box["width"] / 2, middle)
    expect(reading(page, "tachogram") != first, report, "hover reads the same everywhere")

    figure = page.locator("#tachogram")
    zoom = lambda: float(figure.get_attribute("data-zoom") or 1)
    page.mouse.move(box["x"] + box["width"] * 0.4, middle)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * 0.5, middle, steps=4)
    page.mouse.up()
    expect(8 < zoom() < 12, report, f"a drag over a tenth enlarges by {zoom()}")
    linked = page.locator("#trend-heart-rate")
    if linked.count():
        expect(
            linked.get_attribute("data-zoom") == figure.get_attribute("data-zoom"), report,
            "charts over one time are not enlarged together")
    ticks = page.locator("#tachogram .ticks.x text")
    expect(ticks.count() >= 2, report, "an enlarged chart has no ticks")
    page.mouse.wheel(0, -100)
    page.wait_for_timeout(50)
    expect(zoom() > 11, report, f"the wheel does not enlarge ({zoom()})")
    page.mouse.dblclick(box["x"] + box["width"] / 2, middle)
    expect(zoom() == 1, report, "a double click does not show the whole")
    page.locator("#tachogram .tools button").first.click()
    expect(zoom() == 2, report, "the button does not enlarge")

    picture = page.locator("#tachogram .picture")
    picture.focus()
    page.keyboard.press("Escape")
    expect(zoom() == 1, report, "Escape does not show the whole")
    page.keyboard.press("ArrowRight")
    first = reading(page, "tachogram")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    expect("ms" in first and reading(page, "tachogram") != first, report, "arrow keys read nothing")
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
    name = page.locator(".metrics summary").first
    if name.count():
        name.scroll_into_view_if_needed()
        name.hover()
        box = page.locator("#definition")
        expect(box.is_visible() and box.inner_text(), report, "no definition on hover")
        name.press("Enter")
        expect(
            page.locator(".metrics details[open] p").first.is_visible(), report,
            "a definition does not open by key")
        name.press("Enter")


def try_without_script(browser, report):
    context = browser.new_context(java_script_enabled=False)
    page = open_page(context, report)
    expect(
        page.locator("#tachogram .marks path.line").first.is_visible(), report, "no line without script")
    expect(page.locator("text=medical device").count() == 1, report, "the disclaimer stands once")
    context.close()


def check(browser, report, screenshots):
    expect(report.stat().st_size <= MOST_BYTES, report, f"{report.stat().st_size} bytes")
    for width_name, width in WIDTHS.items():
        for scheme in ("light", "dark"):
            context = browser.new_context(
                viewport={"width": width, "height": 900}, color_scheme=scheme,
                device_scale_factor=2 if width_name == "phone" else 1)
            start = time.monotonic()
            page = open_page(context, report)
            seconds = time.monotonic() - start
            page.screenshot(
                path=screenshots / f"{report.stem}-{width_name}-{scheme}.png", full_page=True)
            wide = page.evaluate("document.documentElement.scrollWidth")
            expect(wide <= width, report, f"{wide} pixels wide on a {width_name}")
            results = Axe().run(page, options=AXE_OPTIONS)
            for violation in results.response["violations"]:
                nodes = [str(node["target"]) for node in violation["nodes"][:3]]
                expect(
                    False, report,
                    f"axe, {width_name} {scheme}: {violation['id']} ({violation['help']}) at "
                    + ", ".join(nodes))
            if width_name == "desktop" and scheme == "light":
                expect(seconds <= MOST_SECONDS, report, f"opens in {seconds:.2f} s")
                try_values_and_zoom(page, report)
                try_choices(page, report)
                page.pdf(path=screenshots / f"{report.stem}.pdf", prefer_css_page_size=True)
                print(
                    f"{report.name}: {report.stat().st_size} bytes, opens in {seconds:.2f} s, "
                    f"{len(results.response['passes'])} axe rules passed")
            context.close()
    try_without_script(browser, report)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("reports", nargs="+", type=pathlib.Path)
    parser.add_argument("--screenshots", type=pathlib.Path, required=True)
    parser.add_argument("--browser", default=shutil.which("chromium"))
    arguments = parser.parse_args()
    if not arguments.browser:
        sys.exit("chromium is not installed; install it (package chromium) or give --browser")
    arguments.screenshots.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=arguments.browser, args=["--no-sandbox", "--disable-gpu"])
        for report in arguments.reports:
            check(browser, report.resolve(), arguments.screenshots)
        browser.close()
    for failure in failures:
        print(failure, file=sys.stderr)
    sys.exit(1 if failures else 0)


main()
