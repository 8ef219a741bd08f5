"""Invented input for both twins: the same bytes, states, agendas and lines."""

import json
import re
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alcove_seal.records.agenda import ours
from alcove_seal.records.kinds import KINDS
from alcove_seal.records.refused import REFUSALS
from tests.records.by_name import answer
from tests.records.conftest import Ask
from tests.records.invented import (
    ANA,
    DAYS,
    MEETINGS,
    MOMENTS,
    PAIR,
    RECORDS,
    RHYTHMS,
    TOMAS,
    ZONES,
    agendas,
    agreed,
    entries,
    make_id,
)

BROWSER = Path(__file__).resolve().parents[2] / "alcove" / "browser" / "records"
many = settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))

TEXT = st.text(max_size=40) | st.text(
    st.sampled_from("ab \n\r\t\x0b\x00\x85\u0301\u00e9\u3000\u2028🙂\ud800"), max_size=12
)
ODD = (
    st.none() | st.booleans() | st.integers(-5, 300) | TEXT | st.just([]) | st.just({}) | st.lists(RECORDS, max_size=3)
)
LIKELY = st.sampled_from(
    [*sorted({value for kind in KINDS.values() for field in kind.fields.values() for value in field.of}, key=str)]
)
VALUES = (
    RECORDS
    | DAYS
    | MOMENTS
    | ZONES
    | LIKELY
    | ODD
    | st.just([[1, 2], [2, 3]])
    | st.fixed_dictionaries({}, optional={"what": LIKELY | ODD, "words": TEXT, "promise": RECORDS | ODD})
    | agendas(4).map(ours)
)
NAMES = st.sampled_from([name for kind in KINDS.values() for name in kind.fields] + ["mood", "own"])


@st.composite
def likely_fields(draw: st.DrawFn, kind: str) -> dict[str, Any]:
    """Mostly what the kind may hold, at times anything."""
    spec = KINDS[kind].fields
    chosen = {name for name, field in spec.items() if draw(st.booleans()) or (field.needed and not field.mine)}
    fields = {name: draw(likely_value(spec[name])) for name in spec if name in chosen}
    return {**fields, **({draw(NAMES): draw(VALUES)} if draw(st.integers(0, 3)) == 0 else {})}


def likely_value(field: Any) -> st.SearchStrategy[Any]:
    by_type = {
        "id": RECORDS,
        "flag": st.just(True),
        "day": DAYS,
        "moment": MOMENTS,
        "zone": ZONES,
        "text": TEXT,
        "number": st.integers(0, 241),
        "choice": st.sampled_from(field.of or (1,)),
        "place": RECORDS | st.sampled_from(["opening", "closing"]),
        "ids": st.lists(RECORDS, max_size=4),
        "question": st.sampled_from(["arriving-03", "steps-and-obstacles-16", "Arriving", "a-1"]) | RECORDS,
        "quarter": st.sampled_from(["2026-Q4", "2026-Q5", "1969-Q1"]),
        "hash": st.sampled_from(["ab" * 32, "AB" * 32, "ab"]),
        "answers": st.lists(st.integers(0, 6), min_size=5, max_size=7) | st.just([0, 1, 2, 3, 4, 5]),
        "dated": st.lists(st.fixed_dictionaries({"words": TEXT}, optional={"day": DAYS, "at": DAYS}), max_size=3),
        "lines": st.lists(TEXT, max_size=3),
        "numbers": st.lists(st.tuples(st.integers(0, 9), st.integers(1, 9)).map(list), max_size=3),
        "outcome": st.builds(lambda words: {"words": words, "what": "will-not"}, TEXT),
        "agenda": agendas(6).map(ours),
    }
    return by_type[field.type]


@many
@given(st.data())
def test_records_are_made_with_the_same_bytes_or_the_same_refusal(ask: Ask, data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from([*KINDS, "mood"]))
    fields = data.draw(likely_fields(kind if kind in KINDS else "topic"))
    words = data.draw(TEXT) if kind not in KINDS or KINDS[kind].words != "none" else ""
    given_ = {
        "kind": kind,
        "words": words,
        "fields": fields,
        "at": data.draw(MOMENTS),
        "seen": data.draw(st.integers(0, 9)),
    }
    call = {"function": "make_record", "input": {**given_, "safe": data.draw(st.sampled_from([None, "ours", "mine"]))}}
    assert ask(call) == answer(call)


