"""make demo: serves ./demo-data and fills it once, through the same door as everybody.

The filler is the command line: it seals on this side, so the demo's server cannot read its own
demo. A folder that was left half filled is made anew.
"""

import os
import shutil
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "demo-data"
FILLED = DATA / "filled"
PATIENCE_SECONDS = 30


def main() -> int:
    """Serve until stopped; return the exit code of the server, or of a filler that failed."""
    if DATA.exists() and not FILLED.exists():
        shutil.rmtree(DATA)
    port = os.environ.get("ALCOVE_PORT", "8000")
    url = f"http://localhost:{port}"
    environ = os.environ | {"ALCOVE_DATA": str(DATA), "ALCOVE_PORT": port}
    server = subprocess.Popen([sys.executable, "-m", "alcove", "serve"], cwd=ROOT, env=environ)
    signal.signal(signal.SIGTERM, lambda *_: server.terminate())
    signal.signal(signal.SIGINT, lambda *_: None)
    if not wait_for(server, url):
        return server.wait() or 1
    if not FILLED.exists():
        filled = fill(url, environ)
        if filled:
            server.terminate()
            server.wait()
            return filled
    else:
        print(FILLED.read_text(encoding="utf-8"), end="", flush=True)
    return server.wait()


def wait_for(server: "subprocess.Popen[bytes]", url: str) -> bool:
    """Tell whether the server answers; it may leave with a sentence of its own instead."""
    patience = time.monotonic() + PATIENCE_SECONDS
    while server.poll() is None and time.monotonic() < patience:
        try:
            with urllib.request.urlopen(url, timeout=2):  # noqa: S310 - our own address on this machine
                return True
        except (urllib.error.URLError, OSError):
            time.sleep(0.05)
    return False


def fill(url: str, environ: dict[str, str]) -> int:
    """Run the filler and remember that it is done, with what it said."""
    command = [sys.executable, "-m", "alcove_cli", "demo", "--server", url]
    done = subprocess.run(command, cwd=ROOT, env=environ, stdout=subprocess.PIPE, text=True, check=False)
    print(done.stdout, end="", flush=True)
    if done.returncode == 0:
        FILLED.write_text(done.stdout, encoding="utf-8")
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
