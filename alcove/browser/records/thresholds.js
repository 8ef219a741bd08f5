// Every number that the records and the brief choose. The other twin holds the same names (alcove_seal/records/thresholds.py);
// a test compares the two lists.

// Records (spec/records.md).
export const WORDS_MOST = 20_000; // characters
export const LINE_MOST = 200;
export const SENTENCE_MOST = 500;
export const OUTCOME_MOST = 2_000;
export const LIST_MOST = 200;
export const ORDER_MOST = 1_500; // topics or notes in one order: what fits into a record
export const VERSIONS_MOST = 3_000; // of one record, all named by its tombstone
export const AGENDA_MOST = 1_000; // topics in one frozen agenda
export const PAYLOAD_LEAST = 300; // bytes: shorter ones are filled, so that nearly all of one line or several have one size
export const PAYLOAD_MOST = 63_456; // bytes without the author's tag, which takes 31 more
export const EVERY_MOST = 12; // weeks or months between two meetings
export const MINUTE_OF_DAY_MOST = 1439;
export const MINUTES_LEAST = 5;
export const MINUTES_MOST = 240;
export const STEP_MOST = 5; // energy, load, an answer of the pulse
export const STATEMENTS = 6; // of the pulse
export const DEPTH_MOST = 4; // of a question
export const LEVEL_MOST = 3; // headings, and items in items
export const LINES_LIST_MOST = 30; // lines of a template, or to ask about

// The agenda (spec/brief.md §2).
export const SIZES = Object.freeze([5, 10, 20]);
export const SIZE_USUAL = 5;
export const OPENING_MINUTES = 5;
export const CLOSING_MINUTES = 5;
export const SHORT_PART = 4; // in a short meeting the opening is at most a fourth of it
export const ROOM_PERCENT = 75;
export const LEAD_PERCENT = 40;
export const HARD_PERCENT = 60;
export const WAITED_HARD = 1;
export const WAITED_ANY = 2;
export const NOTICES_MOST = 3;
export const LONGER_STEP = 5;

// The private lines (spec/brief.md §4).
export const LINES_MOST = 9;
export const LINE_CUT = 90;
export const PROMISES_SHOWN = 2;
export const RETURN_DAYS = 31;
export const WEIGHT_TALK_FIRST = 100;
export const WEIGHT_MY_PROMISE = 95;
export const WEIGHTS_TOPICS = Object.freeze([90, 75, 45]); // the first seat, the second, each further one
export const WEIGHT_THEIR_PROMISE = 70;
export const FEEDBACK_YOUNG_DAYS = 7;
export const ASK_ABOUT_DAYS = 3; // before and after its day
export const ALIKE_SHOWN = 2; // asks, lines of a card, next steps
export const BEHIND_PERCENT = 200; // of a clock's target
export const WEIGHT_FEEDBACK = 85;
export const WEIGHT_FEEDBACK_YOUNG = 62;
export const WEIGHT_ASKED = 80;
export const WEIGHT_ASK_ABOUT = 65;
export const WEIGHT_WINS = 60;
export const WEIGHT_QUESTION = 55;
export const WEIGHT_QUESTION_BEHIND = 80;
export const WEIGHT_NEXT_STEP = 50;
export const WIN_DAYS = 21; // so long a win waits for a word

// Check-ins and the agreement.
export const CHECKIN_DAYS = 14; // a shared check-in speaks that long
export const ENERGY_LOW = 2;
export const AGREEMENT_DAYS = Object.freeze([21, 91]); // read again after three weeks, then quarterly

// Questions and the clocks of the purposes (spec/questions.md).
export const CLOCKS = Object.freeze(['relationship', 'safe-space', 'progress', 'feedback-in', 'feedback-out', 'growth', 'long-view']);
export const CLOCK_TARGETS = Object.freeze([14, 14, 14, 28, 28, 42, 91]); // days, in that order
export const STAGES = Object.freeze([1, 2, 5, 10]); // meetings held before a question of depth 1, 2, 3, 4 may come
export const COOLDOWNS = Object.freeze([8, 16, 26, 40]); // weeks before it may come again, by depth
export const SKIP_WEEKS = 26;
export const FRESH_WEEKS = 52; // what was asked since then waits behind every purpose that has something fresher
export const ANOTHER_MOST = 2;
export const ANSWER_FIRST_DEPTH = 3;
export const QUESTION_ENERGY_LOW = 2;

// Feedback.
export const FEEDBACK_DAYS = 14; // then: say it, ask for time, or let it go
export const PULSE_TURN_DAYS = 21; // a pulse that one of the two began so near the turn of a quarter is joined by the other