@many
@given(st.data())
def test_payloads_are_read_the_same_way(ask: Ask, data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from([*KINDS]))
    common = {"kind": kind, "words": data.draw(TEXT), "at": data.draw(MOMENTS), "seen": 0}
    payload = {**common, **data.draw(likely_fields(kind))}
    if data.draw(st.booleans()):
        payload[data.draw(st.sampled_from(sorted(payload)))] = data.draw(VALUES)
    call = {"function": "check_record", "input": payload, "safe": None}
    theirs, own = ask(call), answer(call)
    assert theirs == own
    assert json.dumps(theirs, sort_keys=False) == json.dumps(own, sort_keys=False)


@many
@given(st.text(st.sampled_from('{}[]",:01.e-kindwors nulltrue\\u00e9'), max_size=60) | st.text(max_size=30))
def test_broken_bytes_are_refused_the_same_way(ask: Ask, text: str) -> None:
    clean = text.encode("utf-8", "replace").decode()
    call = {"function": "parse_record", "input": clean}
    assert ask(call) == answer(call)


@many
@given(entries(), st.data())
def test_states_are_the_same(ask: Ask, world: list[dict[str, Any]], data: st.DataObject) -> None:
    meeting = data.draw(MEETINGS)
    calls: list[dict[str, Any]] = [
        {"function": name, "input": {"entries": world, "meeting": meeting}}
        for name in ("plan_in_force", "order_in_force", "snapshot_in_force", "meeting_number")
    ]
    calls += [{"function": "open_topics", "input": {"entries": world, "day": data.draw(DAYS)}}]
    calls += [{"function": "laid_out", "input": {"entries": world}}]
    felt = {"entries": world, "counterpart": TOMAS, "day": data.draw(DAYS)}
    calls += [{"function": name, "input": felt} for name in ("their_energy_is_low", "their_need")]
    topics = [entry["id"] for entry in world if entry["kind"] == "topic"]
    names = ("carried", "waited", "what_became")
    calls += [{"function": name, "input": {"entries": world, "topic": topic}} for name in names for topic in topics]
    answers = [entry for entry in world if entry["kind"] == "answer"]
    promises = [{**entry, "id": make_id(9)} for entry in world if entry["kind"] == "promise"]
    to_it = [{**entry, "fields": {**entry["fields"], "to": make_id(9)}} for entry in answers]
    calls += [{"function": "effective_promise", "input": {"promise": each, "answers": to_it}} for each in promises]
    for call in calls:
        assert ask(call) == answer(call), call["function"]


@many
@given(st.lists(RHYTHMS, max_size=6), st.data())
def test_rhythms_are_the_same(ask: Ask, copies: list[dict[str, Any]], data: st.DataObject) -> None:
    called = {"entries": copies, "rhythm": data.draw(MEETINGS)}
    calls: list[dict[str, Any]] = [{"function": "rhythm_in_force", "input": called}]
    for copy in copies:
        first = date.fromisoformat(copy["fields"]["first_on"])
        for weeks in data.draw(st.lists(st.integers(-2, 400), max_size=4)):
            given = {"rhythm": copy["fields"], "day": (first + timedelta(weeks=weeks)).isoformat()}
            calls.append({"function": "rhythm_moment", "input": given})
    for call in calls:
        assert ask(call) == answer(call), call


@many
@given(agreed(), DAYS)
def test_agreements_are_the_same(ask: Ask, world: list[dict[str, Any]], day: str) -> None:
    given_ = {"entries": world, "day": day, "person": TOMAS}
    for name in ("agreement_in_force", "agreement_proposed", "agreement_read_on", "agreement_is_due", "card_of"):
        call = {"function": name, "input": given_}
        assert ask(call) == answer(call), name


