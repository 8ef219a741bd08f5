"""No plaintext column: every column that the server can read is written out here, with its purpose.

A new column makes this test fail until somebody says what it is for. What people write to each
other has no column but the sealed ones, and those are named as well.
"""

import pytest
from django.db import connection

ID = "names the row"
WHO = "says whose it is"
WHEN = "the moment it happened"

SEALED = {
    "alcove_version.blob": "one version of a record: only the two, or its owner, can open it",
    "alcove_keyring.blob": "what a person's devices know of others' keys: only the person can open it",
    "alcove_wrap.blob": "the root of a person's keys: only their eight words open it",
    "alcove_grant.blob": "the key of a pair: only one person can open it",
}

CLEAR = {
    "alcove_person": {
        "id": ID,
        "email": "what the person signs in with",
        "name": "what the other person sees",
        "password": "scrypt hash for signing in; it opens no words",
        "administrator": "may see accounts and make join links",
        "joined_at": "shown to administrators in the list of accounts",
        "last_seen_on": "a day, no moment: which accounts are in use",
        "allowance_full_ms": "how fast the person may write",
    },
    "alcove_founding": {"id": "always 1: there is one founding", "by_id": "who administers first", "at": WHEN},
    "alcove_joinlink": {
        "digest": "finds the link; the token itself is not kept",
        "made_by_id": "which administrator made it",
        "made_at": WHEN,
        "expires_at": "when it ends",
    },
    "alcove_pair": {
        "id": ID,
        "made_at": WHEN,
        "closed_at": "since when nothing new is written",
        "closed_by_id": "who closed it, and may open it again",
    },
    "alcove_membership": {
        "id": ID,
        "pair_id": "which pair",
        "person_id": WHO,
        "seat": "1 or 2: two seats, no third",
        "role": "lead, member, peer, mentor, mentee, skip-lead or skip-member",
        "joined_at": WHEN,
        "left_at": "since when the pair is not there for them",
    },
    # All of it goes when the next try of the pair begins, when one of the two ends it or leaves the pair, and else
    # with the first try of anybody after its ten minutes; after those it is told to nobody.
    "alcove_comparing": {
        "pair_id": "who compares",
        "session": "names the try, so that no step lands in another",
        "committer_id": "who made the commitment, and so who answers",
        "commit": "hash of a random number and of public fingerprints",
        "answer": "a random number",
        "reveal": "the random number that was committed to",
        "committer_said": "same or differ: passed on to the other, nothing follows from it here",
        "answerer_said": "same or differ: passed on to the other, nothing follows from it here",
        "made_at": "when the try began, so that it ends",
    },
    "alcove_invitation": {
        "id": ID,
        "pair_id": "the pair it leads to",
        "host_id": "who invites",
        "my_role": "the host's role in the pair",
        "host_tag": "proves the host's keys to who has the link's secret, which the server has not",
        "made_at": WHEN,
        "expires_at": "when it ends",
        "guest_id": "who accepted",
        "guest_tag": "proves the guest's keys to the host",
        "accepted_at": WHEN,
        "withdrawn_at": WHEN,
    },
    "alcove_meeting": {
        "id": ID,
        "pair_id": "who meets",
        "starts_at": "the time itself: the server's own domain",
        "minutes": "how long",
        "zone": "in which zone it was planned",
        "rhythm_id": "which rhythm planned it",
        "slot_on": "the day of the rhythm it is for, wherever it was moved to",
        "moves": "how often it was moved",
        "moved_by_id": "who gave it its time, so that the other is told",
        "made_at": WHEN,
        "made_by_id": "who planned it",
        "started_at": WHEN,
        "held_at": WHEN,
        "skipped_at": WHEN,
    },
    "alcove_rhythm": {
        "id": ID,
        "pair_id": "who meets",
        "unit": "week or month",
        "every": "how many of these",
        "first_on": "its first day, which says the weekday as well",
        "clock": "the local hour",
        "zone": "whose local hour",
        "minutes": "how long",
        "ends_on": "from when on another one holds, or none",
        "made_at": WHEN,
        "made_by_id": "who set it",
    },
    "alcove_hours": {
        "person_id": WHO,
        "zone": "the clock of the person, for the hours below and for those they meet",
        "days": "on which weekdays something may be sent",
        "from_clock": "from when on",
        "until_clock": "until when",
    },
    "alcove_leave": {
        "id": ID,
        "person_id": WHO,
        "from_on": "first day away: rhythms pause, nothing is sent",
        "until_on": "last day away",
        "made_at": WHEN,
    },
    "alcove_job": {
        "id": ID,
        "kind": "nudge or invite",
        "person_id": "whom a letter is for",
        "dedup_key": "so that no letter is queued twice: a hash",
        "made_at": WHEN,
        "run_at": "when it is tried next",
        "expires_at": "after that it tells nothing any more",
        "attempts": "how often it was tried",
        "lease": "which worker has it, a random number",
        "leased_until": "until when",
        "sent_at": WHEN,
        "dropped_at": WHEN,
        "died_at": WHEN,
        "reason": "why it could not be handed over: a code, such as smtp-550",
    },
    "alcove_dispatch": {
        "id": ID,
        "job_id": "in which letter",
        "person_id": "who is told",
        "pair_id": "about which pair",
        "kind": "tomorrow, moved, long-view or long-ago",
        "meeting": "which meeting",
        "at": "its time when it was told",
        "dedup_key": "kind, meeting and time: told once",
    },
    "alcove_wish": {
        "id": ID,
        "person_id": WHO,
        "kind": "which letters",
        "wanted": "or not",
        "rests_until": "three in a row were not looked at",
    },
    "alcove_feed": {
        "person_id": WHO,
        "digest": "finds the feed; the address itself is not kept",
        "made_at": WHEN,
    },
    "alcove_invite": {
        "id": ID,
        "person_id": "whose calendar",
        "pair_id": "who meets",
        "meeting": "which meeting",
        "sequence": "counts what was sent of it",
        "starts_at": "the time that was sent last",
        "minutes": "and the length",
        "cancelled": "it was called off there",
        "job_id": "the letter on its way",
    },
    "alcove_skiprequest": {
        "id": ID,
        "meeting_id": "which meeting",
        "person_id": "who said yes to skipping",
        "at": WHEN,
    },
    "alcove_bundle": {
        "person_id": WHO,
        "bundle": "public keys",
        "statement_time": "part of the signed statement",
        "statement_signature": "by which others check the public keys",
        "made_at": WHEN,
    },
    "alcove_wrap": {
        "id": ID,
        "person_id": WHO,
        "method": "always words",
        "salt": "public part of the derivation",
        "rounds": "public part of the derivation",
        "made_at": WHEN,
    },
    "alcove_keyring": {"person_id": WHO, "version": "counts its changes", "changed_at": WHEN},
    "alcove_safe": {
        "id": ID,
        "pair_id": "whose rows, of a pair",
        "owner_id": "whose rows, of one person",
        "change": "number of the newest row",
        "epoch": "number of the highest charter",
    },
    "alcove_writer": {
        "id": ID,
        "safe_id": "where",
        "person_id": "who may write there",
        "seq": "number of their newest row",
    },
    "alcove_record": {
        "id": ID,
        "safe_id": "where",
        "record": "the id from the device",
        "writer_id": "who wrote it",
        "version": "number of the newest version",
    },
    "alcove_version": {
        "id": ID,
        "safe_id": "where",
        "record_id": "of which record",
        "writer_id": "who wrote it",
        "version": "counts the versions of a record",
        "seq": "counts what a person wrote, so that a missing row shows",
        "epoch": "which key of the pair it is sealed with",
        "change": "the order of receipt",
        "at": "the moment of receipt",
        "erased": "a tombstone: drop the blobs before it",
    },
    "alcove_charter": {
        "id": ID,
        "pair_id": "which pair",
        "epoch": "counts the keys of a pair",
        "charter": "nine lines: ids, fingerprints, hashes, a time",
        "signature": "by which devices check it",
        "signer_id": "who of the two wrote it",
        "made_at": WHEN,
    },
    "alcove_grant": {"id": ID, "charter_id": "which charter", "person_id": "who can open it"},
    "account_emailaddress": {
        "id": ID,
        "user_id": WHO,
        "email": "allauth's copy of what the person signs in with",
        "verified": "allauth's mark",
        "primary": "allauth's mark",
    },
    "account_emailconfirmation": {
        "id": ID,
        "created": WHEN,
        "sent": WHEN,
        "key": "allauth's, unused: no mail is sent",
        "email_address_id": "which address",
    },
    "django_session": {
        "session_key": "the sign-in of one browser",
        "session_data": "who is signed in, since when, and a pass to make an account",
        "expire_date": "when it ends",
    },
    "auth_permission": dict.fromkeys(["id", "name", "content_type_id", "codename"], "Django's own, unused"),
    "auth_group": dict.fromkeys(["id", "name"], "Django's own, empty"),
    "auth_group_permissions": dict.fromkeys(["id", "group_id", "permission_id"], "Django's own, empty"),
    "django_content_type": dict.fromkeys(["id", "app_label", "model"], "Django's own list of the tables"),
    "django_migrations": dict.fromkeys(["id", "app", "name", "applied"], "which changes of the tables were made"),
}

