"""What a promise is worth now: spec/records.md §3."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from alcove_seal.records.entries import Entries, Entry, of_kind

SETTLED = frozenset({"kept", "released", "declined"})
_DECIDES = frozenset({"yes", "no"})
_SETTLES = frozenset({"kept", "renegotiated", "released"})


@dataclass(frozen=True)
class Standing:
    """`state`: offered, open, renegotiated, kept, released or declined. `words`: the owner's sentence. `by`: the id of
    the record that says so."""

    state: str
    words: str
    by: str


def effective_promise(promise: Entry, answers: Iterable[Entry] = ()) -> Standing:
    """`answers` to this promise; answers to others and by others are passed over."""
    state, words = promise.fields.get("state", "open"), promise.fields.get("state_words", "")
    own = Standing(state, words, promise.id)
    if promise.fields["owner"] == promise.author:
        return own
    said = _said_by_owner(promise, answers)
    # The author may always release it, but a kept promise stays kept: nobody takes that back from its owner.
    return own if state == "released" and said.state != "kept" else said


def _said_by_owner(promise: Entry, answers: Iterable[Entry]) -> Standing:
    owner = promise.fields["owner"]
    said = [answer for answer in answers if answer.author == owner and answer.fields["to"] == promise.id]
    said.sort(key=lambda answer: answer.id, reverse=True)
    decision = next((answer for answer in said if answer.fields["type"] in _DECIDES), None)
    if decision is None:
        return Standing("offered", "", promise.id)
    if decision.fields["type"] == "no":
        return Standing("declined", decision.words, decision.id)
    later = (answer for answer in said if answer.fields["type"] in _SETTLES and answer.id > decision.id)
    last = next(later, None)
    return Standing(last.fields["type"], last.words, last.id) if last else Standing("open", "", decision.id)


def promises_with_states(entries: Entries) -> list[tuple[Entry, Standing]]:
    """Oldest first."""
    answers = defaultdict(list)
    for answer in of_kind(entries, "answer"):
        answers[answer.fields["to"]].append(answer)
    return [(promise, effective_promise(promise, answers[promise.id])) for promise in of_kind(entries, "promise")]
