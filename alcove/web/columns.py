"""Every column of the database: what it is for, whether it is sealed, and when its rows go.

The page "what the server sees" is made from this list, and a test holds it against the schema: a new column makes the build
fail until somebody says what it is for (tests/rules/test_clear_columns.py). What people write to each other has no column but
the sealed ones.
"""

from dataclasses import dataclass, field

ID = "names the row"
WHO = "says whose it is"
WHEN = "the moment it happened"


@dataclass(frozen=True)
class Table:
    """`what` it holds of a person, `until` when its rows are deleted. `clear` and `sealed`: column → purpose."""

    name: str
    what: str
    until: str
    clear: dict[str, str]
    sealed: dict[str, str] = field(default_factory=dict)


ACCOUNT = "As long as the account is there."
BOTH_LEFT = "When both of the two have left the alcove; until then it stays."
SAFE = "Of an alcove: when both have left. Your own: as long as the account is there."
NOTHING = "Nothing of you is in it."
DJANGO = "Django's own, unused"

TABLES = [
    Table(
        "alcove_person",
        "Your account",
        ACCOUNT,
        {
            "id": ID,
            "email": "what the person signs in with",
            "name": "what the other person sees",
            "password": "scrypt hash for signing in; it opens no words",
            "administrator": "may see accounts and make join links",
            "joined_at": "shown to administrators in the list of accounts",
            "last_seen_on": "a day, no moment: which accounts are in use",
            "reset_at": "when the login was reset last: no new keys for a day after",
            "allowance_full_ms": "how fast the person may write",
        },
    ),
    Table(
        "alcove_founding",
        "Who began",
        "Never: it says who began.",
        {
            "id": "always 1: there is one founding",
            "by_id": "who administers first",
            "at": WHEN,
        },
    ),
    Table(
        "alcove_joinlink",
        "Links for making accounts",
        "It works for 14 days; the row stays, to tell an old link from a wrong one.",
        {
            "digest": "finds the link; the token itself is not kept",
            "made_by_id": "which administrator made it",
            "made_at": WHEN,
            "expires_at": "when it ends",
        },
    ),
    Table(
        "alcove_resetlink",
        "Links that reset a login",
        "When it is used, or when a new one is made for the same person; it works for a day.",
        {
            "person_id": "whose login",
            "digest": "finds the link; the token itself is not kept",
            "made_by_id": "which administrator made it",
            "made_at": WHEN,
            "expires_at": "when it ends",
        },
    ),
    Table(
        "alcove_pair",
        "Your alcoves",
        BOTH_LEFT,
        {
            "id": ID,
            "made_at": WHEN,
            "closed_at": "since when nothing new is written",
            "closed_by_id": "who closed it, and may open it again",
        },
    ),
    Table(
        "alcove_membership",
        "Your seat in each alcove",
        BOTH_LEFT,
        {
            "id": ID,
            "pair_id": "which pair",
            "person_id": WHO,
            "seat": "1 or 2: two seats, no third",
            "role": "lead, member, peer, mentor, mentee, skip-lead or skip-member",
            "joined_at": WHEN,
            "left_at": "since when the pair is not there for them",
        },
    ),
    Table(
        "alcove_comparing",
        "Comparing the words",
        "With the next try of the pair, when one of the two ends it or leaves, and else with the first try of anybody after its ten minutes; after those it is told to nobody.",
        {
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
    ),
    Table(
        "alcove_invitation",
        "Invitations",
        "When both have left the alcove; one that nobody accepted is over after 14 days and stays as a row.",
        {
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
    ),
    Table(
        "alcove_meeting",
        "Meetings",
        BOTH_LEFT,
        {
            "id": ID,
            "pair_id": "who meets",
            "starts_at": "the time itself: the server's own domain",
            "minutes": "how long",
            "zone": "in which zone it was planned",
            "moves": "how often it was moved",
            "made_at": WHEN,
            "made_by_id": "who planned it",
            "started_at": WHEN,
            "held_at": WHEN,
            "skipped_at": WHEN,
            "rhythm_id": "which rhythm planned it",
            "slot_on": "the day of the rhythm it is for, wherever it was moved to",
            "moved_by_id": "who gave it its time, so that the other is told",
            "moved_in_calendar": "the move was read in their own calendar, and no device has sealed it yet",
        },
    ),
    Table(
        "alcove_rhythm",
        "The rhythms of your alcoves",
        BOTH_LEFT,
        {
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
    ),
    Table(
        "alcove_hours",
        "When you work",
        ACCOUNT,
        {
            "person_id": WHO,
            "zone": "the clock of the person, for the hours below and for those they meet",
            "days": "on which weekdays something may be sent",
            "from_clock": "from when on",
            "until_clock": "until when",
        },
    ),
    Table(
        "alcove_leave",
        "When you are away",
        "When you take it back; else as long as the account is there.",
        {
            "id": ID,
            "person_id": WHO,
            "from_on": "first day away: rhythms pause, nothing is sent",
            "until_on": "last day away",
            "made_at": WHEN,
        },
    ),
    Table(
        "alcove_job",
        "Letters on their way to you",
        "When 400 days have gone by since it was made.",
        {
            "id": ID,
            "kind": "nudge, invite or push",
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
            "shown_on": "the day on which the page first told it",
            "put_away_at": "when you put it away there, or followed it",
            "here_only": "the page alone told it",
            "nudge_id": "of a push: which letter it tells of",
            "subscription_id": "of a push: which of your browsers",
        },
    ),
    Table(
        "alcove_dispatch",
        "What those letters tell",
        "With its letter.",
        {
            "id": ID,
            "job_id": "in which letter",
            "person_id": "who is told",
            "pair_id": "about which pair; of a reminder none",
            "kind": "tomorrow, moved, reminder, long-view or long-ago",
            "meeting": "which meeting, or which reminder",
            "at": "its time when it was told",
            "dedup_key": "kind, meeting and time: told once",
        },
    ),
    Table(
        "alcove_wish",
        "Which letters you want",
        ACCOUNT,
        {
            "id": ID,
            "person_id": WHO,
            "kind": "which letters",
            "wanted": "or not",
            "rests_until": "three in a row were not looked at",
        },
    ),
    Table(
        "alcove_returned",
        "That letters to your address come back",
        "When you say that it takes letters again.",
        {
            "person_id": WHO,
            "at": "since when",
            "status": "the code of the reason, such as 5.1.1",
        },
    ),
    Table(
        "alcove_reminder",
        "Moments at which you asked to be told something",
        "When you take it back, or settle what it is about; else a week after it, or 400 days after it where you could not be told.",
        {
            "id": "a random number, no record's: of what it reminds is sealed",
            "person_id": "whom to tell",
            "at": "when",
        },
    ),
    Table(
        "alcove_subscription",
        "Browsers of yours that show a notification",
        "When you switch it off, sign out there, or the browser takes it back.",
        {
            "sign_in_id": "which of your sign-ins",
            "person_id": WHO,
            "endpoint": "where the push service of that browser takes messages; they are empty",
            "digest": "finds it again, so that none is kept twice",
            "made_at": WHEN,
        },
    ),
    Table(
        "alcove_feed",
        "Your calendar's address",
        "When you end it, or make another.",
        {
            "person_id": WHO,
            "digest": "finds the feed; the address itself is not kept",
            "made_at": WHEN,
        },
    ),
    Table(
        "alcove_invite",
        "What your calendar was sent",
        "When both have left the alcove, or the account goes.",
        {
            "id": ID,
            "person_id": "whose calendar",
            "pair_id": "who meets",
            "meeting": "which meeting",
            "sequence": "counts what was sent of it",
            "starts_at": "the time that was sent last",
            "minutes": "and the length",
            "cancelled": "it was called off there",
            "job_id": "the letter on its way",
            "answer": "what your calendar answered, for you alone: accepted, tentative, declined, counter",
            "answered_at": "when, by its own clock, so that an old answer changes nothing",
            "proposed_at": "the time that it proposed instead",
        },
    ),
    Table(
        "alcove_owncalendar",
        "The calendar of your own that you connected",
        "When you disconnect it, and with the account.",
        {
            "person_id": WHO,
            "locked": "where it is, and the account and password for it: under the server's key, never shown again",
            "made_at": WHEN,
            "run_at": "when it is looked at next",
            "attempts": "how often that failed in a row",
            "lease": "which worker looks at it, a random number",
            "leased_until": "until when",
            "met_at": "when it was looked at last",
            "died_at": "since when it is not looked at any more",
            "reason": "why not: a code, such as unreachable",
        },
    ),
    Table(
        "alcove_placed",
        "What stands in your own calendar",
        "When the meeting is over or gone, when you disconnect the calendar, and with the alcove.",
        {
            "id": ID,
            "person_id": "whose calendar",
            "pair_id": "who meets",
            "meeting": "which meeting",
            "starts_at": "its time as it stands there",
            "minutes": "and its length",
            "named": "whether its title names the other",
            "sequence": "counts the changes of it there",
            "mark": "a hash: whether it was changed there since",
            "note": "that it was taken out there, or why a move there was not followed",
        },
    ),
    Table(
        "alcove_busy",
        "When you have no time",
        "Minutes after it changed in your own calendar, and when you disconnect that.",
        {
            "id": ID,
            "person_id": WHO,
            "starts_at": "begin of a busy time in the coming two weeks, no title and no place",
            "ends_at": "and its end",
        },
    ),
    Table(
        "alcove_skiprequest",
        "Your yes to skipping a meeting",
        "When the meeting is moved, when the yes is taken back, and with the meeting.",
        {
            "id": ID,
            "meeting_id": "which meeting",
            "person_id": "who said yes to skipping",
            "at": WHEN,
        },
    ),
    Table(
        "alcove_bundle",
        "Your public keys",
        ACCOUNT,
        {
            "person_id": WHO,
            "bundle": "public keys",
            "statement_time": "part of the signed statement",
            "statement_signature": "by which others check the public keys",
            "former_signature": "by which others check that the keys before these wanted them",
            "made_at": WHEN,
        },
    ),
    Table(
        "alcove_wrap",
        "Your locked root",
        "When another lock takes its place; else as long as the account is there.",
        {
            "id": ID,
            "person_id": WHO,
            "method": "words or passkey",
            "salt": "public part of the derivation, of words",
            "rounds": "public part of the derivation, of words",
            "passkey_id": "which passkey opens it, so that both end together",
            "made_at": WHEN,
        },
        sealed={"blob": "the root of a person's keys: only their eight words or their passkey open it"},
    ),
    Table(
        "alcove_formerwrap",
        "The locked root of keys that were lost",
        "When the person ends the former keys, or erases what they sealed.",
        {
            "id": ID,
            "person_id": WHO,
            "salt": "public part of the derivation",
            "rounds": "public part of the derivation",
            "ended_at": "since when other keys are there",
        },
        sealed={"blob": "the root of keys that were lost: only their eight words open it"},
    ),
    Table(
        "alcove_asking",
        "A new device that asks an old one",
        "When the new device has its answer or asks anew, and else with the first asking of anybody after its ten minutes; after those it is told to nobody.",
        {
            "id": ID,
            "person_id": WHO,
            "session_key": "which browser asks: it alone is told the answer",
            "browser": "family and system of the new device, shown on the old one",
            "key": "the public key of the new device; the old one takes it only as the code says",
            "made_at": "so that it ends after ten minutes",
        },
        sealed={
            "sealed": "the root on its way to a new device of the person: only that device opens it; gone after ten minutes"
        },
    ),
    Table(
        "alcove_signin",
        "Where you are signed in",
        "When it is ended, signed out, or over.",
        {
            "id": ID,
            "person_id": WHO,
            "session_key": "which session it is, so that it can be ended",
            "browser": "family and system, such as Firefox, Linux: for its person to know it again",
            "since": "a day, no moment",
            "last_seen_on": "a day, no moment",
        },
    ),
    Table(
        "mfa_authenticator",
        "Your passkeys",
        "When you end it.",
        {
            "id": ID,
            "user_id": WHO,
            "type": "always webauthn",
            "data": "name of the passkey and its public key, as the browser made them; nothing of what it unlocks with",
            "created_at": WHEN,
            "last_used_at": "allauth's, shown nowhere",
        },
    ),
    Table(
        "alcove_keyring",
        "Your keyring",
        "Each version takes the place of the one before; the last stays as long as the account.",
        {
            "person_id": WHO,
            "version": "counts its changes",
            "changed_at": WHEN,
        },
        sealed={"blob": "what a person's devices know of others' keys: only the person can open it"},
    ),
    Table(
        "alcove_safe",
        "The counters of each safe",
        SAFE,
        {
            "id": ID,
            "pair_id": "whose rows, of a pair",
            "owner_id": "whose rows, of one person",
            "change": "number of the newest row",
            "epoch": "number of the highest charter",
        },
    ),
    Table(
        "alcove_writer",
        "Your own counter in each safe",
        SAFE,
        {
            "id": ID,
            "safe_id": "where",
            "person_id": "who may write there",
            "seq": "number of their newest row",
        },
    ),
    Table(
        "alcove_record",
        "The records that you wrote",
        SAFE,
        {
            "id": ID,
            "safe_id": "where",
            "record": "the id from the device",
            "writer_id": "who wrote it",
            "version": "number of the newest version",
        },
    ),
    Table(
        "alcove_version",
        "Every version of them",
        "What you erase loses its words at once, its numbers stay. The rows of an alcove go when both have left.",
        {
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
        sealed={"blob": "one version of a record: only the two, or its owner, can open it"},
    ),
    Table(
        "alcove_charter",
        "Which key an alcove seals with",
        BOTH_LEFT,
        {
            "id": ID,
            "pair_id": "which pair",
            "epoch": "counts the keys of a pair",
            "charter": "nine lines: ids, fingerprints, hashes, a time",
            "signature": "by which devices check it",
            "signer_id": "who of the two wrote it",
            "made_at": WHEN,
        },
    ),
    Table(
        "alcove_grant",
        "That key, for you alone",
        "When you leave the alcove.",
        {
            "id": ID,
            "charter_id": "which charter",
            "person_id": "who can open it",
            "fp": "with which keys",
        },
        sealed={"blob": "the key of a pair: only one person can open it"},
    ),
    Table(
        "account_emailaddress",
        "Your address once more",
        ACCOUNT,
        {
            "id": ID,
            "user_id": WHO,
            "email": "allauth's copy of what the person signs in with",
            "verified": "allauth's mark",
            "primary": "allauth's mark",
        },
    ),
    Table(
        "account_emailconfirmation",
        "Confirmations of addresses",
        "Always empty: no mail is sent.",
        {
            "id": ID,
            "created": WHEN,
            "sent": WHEN,
            "key": "allauth's, unused: no mail is sent",
            "email_address_id": "which address",
        },
    ),
    Table(
        "django_session",
        "This sign-in",
        "When you sign out; else 14 days after you were last here, and after 90 days at the latest.",
        {
            "session_key": "the sign-in of one browser",
            "session_data": "who is signed in, since when, when it was last proved, the challenge of a passkey, a pass to make an account",
            "expire_date": "when it ends",
        },
    ),
    Table(
        "auth_permission",
        "Permissions",
        NOTHING,
        dict.fromkeys(["id", "name", "content_type_id", "codename"], "Django's own, unused"),
    ),
    Table(
        "auth_group",
        "Groups",
        NOTHING,
        dict.fromkeys(["id", "name"], "Django's own, empty"),
    ),
    Table(
        "auth_group_permissions",
        "Permissions of groups",
        NOTHING,
        dict.fromkeys(["id", "group_id", "permission_id"], "Django's own, empty"),
    ),
    Table(
        "django_content_type",
        "List of tables",
        NOTHING,
        dict.fromkeys(["id", "app_label", "model"], "Django's own list of the tables"),
    ),
    Table(
        "django_migrations",
        "List of changes",
        NOTHING,
        dict.fromkeys(["id", "app", "name", "applied"], "which changes of the tables were made"),
    ),
]

CACHE = Table(
    "alcove_cache",
    "Counters of sign-in attempts",
    "After some minutes. On SQLite they are in memory alone, and gone with each start.",
    dict.fromkeys(
        ["cache_key", "value", "expires"], "counters of sign-in attempts, by address of the network and by email"
    ),
)
"""On PostgreSQL a table, since there may be several processes."""

BESIDE = {
    "log": "Warnings and errors of the program, without bodies, addresses, queries and names. There is no list of who came when.",
    "memory": "Which pages listen for live news right now, and counters of sign-in attempts. Gone when the server stops.",
    "backups": "Copies of all this, as long as whoever runs the server keeps them. What you erase today is in older copies, sealed.",
}
"""What lies in no table."""
