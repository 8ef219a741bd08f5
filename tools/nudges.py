"""make lint: names files and functions that grew long. A nudge, not a gate: nothing fails."""

import ast
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LINES = {".py": 250, ".js": 150, ".css": 200}
FUNCTION_LINES = 25
LEFT_OUT = {".venv", "node_modules", "vendor", "joined", "migrations", ".git", "test-results"}


def files() -> list[Path]:
    """Return our own sources, the tests among them."""
    found = [path for path in ROOT.rglob("*") if path.suffix in LINES]
    return sorted(path for path in found if LEFT_OUT.isdisjoint(path.relative_to(ROOT).parts))


def long_functions(path: Path) -> list[tuple[str, int]]:
    """Return the names and lengths of functions past the nudge, without their docstrings."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            words = ast.get_docstring(node, clean=False) or ""
            length = (node.end_lineno or node.lineno) - node.lineno + 1 - (words.count("\n") + 1 if words else 0)
            if length > FUNCTION_LINES:
                found.append((node.name, length))
    return found


def main() -> None:
    """Print what could be shorter."""
    for path in files():
        name = path.relative_to(ROOT)
        length = path.read_text(encoding="utf-8").count("\n")
        if length > LINES[path.suffix]:
            print(f"{name}: {length} lines (nudge: {LINES[path.suffix]})")
        if path.suffix == ".py":
            for function, lines in long_functions(path):
                print(f"{name}: {function} has {lines} lines (nudge: {FUNCTION_LINES})")


if __name__ == "__main__":
    main()