@many
@given(agendas(20), st.data())
def test_agendas_are_the_same(ask: Ask, agenda: dict[str, Any], data: st.DataObject) -> None:
    order = data.draw(st.none() | st.lists(RECORDS, unique=True, min_size=1, max_size=6))
    call = {"function": "ours", "input": {**agenda, "order": order}}
    assert json.dumps(ask(call)) == json.dumps(answer(call))


@many
@given(entries(), entries(), MOMENTS, ZONES, st.booleans())
def test_whole_briefs_are_the_same(
    ask: Ask, shared: list[Any], own: list[Any], starts_at: str, zone: str, peers: bool
) -> None:
    people = {"me": ANA, "counterpart": TOMAS, "first_seat": None if peers else TOMAS, "pair": PAIR}
    meeting = {"id": make_id(100), "starts_at": starts_at, "minutes": 45, "zone": zone}
    call: dict[str, Any] = {
        "function": "agenda_input",
        "input": {"entries": shared, "people": people, "meeting": meeting},
    }
    given_ = answer(call)
    assert ask(call) == given_
    agenda = ours(given_["output"])
    lines = {"shared": shared, "own": own, "people": people, "meeting": meeting, "agenda": agenda}
    call = {"function": "mine_input", "input": lines}
    given_ = answer(call)
    assert ask(call) == given_
    call = {"function": "mine", "input": given_["output"]}
    assert json.dumps(ask(call)) == json.dumps(answer(call))


@many
@given(entries(), entries(), DAYS)
def test_both_find_the_same_next_steps_and_wins(ask: Ask, shared: list[Any], own: list[Any], day: str) -> None:
    for me, other in ((ANA, TOMAS), (TOMAS, ANA)):
        call = {"function": "next_steps", "input": {"shared": shared, "own": own, "me": me, "pair": PAIR}}
        assert ask(call) == answer(call)
        call = {
            "function": "wins_unanswered",
            "input": {"shared": shared, "counterpart": other, "me": me, "day": day},
        }
        assert ask(call) == answer(call)


@many
@given(TEXT | st.text(st.sampled_from("ab \u200d\u0301👩💻🏽"), max_size=40), st.integers(1, 12))
def test_words_are_cut_at_the_same_place(ask: Ask, text: str, most: int) -> None:
    clean = text.encode("utf-8", "replace").decode()
    call = {"function": "cut_at_word", "input": {"text": clean, "most": most}}
    assert ask(call) == answer(call)


def test_thresholds_have_the_same_names_and_values(ask: Ask) -> None:
    call = {"function": "thresholds", "input": {}}
    assert ask(call) == answer(call)
    assert len(answer(call)["output"]) > 20


def test_refusals_have_the_same_names() -> None:
    text = (BROWSER / "refused.js").read_text(encoding="utf-8")
    assert set(re.findall(r"'([a-z-]+)'", text.split("]);")[0])) == set(REFUSALS)


# What one language has and the other needs a function for: a key to sort by, a dict that becomes an Entry.
ALONE = {"older_first", "to_entry"}


def test_every_public_function_has_a_twin() -> None:
    """Names are the same but for the spelling of each language. What only a page asks for has no twin: those are
    modules of the browser alone."""
    reference, browser = functions("py"), functions("js")
    assert [name for name in reference if name not in browser] == []
    both = {name: browser[name] for name in reference}
    assert set().union(*both.values()) ^ set().union(*reference.values()) == ALONE


SHAPES = {
    "py": (BROWSER.parents[2] / "alcove_seal" / "records", r"(?m)^def ([a-z]\w*)\("),
    "js": (BROWSER, r"(?m)^export (?:(?:async )?function|const) ([a-z]\w*)"),
}


def functions(language: str) -> dict[str, set[str]]:
    """Return the public functions of each module, both spelled as in Python."""
    folder, shape = SHAPES[language]
    modules = {path.stem.replace("-", "_"): path.read_text(encoding="utf-8") for path in folder.glob(f"*.{language}")}
    return {
        module: {re.sub(r"[A-Z]", lambda sign: f"_{sign[0].lower()}", name) for name in re.findall(shape, text)}
        for module, text in modules.items()
        if module != "__init__"
    }
