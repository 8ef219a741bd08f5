#!/usr/bin/env python3
"""Third-party browser modules: made once, kept in the repository, checked byte for byte.

    tools/vendor.py lock             fetch the pinned packages, build, write vendor.lock.json
    tools/vendor.py check            fetch and build again, compare every byte with what is kept
    tools/vendor.py check --offline  compare hashes only, refuse files that nobody listed

Each library becomes one ES module in alcove/browser/vendor/, so our own code imports plain relative
paths and a browser loads few files. esbuild is needed here and nowhere else: nothing is built to run
Alcove. Its WebAssembly edition is taken because it gives the same bytes on every kind of machine.
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import json
import os
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENDOR = ROOT / "alcove" / "browser" / "vendor"
LOCK = ROOT / "vendor.lock.json"

# Where a package lies under node_modules -> what it is. Written out in full, transitive ones too:
# a version that nobody typed here never gets in. post-quantum pins its own older noble pair.
PACKAGES = {
    "hpke": "hpke@1.1.7",
    "@panva/hpke-noble": "@panva/hpke-noble@1.0.3",
    "@noble/ciphers": "@noble/ciphers@2.4.0",
    "@noble/curves": "@noble/curves@2.4.0",
    "@noble/hashes": "@noble/hashes@2.4.0",
    "@noble/post-quantum": "@noble/post-quantum@0.5.4",
    "@noble/post-quantum/node_modules/@noble/curves": "@noble/curves@2.0.1",
    "@noble/post-quantum/node_modules/@noble/hashes": "@noble/hashes@2.0.1",
    "age-encryption": "age-encryption@0.3.1",
    "@scure/base": "@scure/base@2.4.0",
    "preact": "preact@11.2.0",
    "@preact/signals": "@preact/signals@2.11.4",
    "@preact/signals-core": "@preact/signals-core@1.14.5",
    "htm": "htm@3.1.1",
    "idb": "idb@8.0.4",
    "@fluent/bundle": "@fluent/bundle@0.19.1",
    "htmlparser2": "htmlparser2@12.0.0",
    "domelementtype": "domelementtype@3.0.0",
    "domhandler": "domhandler@6.0.1",
    "domutils": "domutils@4.0.2",
    "dom-serializer": "dom-serializer@3.1.1",
    "entities": "entities@8.1.0",
    "fflate": "fflate@0.8.2",
    "qr": "qr@0.7.0",
    "papaparse": "papaparse@5.7.1",
    "esbuild-wasm": "esbuild-wasm@0.28.2",
}
BUILDER = "esbuild-wasm"

# File in vendor/ -> (packages inside it, its one entry). Only what we use is exported.
MODULES = {
    "hpke.js": (
        ["hpke", "@panva/hpke-noble", "@noble/ciphers", "@noble/curves", "@noble/hashes", "@noble/post-quantum"],
        "export { CipherSuite, KDF_HKDF_SHA256, AEAD_AES_256_GCM } from 'hpke';\n"
        "export { KEM_MLKEM768_X25519 } from '@panva/hpke-noble';\n"
        # hpke cannot say the public key that belongs to a seed; the primitive below it can.
        "export { MLKEM768X25519 } from '@noble/post-quantum/hybrid.js';\n",
    ),
    "age.js": (
        ["age-encryption", "@scure/base", "@noble/ciphers", "@noble/curves", "@noble/hashes", "@noble/post-quantum"],
        "export { Encrypter, Decrypter, identityToRecipient } from 'age-encryption';\n",
    ),
    "preact.js": (
        ["preact", "@preact/signals", "@preact/signals-core", "htm"],
        "import { h } from 'preact';\nimport htm from 'htm';\n"
        "export { h, render, Fragment } from 'preact';\n"
        "export { useState, useEffect, useRef, useMemo, useCallback, useLayoutEffect } from 'preact/hooks';\n"
        "export { signal, computed, effect, batch, useSignal, useComputed, useSignalEffect } from '@preact/signals';\n"
        "export const html = htm.bind(h);\n",
    ),
    "idb.js": (["idb"], "export * from 'idb';\n"),
    # The policy of our pages lets no string become a document, the browser's own parser included: what is
    # pasted is read by one that knows no page. Its tree is left out; all that is asked of it is tags and text.
    "html.js": (["htmlparser2", "entities"], "export { Parser } from 'htmlparser2';\n"),
    # Old notes that come as a table. Its workers and downloads are never asked for: it is given a text and returns rows.
    "csv.js": (["papaparse"], "import Papa from 'papaparse';\nexport const { parse } = Papa;\n"),
    # Exports come as one archive; no engine writes zips by itself.
    "fflate.js": (["fflate"], "export { zipSync, strToU8 } from 'fflate';\n"),
    "fluent.js": (["@fluent/bundle"], "export * from '@fluent/bundle';\n"),
    # The code of a new device, drawn. Its reader of pictures is another file of the package and is left out.
    "qr.js": (["qr"], "export { encodeQR } from 'qr';\n"),
}

# Packages under Apache-2.0 without the text -> another package here that has it.
NAMES_ITS_LICENCE_ONLY = {"@fluent/bundle": "htm"}


class VendorError(Exception):
    """What is kept is not what the lock file or the registry says."""


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    verbs = parser.add_subparsers(dest="verb", required=True)
    verbs.add_parser("lock", help="fetch, build and write the lock file")
    check = verbs.add_parser("check", help="build again and compare")
    check.add_argument("--offline", action="store_true", help="compare hashes only")
    chosen = parser.parse_args()
    try:
        if chosen.verb == "lock":
            lock()
        elif chosen.offline:
            check_offline()
        else:
            check_again()
    except VendorError as error:
        print(f"vendor: {error}", file=sys.stderr)
        return 1
    return 0


def lock() -> None:
    with tempfile.TemporaryDirectory() as folder:
        integrities, made = fetch_and_build(Path(folder))
    for kept in list_kept_files():
        (VENDOR / kept).unlink()
    for name, content in made.items():
        (VENDOR / name).parent.mkdir(parents=True, exist_ok=True)
        (VENDOR / name).write_bytes(content)
    entry = {"packages": integrities, "files": {name: digest(made[name]) for name in sorted(made)}}
    LOCK.write_text(json.dumps(entry, indent=2, sort_keys=True) + "\n", encoding="utf-8")
    print(f"vendor: {len(made)} files from {len(integrities)} packages")


def check_again() -> None:
    check_offline()
    locked = read_lock()
    with tempfile.TemporaryDirectory() as folder:
        integrities, made = fetch_and_build(Path(folder))
    if integrities != locked["packages"]:
        raise VendorError("the registry's packages differ from vendor.lock.json; find out why before you lock again")
    for name, content in made.items():
        if (VENDOR / name).read_bytes() != content:
            raise VendorError(f"{name} is not what the packages build to; run `tools/vendor.py lock` and read the diff")
    print("vendor: built again, every byte the same")


def check_offline() -> None:
    listed = read_lock()["files"]
    kept = list_kept_files()
    for name in sorted(set(kept) - set(listed)):
        raise VendorError(f"{name} lies in vendor/ but is not in vendor.lock.json; remove it or lock it")
    for name in sorted(listed):
        if name not in kept:
            raise VendorError(f"{name} is missing; run `tools/vendor.py lock`")
        if digest((VENDOR / name).read_bytes()) != listed[name]:
            raise VendorError(f"{name} was changed by hand; run `tools/vendor.py lock` to get it back")
    print(f"vendor: {len(listed)} files as locked")


def read_lock() -> dict[str, dict[str, str]]:
    entry: dict[str, dict[str, str]] = json.loads(LOCK.read_text(encoding="utf-8"))
    return entry


def list_kept_files() -> list[str]:
    return sorted(path.relative_to(VENDOR).as_posix() for path in VENDOR.rglob("*") if path.is_file())


def fetch_and_build(folder: Path) -> tuple[dict[str, str], dict[str, bytes]]:
    """Give `package@version -> integrity` and `file in vendor/ -> its bytes`."""
    modules = folder / "node_modules"
    integrities = {}
    for place, package in PACKAGES.items():
        archive = pack(package, folder)
        integrities[package] = integrity(archive.read_bytes())
        unpack(archive, modules / place)
    made = {name: build(name, folder) for name in MODULES}
    for place in sorted(modules_inside()):
        made[f"licences/{place.replace('@', '').replace('/', '-')}.txt"] = read_licence(place, modules)
    return integrities, made


def modules_inside() -> set[str]:
    return {place for inside, _entry in MODULES.values() for place in inside}


def pack(package: str, folder: Path) -> Path:
    """Fetch one package without running a line of it (--ignore-scripts); npm checks the registry's hash."""
    command = ["npm", "pack", package, "--ignore-scripts", "--json", "--pack-destination", str(folder)]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise VendorError(f"npm could not fetch {package}: {done.stderr.strip()[-400:]}")
    told = json.loads(done.stdout)
    entry = told[0] if isinstance(told, list) else next(iter(told.values()))
    archive: Path = folder / entry["filename"]
    if entry["integrity"] != integrity(archive.read_bytes()):
        raise VendorError(f"{package}: the archive does not have the hash that the registry names")
    return archive


