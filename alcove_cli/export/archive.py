"""All files of a copy in one archive, in memory: nothing open rests on a disk by itself."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from alcove_cli.export.data import alcove_as_json, own_as_json
from alcove_cli.export.gather import Alcove, Told
from alcove_cli.export.sentences import README
from alcove_cli.export.text import own_text, story

_UNFIT = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f]+')
_LONGEST = 60


def make_files(alcoves: Sequence[Alcove], own: Told, me: dict[str, Any], at: datetime) -> dict[str, str]:
    """Return the files by path."""
    files = {"README.md": README.format(name=me["name"], at=at.astimezone())}
    known = {alcove.id for alcove in alcoves}
    for folder, alcove in zip(folder_names([one.counterpart["name"] for one in alcoves]), alcoves, strict=True):
        belonging = [entry for entry in own.entries.values() if entry.fields.get("pair") == alcove.id]
        files[f"{folder}/story.md"] = story(alcove, own.entries.values(), me, at)
        files[f"{folder}/records.json"] = alcove_as_json(alcove, me, at)
        files[f"{folder}/mine.md"] = own_text(belonging, f"What only I could read: {alcove.counterpart['name']}")
        files[f"{folder}/mine.json"] = own_as_json(own, belonging, me, at)
    rest = [entry for entry in own.entries.values() if entry.fields.get("pair") not in known]
    files["mine.md"] = own_text(rest, "What only I could read, in no alcove")
    files["mine.json"] = own_as_json(own, rest, me, at)
    return files


def pack(files: dict[str, str]) -> bytes:
    """Return them as a zip."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, text in files.items():
            archive.writestr(path, text)
    return packed.getvalue()


def folder_names(names: Sequence[str]) -> list[str]:
    """Return names of folders, each once: nothing in them that a file system takes for something else."""
    taken: list[str] = []
    for name in names:
        plain = _UNFIT.sub(" ", name).strip(" .")[:_LONGEST].strip(" .") or "alcove"
        free, number = plain, 2
        while free.lower() in map(str.lower, taken):
            free, number = f"{plain} {number}", number + 1
        taken.append(free)
    return taken
