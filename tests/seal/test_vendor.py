"""Third-party modules are what the lock file says, and do nothing that the page's policy forbids."""

from __future__ import annotations

import importlib.util
import json
import re
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
FORBIDDEN = re.compile(
    r"\bnew Function\b|(?<![\w.$])eval\(|WebAssembly|document\.write|importScripts|https?://[^\s\"']*\.js\b"
)


@pytest.fixture
def vendor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The tool, with a shelf and a lock of its own: one file, as locked."""
    spec = importlib.util.spec_from_file_location("vendor_tool", ROOT / "tools" / "vendor.py")
    assert spec is not None
    assert spec.loader is not None
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    monkeypatch.setattr(tool, "VENDOR", tmp_path / "vendor")
    monkeypatch.setattr(tool, "LOCK", tmp_path / "lock.json")
    tool.VENDOR.mkdir()
    (tool.VENDOR / "one.js").write_text("export const one = 1;\n")
    files = {"one.js": tool.digest((tool.VENDOR / "one.js").read_bytes())}
    tool.LOCK.write_text(json.dumps({"packages": {}, "files": files}))
    return tool


def test_the_shelf_is_as_locked(vendor: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vendor, "VENDOR", ROOT / "alcove" / "browser" / "vendor")
    monkeypatch.setattr(vendor, "LOCK", ROOT / "vendor.lock.json")
    vendor.check_offline()


def test_what_is_locked_passes(vendor: ModuleType) -> None:
    vendor.check_offline()


def test_a_changed_byte_is_found(vendor: ModuleType) -> None:
    (vendor.VENDOR / "one.js").write_text("export const one = 2;\n")
    with pytest.raises(vendor.VendorError, match="changed by hand"):
        vendor.check_offline()


def test_a_missing_file_is_found(vendor: ModuleType) -> None:
    (vendor.VENDOR / "one.js").unlink()
    with pytest.raises(vendor.VendorError, match="missing"):
        vendor.check_offline()


def test_an_unlisted_file_is_refused(vendor: ModuleType) -> None:
    (vendor.VENDOR / "deep").mkdir()
    (vendor.VENDOR / "deep" / "two.js").write_text("")
    with pytest.raises(vendor.VendorError, match="not in vendor"):
        vendor.check_offline()


def test_every_package_inside_is_pinned_and_licensed() -> None:
    locked = json.loads((ROOT / "vendor.lock.json").read_text(encoding="utf-8"))
    assert all(re.fullmatch(r"@?[a-z0-9/-]+@\d+\.\d+\.\d+", package) for package in locked["packages"])
    assert all(value.startswith("sha512-") for value in locked["packages"].values())
    heads = [
        (ROOT / "alcove/browser/vendor" / name).read_text().split("\n")[0]
        for name in locked["files"]
        if name.endswith(".js")
    ]
    inside = {package for head in heads for package in re.findall(r"(@?[a-z0-9/-]+) \d", head)}
    licensed = {f"licences/{package.replace('@', '').replace('/', '-')}.txt" for package in inside}
    assert licensed == {name for name in locked["files"] if name.startswith("licences/")}


@pytest.mark.parametrize("path", sorted((ROOT / "alcove/browser/vendor").glob("*.js")), ids=lambda path: path.name)
def test_a_module_needs_nothing_that_the_policy_forbids(path: Path) -> None:
    assert FORBIDDEN.findall(path.read_text(encoding="utf-8")) == []


def test_our_modules_import_by_relative_paths_alone() -> None:
    for path in (ROOT / "alcove" / "browser" / "seal").glob("*.js"):
        named = re.findall(r"^(?:import|export)\b[^;]*?from '([^']+)'", path.read_text(encoding="utf-8"), re.MULTILINE)
        assert all(re.fullmatch(r"\.\.?/[\w./-]+\.js", name) for name in named), path