# On PostgreSQL the counters of allauth's limits lie in a table, in the tests of SQLite in memory.
CACHE = {"alcove_cache": dict.fromkeys(["cache_key", "value", "expires"], "counters of sign-in attempts")}


@pytest.fixture
def columns(db: None) -> set[str]:
    """Every column of every table, as the database itself tells."""
    with connection.cursor() as cursor:
        tables = connection.introspection.table_names(cursor)
        described = {table: connection.introspection.get_table_description(cursor, table) for table in tables}
    return {f"{table}.{column.name}" for table, found in described.items() for column in found}


def listed() -> set[str]:
    return {f"{table}.{column}" for table, found in CLEAR.items() for column in found}


def test_every_column_is_sealed_or_has_a_purpose(columns: set[str]) -> None:
    cache = {f"{table}.{column}" for table, found in CACHE.items() for column in found}
    assert columns - cache == listed() | set(SEALED)


def test_no_column_is_both() -> None:
    assert listed().isdisjoint(SEALED)


def test_every_purpose_is_said() -> None:
    assert all(purpose.strip() for found in (*CLEAR.values(), SEALED) for purpose in found.values())


def test_nothing_of_ours_takes_a_long_text() -> None:
    """What could hold a sentence: the name, the address, a hash. All else is shorter than one."""
    from django.apps import apps

    texts = {
        f"{model._meta.label_lower}.{field.name}"
        for model in apps.get_app_config("alcove").get_models()
        for field in model._meta.concrete_fields
        if field.get_internal_type() in ("TextField", "JSONField") or (field.max_length or 0) > 64
        if field.get_internal_type() != "BinaryField"
    }
    assert texts == {"alcove.person.email", "alcove.person.name", "alcove.person.password"}
