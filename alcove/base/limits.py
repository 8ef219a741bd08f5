"""Every limit of the server by name. They are choices: change them here and nowhere else."""

from datetime import timedelta

KIB = 1024

BODY_BYTES = 1024 * KIB
"""The largest request body that is read at all."""

RECORD_BYTES = 64 * KIB
"""The largest sealed blob of one record version."""

KEYRING_BYTES = 256 * KIB
"""The largest sealed keyring: some 1.7 KiB for each pair."""

WRITES_A_MINUTE = 60
"""How fast one person's allowance of writes fills up again."""

WRITES_IN_A_BURST = 600
"""How many writes may wait in the allowance: a device that was offline empties its outbox at once."""

PUSH_ROWS = 100
"""Rows in one push."""

PAGE_ROWS = 500
"""Rows in one page of a pull, at most."""

FIRST_PAGE_ROWS = 200
"""Rows in a page of a pull that asks for no number."""

PAGE_BYTES = 512 * KIB
"""A page of a pull ends when its blobs reach this size, whatever the number of rows."""

STREAMS_A_PERSON = 6
"""Open live streams of one person: browsers allow six connections to a host."""

EVENTS_WAITING = 64
"""Events that may wait for one slow stream before it is told to start over."""

PING_SECONDS = 20
"""Quiet time after which a live stream sends a ping: proxies cut silent connections."""

RECHECK_SECONDS = 60
"""How often a live stream's session and membership are looked at again."""

INVITATION_LASTS = timedelta(days=14)
"""An invitation that nobody accepted is over after this."""

COMPARING_LASTS = timedelta(minutes=10)
"""Two people compare four words within this, or begin again: nothing of a try is told after it."""

MAIL_SECONDS = 20
"""So long the mail server is waited for."""

PUSH_SECONDS = 10
"""So long the push service of a browser is waited for, all in all."""

ENDPOINT_CHARACTERS = 1000
"""The longest address of a push service that is kept; those of the browsers have some 150 to 600."""

COMING = timedelta(days=91)
"""So far ahead a rhythm plans its meetings."""

LEAVES_A_PERSON = 50
"""Leaves of one person that are kept, past and coming."""

LEAVE_LASTS = timedelta(days=366)
"""A leave has an end: so long at most."""

LETTER_BYTES = 256 * KIB
"""The largest letter in the inbox that is looked into: an answer of a calendar has a few KiB, a returned one what we sent."""

CALENDAR_BYTES = 64 * KIB
"""The largest calendar in such a letter."""

LETTERS_IN_A_ROUND = 50
"""Letters of the inbox that are read before the worker goes on with what is to be sent."""

REMINDERS_A_PERSON = 100
"""Reminders of one person that lie here at a time."""

JOIN_LINK_LASTS = timedelta(days=14)
"""A link for making accounts works this long, for any number of people."""

RESET_LINK_LASTS = timedelta(days=1)
"""A link that resets a login works this long, once."""

NEW_KEYS_AFTER_RESET = timedelta(days=1)
"""So long after a reset of the login the server takes no new keys: who reset it is not the one who says they lost them."""

PASSWORD_TRY_WRITES = 60
"""What a try at the password costs of the allowance of writes: ten at once, then one a minute."""

RESEALED_ROWS = 100
"""Rows of one's own that are sealed anew in one request."""

SESSION_SLIDES = timedelta(days=14)
"""A session ends after this much silence."""

SESSION_ENDS = timedelta(days=90)
"""A session ends at this age, used or not."""

PROOF_LASTS = timedelta(minutes=10)
"""How long a password or a passkey counts for acts on the ways in."""

ASKING_LASTS = timedelta(minutes=10)
"""A new device that asks to be let in by an old one is answered within this, or asks again."""

THREADS = 4
"""Threads for Django: more of them only wait for the one interpreter and the one writer."""

REQUESTS_WAITING = 256
"""Requests that may wait for a thread; more are asked to come back."""