def unpack(archive: Path, place: Path) -> None:
    """Regular files only, below the archive's first folder: an archive writes nowhere else."""
    with tarfile.open(archive) as opened:
        for member in opened.getmembers():
            inside = Path(*Path(member.name).parts[1:])
            content = opened.extractfile(member) if member.isfile() else None
            if content is None or ".." in inside.parts:
                continue
            (place / inside).parent.mkdir(parents=True, exist_ok=True)
            (place / inside).write_bytes(content.read())


def build(name: str, folder: Path) -> bytes:
    inside, entry = MODULES[name]
    source, out = folder / f"entry-{name}", folder / f"out-{name}"
    source.write_text(entry, encoding="utf-8")
    notice = f"/*! {', '.join(licence_line(place, folder) for place in inside)}; see licences/ */"
    command = [
        "node", str(folder / "node_modules" / BUILDER / "bin" / "esbuild"), source.name, f"--outfile={out}",
        "--bundle", "--format=esm", "--platform=browser", "--target=es2022", "--minify", "--charset=utf8",
        "--legal-comments=inline", "--log-level=warning", f"--banner:js={notice}",
        "--define:XMLHttpRequest=undefined",  # a reader of tables has no business with the network: it cannot even name it
    ]  # fmt: skip
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder)}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise VendorError(f"{name} did not build: {done.stderr.strip()[-800:]}")
    return out.read_bytes()


