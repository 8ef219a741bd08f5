"""The one order that both devices give to the paragraphs of a topic or a meeting: spec/records.md §3."""

from __future__ import annotations

from collections.abc import Sequence

from alcove_seal.records.entries import Entries, Entry, last_one_wins, of_kind


def order_notes(entries: Entries, of: str) -> list[Entry]:
    """Every note of a topic (or of a meeting, those that name no topic), each once. `entries` are those of Ours, to
    which a device may add its own notes of Mine; `of` is the id of the topic, meeting or past."""
    notes = [note for note in of_kind(entries, "note") if note.fields.get("topic", note.fields.get("meeting")) == of]
    shared, own = (notes_order_in_force(entries, of, alone=alone) for alone in (False, True))
    found = _as_tree(_laid_out_once(notes))
    if shared and shared.fields["ids"]:
        found = _as_ordered(found, shared.fields["ids"])
    return _as_own(found, own.fields["ids"]) if own else found


def notes_order_in_force(entries: Entries, of: str, *, alone: bool = False) -> Entry | None:
    """That of both, or (`alone`) one's own of Mine, which moves nothing but one's own notes of Mine."""
    orders = (order for order in of_kind(entries, "order") if order.fields.get("notes") == of)
    return last_one_wins(order for order in orders if ("pair" in order.fields) == alone)


def _laid_out_once(notes: Sequence[Entry]) -> list[Entry]:
    """Of what a person laid out from the same note of Mine the oldest counts, and no longer that note. Nobody hides
    the other's. `notes` oldest first."""
    first: dict[tuple[str, str], str] = {}
    for note in notes:
        if "was" in note.fields:
            first.setdefault((note.author, note.fields["was"]), note.id)
    return [
        note
        for note in notes
        if (
            first[note.author, note.fields["was"]] == note.id
            if "was" in note.fields
            else (note.author, note.id) not in first
        )
    ]


def _as_tree(notes: Sequence[Entry]) -> list[Entry]:
    """A note stands right behind the one it was written behind, of several the newest first: a run that one person
    types stays together whatever the other writes meanwhile. One that is gone keeps its place by its age."""
    known = {note.id: note for note in notes}
    behind: dict[str, list[str]] = {}
    for note in notes:  # oldest first
        if "after" in note.fields:
            behind.setdefault(note.fields["after"], []).append(note.id)
    roots = {note.id for note in notes if "after" not in note.fields} | (behind.keys() - known.keys())
    found: dict[str, Entry] = {}
    seen: set[str] = set()
    # A circle has no root: what is left over afterwards is entered at its oldest.
    for root in [*sorted(roots), *sorted(known)]:
        unseen = [root]
        while unseen:
            place = unseen.pop()
            if place in seen:
                continue
            seen.add(place)
            if place in known:
                found[place] = known[place]
            unseen += behind.get(place, [])  # the newest is taken next
    return list(found.values())


def _as_ordered(base: Sequence[Entry], ids: Sequence[str]) -> list[Entry]:
    """By hand: what the order does not name stays behind the one it stands behind."""
    named = set(ids)
    runs: dict[str, list[Entry]] = {}
    run: list[Entry] = []
    first = run
    for note in base:
        if note.id in named:
            run = runs[note.id] = []
        run.append(note)
    return [*first, *(note for place in ids for note in runs.get(place, []))]


def _as_own(found: Sequence[Entry], ids: Sequence[str]) -> list[Entry]:
    """Notes of Mine that are named stand right behind what is named before them, with nothing before them first of
    all; unnamed ones of Mine go with the one they stand behind. Nothing of Ours is moved."""
    named, known = set(ids), {note.id for note in found}
    stays: list[Entry] = []
    runs: dict[str, list[Entry]] = {}
    run: list[Entry] | None = None
    for note in found:
        if "pair" not in note.fields:
            run = None
        elif note.id in named:
            run = runs[note.id] = []
        (stays if run is None else run).append(note)
    before = ""
    behind: dict[str, list[Entry]] = {}
    for place in ids:
        if place in runs:
            behind.setdefault(before, []).extend(runs[place])
        elif place in known:
            before = place
    return [*behind.get("", []), *(each for note in stays for each in (note, *behind.get(note.id, [])))]
