"""The colours are readable: every pair that the style sheets make is measured from tokens.css itself."""

import re
from math import cos, radians, sin
from pathlib import Path

import pytest

STYLE = Path(__file__).resolve().parents[2] / "alcove" / "browser" / "style"
TOKENS = (STYLE / "tokens.css").read_text(encoding="utf-8")

READING, TEXT, CONTROL = 7.0, 4.5, 3.0
PAPERS = ("canvas", "surface", "sunken")
TEXTS = ("ink-soft", "ink-faint", "accent", "accent-hover", "theirs", "growth", "notice", "danger")
PAIRS = [
    *(("ink", paper, READING) for paper in (*PAPERS, "growth-wash", "notice-wash", "danger-wash", "selection")),
    *((text, paper, TEXT) for text in TEXTS for paper in PAPERS),
    *((tone, f"{tone}-wash", TEXT) for tone in ("growth", "notice", "danger")),
    *(("canvas", paper, TEXT) for paper in ("ink", "accent")),
    *(("on-accent", paper, TEXT) for paper in ("accent", "accent-hover")),
    *((shape, paper, CONTROL) for shape in ("line-strong", "focus") for paper in PAPERS),
]


def linear_rgb(lightness: float, chroma: float, hue: float) -> tuple[float, float, float]:
    """Return linear sRGB of an OKLCH colour; lightness 0 to 1, hue in degrees (Ottosson's matrices)."""
    a, b = chroma * cos(radians(hue)), chroma * sin(radians(hue))
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )


def tokens(scheme: int) -> dict[str, tuple[float, float, float]]:
    """Return the opaque colours of the light (0) or dark (1) scheme by name, as linear sRGB."""
    number = r"([\d.]+)%\s+([\d.]+)\s+([\d.]+)"
    found = re.findall(rf"--([\w-]+):\s*light-dark\(oklch\({number}\),\s*oklch\({number}\)\)", TOKENS)
    return {
        name: linear_rgb(float(v[3 * scheme]) / 100, *map(float, v[3 * scheme + 1 : 3 * scheme + 3]))
        for name, *v in found
    }


def contrast(one: tuple[float, float, float], other: tuple[float, float, float]) -> float:
    """Return the WCAG 2 contrast ratio of two colours."""
    light, dark = sorted((0.2126 * r + 0.7152 * g + 0.0722 * b for r, g, b in (one, other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "paper", "floor"), PAIRS, ids=str)
def test_a_pair_of_colours_keeps_its_floor(ink: str, paper: str, floor: float, scheme: int) -> None:
    colours = tokens(scheme)
    assert contrast(colours[ink], colours[paper]) >= floor


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
def test_every_colour_lies_inside_srgb(scheme: int) -> None:
    outside = {name: rgb for name, rgb in tokens(scheme).items() if not all(-0.0005 <= part <= 1.0005 for part in rgb)}
    assert len(tokens(scheme)) >= 20
    assert outside == {}


def test_the_measure_itself_is_right() -> None:
    white, black = linear_rgb(1, 0, 0), linear_rgb(0, 0, 0)
    assert contrast(white, black) == pytest.approx(21, abs=0.01)
    assert contrast(tokens(0)["ink-faint"], tokens(0)["sunken"]) == pytest.approx(4.74, abs=0.02)


def test_only_the_tokens_name_colours() -> None:
    """A colour written into a component would escape the measuring above, and the dark scheme."""
    stray = {
        sheet.name: found
        for sheet in STYLE.glob("*.css")
        if sheet.name != "tokens.css"
        and (
            found := re.findall(
                r"#[0-9a-fA-F]{3,8}\b|\b(?:rgba?|hsla?|oklch|oklab)\(", sheet.read_text(encoding="utf-8")
            )
        )
    }
    assert stray == {}


def test_every_sheet_is_in_the_order_and_names_its_layer() -> None:
    order = (STYLE / "order.txt").read_text(encoding="utf-8").split()
    assert sorted(order) == sorted(sheet.name for sheet in STYLE.glob("*.css"))
    assert order[0] == "tokens.css"
    assert [name for name in order if "@layer" not in (STYLE / name).read_text(encoding="utf-8")] == []


def test_important_is_kept_for_hidden_and_for_less_motion() -> None:
    loud = {sheet.name for sheet in STYLE.glob("*.css") if "!important" in sheet.read_text(encoding="utf-8")}
    assert loud <= {"reset.css"}
