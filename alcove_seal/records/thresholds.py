"""Every number that the records and the brief choose. The other twin holds the same names
(alcove/browser/records/thresholds.js); a test compares the two lists."""

# Records (spec/records.md).
WORDS_MOST = 20_000  # characters
LINE_MOST = 200
SENTENCE_MOST = 500
OUTCOME_MOST = 2_000
LIST_MOST = 200
ORDER_MOST = 1_500  # topics or notes in one order: what fits into a record
VERSIONS_MOST = 3_000  # of one record, all named by its tombstone
AGENDA_MOST = 1_000  # topics in one frozen agenda
PAYLOAD_LEAST = 300  # bytes: shorter ones are filled, so that nearly all of one line or several have one size
PAYLOAD_MOST = 63_456  # bytes without the author's tag, which takes 31 more
EVERY_MOST = 12  # weeks or months between two meetings
MINUTE_OF_DAY_MOST = 1439
MINUTES_LEAST = 5
MINUTES_MOST = 240
STEP_MOST = 5  # energy, load, an answer of the pulse
STATEMENTS = 6  # of the pulse
DEPTH_MOST = 4  # of a question
LEVEL_MOST = 3  # headings, and items in items
LINES_LIST_MOST = 30  # lines of a template, or to ask about

# The agenda (spec/brief.md §2).
SIZES = (5, 10, 20)
SIZE_USUAL = 5
OPENING_MINUTES = 5
CLOSING_MINUTES = 5
SHORT_PART = 4  # in a short meeting the opening is at most a fourth of it
ROOM_PERCENT = 75
LEAD_PERCENT = 40
HARD_PERCENT = 60
WAITED_HARD = 1
WAITED_ANY = 2
NOTICES_MOST = 3
LONGER_STEP = 5

# The private lines (spec/brief.md §4).
LINES_MOST = 9
LINE_CUT = 90
PROMISES_SHOWN = 2
RETURN_DAYS = 31
WEIGHT_TALK_FIRST = 100
WEIGHT_MY_PROMISE = 95
WEIGHTS_TOPICS = (90, 75, 45)  # the first seat, the second, each further one
WEIGHT_THEIR_PROMISE = 70
FEEDBACK_YOUNG_DAYS = 7
ASK_ABOUT_DAYS = 3  # before and after its day
ALIKE_SHOWN = 2  # asks, lines of a card, next steps
BEHIND_PERCENT = 200  # of a clock's target
WEIGHT_FEEDBACK = 85
WEIGHT_FEEDBACK_YOUNG = 62
WEIGHT_ASKED = 80
WEIGHT_ASK_ABOUT = 65
WEIGHT_WINS = 60
WEIGHT_QUESTION = 55
WEIGHT_QUESTION_BEHIND = 80
WEIGHT_NEXT_STEP = 50
WIN_DAYS = 21  # so long a win waits for a word

# Check-ins and the agreement.
CHECKIN_DAYS = 14  # a shared check-in speaks that long
ENERGY_LOW = 2
AGREEMENT_DAYS = (21, 91)  # read again after three weeks, then quarterly

# Questions and the clocks of the purposes (spec/questions.md).
CLOCKS = ("relationship", "safe-space", "progress", "feedback-in", "feedback-out", "growth", "long-view")
CLOCK_TARGETS = (14, 14, 14, 28, 28, 42, 91)  # days, in that order
STAGES = (1, 2, 5, 10)  # meetings held before a question of depth 1, 2, 3, 4 may come
COOLDOWNS = (8, 16, 26, 40)  # weeks before it may come again, by depth
SKIP_WEEKS = 26
FRESH_WEEKS = 52  # what was asked since then waits behind every purpose that has something fresher
ANOTHER_MOST = 2
ANSWER_FIRST_DEPTH = 3
QUESTION_ENERGY_LOW = 2

# Feedback.
FEEDBACK_DAYS = 14  # then: say it, ask for time, or let it go
PULSE_TURN_DAYS = 21  # a pulse that one of the two began so near the turn of a quarter is joined by the other