def licence_line(place: str, folder: Path) -> str:
    about = json.loads((folder / "node_modules" / place / "package.json").read_text(encoding="utf-8"))
    return f"{about['name']} {about['version']} ({about['license']})"


def read_licence(place: str, modules: Path) -> bytes:
    found = sorted(path for path in (modules / place).iterdir() if path.name.upper().startswith(("LICENSE", "LICENCE")))
    if found:
        return found[0].read_bytes()
    if place not in NAMES_ITS_LICENCE_ONLY:
        raise VendorError(f"{place} brings no licence text")
    # The terms of the Apache License are one text for all; only the appendix names somebody.
    terms = read_licence(NAMES_ITS_LICENCE_ONLY[place], modules).decode("utf-8").partition("END OF TERMS")[0]
    about = json.loads((modules / place / "package.json").read_text(encoding="utf-8"))
    head = f"{about['name']} by {about['author']}\n{about['homepage']}\n\n"
    return f"{head}{terms}END OF TERMS AND CONDITIONS\n".encode()


def integrity(content: bytes) -> str:
    """The registry's way of writing a hash (Subresource Integrity, SHA-512)."""
    return "sha512-" + base64.b64encode(hashlib.sha512(content).digest()).decode("ascii")


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


if __name__ == "__main__":
    sys.exit(main())
