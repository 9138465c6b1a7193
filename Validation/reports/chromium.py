"""The installed Chromium, driven by Playwright, as the checks and the gallery open pages in it."""

import contextlib
import re
import shutil
import sys

from playwright.sync_api import sync_playwright

WIDTHS = {"phone": 390, "desktop": 1280}
SCHEMES = ("light", "dark")
HEIGHT = 900


@contextlib.contextmanager
def browser(executable=None):
    executable = executable or shutil.which("chromium")
    if not executable:
        sys.exit("chromium is not installed; install it (package chromium) or give --browser")
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(
            executable_path=executable, args=["--no-sandbox", "--disable-gpu"])
        yield opened
        opened.close()


def context(opened, width_name="desktop", scheme="light", height=HEIGHT, **more):
    return opened.new_context(
        viewport={"width": WIDTHS[width_name], "height": height}, color_scheme=scheme,
        device_scale_factor=2 if width_name == "phone" else 1, **more)


def print_page(page, path):
    """Prints a page as its style sheet says and returns how many sheets that took."""
    page.pdf(path=path, prefer_css_page_size=True, print_background=True)
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", path.read_bytes()))
