"""The long runs behind docs/beyond-doubt.md: nearly true inputs for every reader, changed answers of a server, honest days.

`python -m tools.fuzz [RUNS] [SEED]`; RUNS of the Python readers (10,000,000), the rest in proportion. The same seed gives the
same inputs. With `--guided FOLDER` inputs are led by coverage instead, where atheris is installed (it is none of the tests' needs).
"""

import os
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

from tests.fuzz.parsers import NAMES, seeds
from tests.fuzz.runs import run_parsers

ROOT = Path(__file__).resolve().parent.parent
RUNS, SEED = 10_000_000, 1
GUIDED_RUNS = 100_000
# Runs of the browser's modules for one run of the Python readers.
IN_NODE = (
    ("fuzz/parsers.test.js", "ALCOVE_FUZZ", 200),
    ("answers/mutated.test.js", "ALCOVE_ANSWERS", 100),
    ("answers/honest.test.js", "ALCOVE_HONEST", 10_000),
)


def main() -> int:
    """Run all, tell the figures."""
    if "--guided" in sys.argv:
        return guided(Path(sys.argv[-1]))
    numbers = [int(each) for each in sys.argv[1:]]
    runs, seed = (numbers + [RUNS, SEED][len(numbers) :])[:2]
    begun = time.monotonic()
    heard = run_parsers(runs, seed, lambda done: print(f"{done:,} inputs", flush=True))
    tell(heard, time.monotonic() - begun)
    return max(in_node(*part, runs=runs, seed=seed) for part in IN_NODE)


def tell(heard: Counter[tuple[str, str]], seconds: float) -> None:
    for name in NAMES:
        counts = {refusal: count for (parser, refusal), count in heard.items() if parser == name}
        print(
            f"{name}: {sum(counts.values()):,} inputs, {counts.get('', 0):,} taken, {len(counts) - 1} kinds of refusal"
        )
    print(
        f"{sum(heard.values()):,} inputs in {seconds:.0f} s, none crashed, hung or was taken for what it is not",
        flush=True,
    )


def in_node(test: str, name: str, part: int, *, runs: int, seed: int) -> int:
    environ = os.environ | {name: str(max(1, runs // part)), "ALCOVE_FUZZ_SEED": str(seed)}
    return subprocess.run(["node", "--test", f"tests/browser/{test}"], cwd=ROOT, env=environ, check=False).returncode


def guided(folder: Path) -> int:
    """Led by coverage: `folder` keeps the inputs that reached something new."""
    import atheris

    folder.mkdir(parents=True, exist_ok=True)
    for at, seed in enumerate(seeds()):
        (folder / f"seed-{at}").write_bytes(seed)
    with atheris.instrument_imports(include=["alcove_seal"], enable_loader_override=True):
        for name in [name for name in sys.modules if name.startswith(("alcove_seal", "tests.fuzz"))]:
            del sys.modules[name]
        from tests.fuzz.parsers import feed as instrumented
    atheris.Setup([sys.argv[0], str(folder), f"-runs={GUIDED_RUNS}", "-max_len=5000", "-timeout=20"], instrumented)
    atheris.Fuzz()
    return 0


if __name__ == "__main__":
    sys.exit(main())
