"""Draws the icons of the installed app from alcove/browser/icon.svg: `python -m tools.icons`."""

import sys

from playwright.sync_api import sync_playwright

from tools.prepare import ROOT, find_chromium

BROWSER = ROOT / "alcove" / "browser"
# Name, side in pixels, how much of the side the sign takes. A phone may cut a whole one to any shape.
ICONS = (
    ("icon-180.png", 180, 0.72),
    ("icon-192.png", 192, 1.0),
    ("icon-512.png", 512, 1.0),
    ("icon-whole-512.png", 512, 0.6),
)
GROUND = "#fdf9f3"


def main() -> int:
    """Write each icon anew."""
    sign = (BROWSER / "icon.svg").read_text(encoding="utf-8")
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=find_chromium(), args=["--no-sandbox"])
        for name, side, part in ICONS:
            page = browser.new_page(viewport={"width": side, "height": side})
            ground = "transparent" if part == 1 else GROUND
            style = f"margin:0;height:100vh;display:grid;place-items:center;background:{ground}"
            page.set_content(
                f"<body style='{style}'>{sign.replace('<svg ', f'<svg width={side * part:.0f} ', 1)}</body>"
            )
            page.screenshot(path=BROWSER / name, omit_background=True)
            page.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
