var WORDS_MOST = 2e4;
var LINE_MOST = 200;
var SENTENCE_MOST = 500;
var OUTCOME_MOST = 2e3;
var LIST_MOST = 200;
var ORDER_MOST = 1500;
var VERSIONS_MOST = 3e3;
var AGENDA_MOST = 1e3;
var PAYLOAD_LEAST = 300;
var PAYLOAD_MOST = 63456;
var EVERY_MOST = 12;
var MINUTE_OF_DAY_MOST = 1439;
var MINUTES_LEAST = 5;
var MINUTES_MOST = 240;
var STEP_MOST = 5;
var STATEMENTS = 6;
var DEPTH_MOST = 4;
var LEVEL_MOST = 3;
var LINES_LIST_MOST = 30;
var SIZES = Object.freeze([5, 10, 20]);
var SIZE_USUAL = 5;
var OPENING_MINUTES = 5;
var CLOSING_MINUTES = 5;
var SHORT_PART = 4;
var ROOM_PERCENT = 75;
var LEAD_PERCENT = 40;
var HARD_PERCENT = 60;
var WAITED_HARD = 1;
var WAITED_ANY = 2;
var NOTICES_MOST = 3;
var LONGER_STEP = 5;
var LINES_MOST = 9;
var LINE_CUT = 90;
var PROMISES_SHOWN = 2;
var RETURN_DAYS = 31;
var WEIGHT_TALK_FIRST = 100;
var WEIGHT_MY_PROMISE = 95;
var WEIGHTS_TOPICS = Object.freeze([90, 75, 45]);
var WEIGHT_THEIR_PROMISE = 70;
var FEEDBACK_YOUNG_DAYS = 7;
var ASK_ABOUT_DAYS = 3;
var ALIKE_SHOWN = 2;
var BEHIND_PERCENT = 200;
var WEIGHT_FEEDBACK = 85;
var WEIGHT_FEEDBACK_YOUNG = 62;
var WEIGHT_ASKED = 80;
var WEIGHT_ASK_ABOUT = 65;
var WEIGHT_WINS = 60;
var WEIGHT_QUESTION = 55;
var WEIGHT_QUESTION_BEHIND = 80;
var WEIGHT_NEXT_STEP = 50;
var WIN_DAYS = 21;
var CHECKIN_DAYS = 14;
var ENERGY_LOW = 2;
var AGREEMENT_DAYS = Object.freeze([21, 91]);
var CLOCKS = Object.freeze(["relationship", "safe-space", "progress", "feedback-in", "feedback-out", "growth", "long-view"]);
var CLOCK_TARGETS = Object.freeze([14, 14, 14, 28, 28, 42, 91]);
var STAGES = Object.freeze([1, 2, 5, 10]);
var COOLDOWNS = Object.freeze([8, 16, 26, 40]);
var SKIP_WEEKS = 26;
var FRESH_WEEKS = 52;
var ANOTHER_MOST = 2;
var ANSWER_FIRST_DEPTH = 3;
var QUESTION_ENERGY_LOW = 2;
var FEEDBACK_DAYS = 14;
var PULSE_TURN_DAYS = 21;

var id = { type: "id" };
var day = { type: "day" };
var flag = { type: "flag" };
var needed = { needed: true };
var pair = { ...id, needed: true, mine: true };
var count = { type: "number", least: 1, most: Number.MAX_SAFE_INTEGER };
var BOTH = ["ours", "mine"];
var OURS = ["ours"];
var MINE = ["mine"];
var line = { type: "text", most: LINE_MOST };
var sentence = { type: "text", most: SENTENCE_MOST };
var text = { type: "text", most: OUTCOME_MOST };
var step = { type: "number", least: 1, most: STEP_MOST };
var talk = { type: "number", least: 0, most: STATEMENTS, ...needed };
var quarter = { type: "quarter", ...needed };
var hash = { type: "hash", ...needed };
var oneOf = (...of) => ({ type: "choice", of });
var NEEDS = Object.freeze(["listen", "think-along", "decide", "act", "know", "talk-first", "update"]);
var OUTCOMES = Object.freeze(["changed", "will-not", "rest", "promise"]);
var ANSWERS_IN_WORDS = Object.freeze(["reply", "heard-as", "became", "renegotiated"]);
var PURPOSES = Object.freeze(["relationship", "safe-space", "growth", "progress", "feedback-in", "feedback-out"]);
var BELONGING = Object.freeze(["pair", "was", "turn", "when_we_meet"]);
var KINDS = {
  topic: {
    safes: BOTH,
    words: "needed",
    fields: {
      need: oneOf(...NEEDS),
      size: oneOf(...SIZES),
      hard: flag,
      small: flag,
      pinned: flag,
      parked_until: day,
      pair,
      when_we_meet: { ...flag, mine: true },
      was: id,
      question: { type: "question" },
      theme: id,
      outcome: { type: "outcome" }
    }
  },
  note: {
    safes: BOTH,
    words: "needed",
    fields: {
      topic: id,
      meeting: id,
      shape: oneOf("heading", "item", "numbered", "check", "quote", "code"),
      level: { type: "number", least: 1, most: LEVEL_MOST },
      checked: flag,
      after: id,
      pair,
      was: id
    }
  },
  promise: {
    safes: BOTH,
    words: "needed",
    fields: {
      owner: { ...id, ...needed },
      when: { type: "text", most: LINE_MOST },
      by_meeting: id,
      by_day: day,
      topic: id,
      goal: id,
      type: oneOf("do", "open-door", "try"),
      state: oneOf("open", "kept", "renegotiated", "released"),
      state_words: { type: "text", most: SENTENCE_MOST },
      pair
    }
  },
  answer: {
    safes: OURS,
    words: "free",
    fields: {
      to: { ...id, ...needed },
      type: { ...oneOf("reply", "yes", "no", "noticed", "heard-as", "became", "done", "kept", "renegotiated", "released"), ...needed },
      version: count
    }
  },
  order: {
    safes: BOTH,
    words: "none",
    fields: { meeting: id, notes: id, ids: { type: "ids", most: ORDER_MOST, ...needed }, now: { type: "place" }, turn: { ...count, ...needed }, pair }
  },
  plan: {
    safes: OURS,
    words: "none",
    fields: {
      meeting: { ...id, ...needed },
      starts_at: { type: "moment", ...needed },
      minutes: { type: "number", least: MINUTES_LEAST, most: MINUTES_MOST, ...needed },
      zone: { type: "zone", ...needed },
      turn: { ...count, ...needed }
    }
  },
  rhythm: {
    safes: OURS,
    words: "none",
    fields: {
      rhythm: { ...id, ...needed },
      unit: { ...oneOf("week", "month"), ...needed },
      every: { type: "number", least: 1, most: EVERY_MOST, ...needed },
      first_on: { ...day, ...needed },
      minute: { type: "number", least: 0, most: MINUTE_OF_DAY_MOST, ...needed },
      minutes: { type: "number", least: MINUTES_LEAST, most: MINUTES_MOST, ...needed },
      zone: { type: "zone", ...needed }
    }
  },
  snapshot: {
    safes: OURS,
    words: "none",
    fields: {
      meeting: { ...id, ...needed },
      number: { ...count, ...needed },
      started_at: { type: "moment", ...needed },
      agenda: { type: "agenda", ...needed }
    }
  },
  closing: { safes: OURS, words: "none", fields: { meeting: { ...id, ...needed }, promise: id } },
  held: { safes: OURS, words: "none", fields: { meeting: { ...id, ...needed } } },
  taps: {
    safes: MINE,
    words: "none",
    fields: {
      pair,
      meeting: { ...id, ...needed },
      spoke: oneOf("me", "even", "other"),
      worth: { type: "number", least: 1, most: 3 }
    }
  },
  win: { safes: BOTH, words: "needed", fields: { lesson: flag, why: sentence, goal: id, helped_by: line, pair, was: id } },
  goal: {
    safes: BOTH,
    words: "needed",
    fields: {
      horizon: oneOf("dream", "three-years", "18-months", "quarter"),
      why: sentence,
      obstacle: sentence,
      obstacle_in: oneOf("me", "around"),
      then: sentence,
      aim: oneOf("learn", "do"),
      next_step: line,
      next_by: day,
      door: line,
      under: id,
      state: oneOf("alive", "resting", "reached", "let-go"),
      state_words: sentence,
      pair,
      was: id
    }
  },
  step: { safes: BOTH, words: "needed", fields: { goal: { ...id, ...needed }, done_on: day, pair, was: id } },
  feedback: {
    safes: BOTH,
    words: "needed",
    fields: {
      type: { ...oneOf("thanks", "view", "told"), ...needed },
      when: line,
      did: text,
      next: text,
      asked: id,
      said: flag,
      later_until: { ...day, mine: true },
      pair,
      was: id
    }
  },
  ask: { safes: OURS, words: "needed", fields: { closed: flag } },
  checkin: { safes: BOTH, words: "some", fields: { energy: step, load: step, need: oneOf("nothing", "talk-first", "go-easy"), pair, was: id } },
  card: {
    safes: OURS,
    words: "some",
    fields: {
      best: text,
      hard: text,
      helps: text,
      feedback_how: oneOf("written", "spoken"),
      feedback_when: oneOf("at-once", "later"),
      recognition: text,
      misread: text,
      time: text,
      ask_about: { type: "dated" }
    }
  },
  agreement: {
    safes: OURS,
    words: "some",
    fields: { what_for: text, rhythm: text, stays: text, prepare: text, disagree: text, turn: { ...count, ...needed } }
  },
  letter: { safes: BOTH, words: "some", fields: { who: text, towards: text, promised: text, works: text, leave: text, pair, was: id } },
  ceremony: {
    safes: OURS,
    words: "free",
    fields: { type: { ...oneOf("first", "return", "long-view", "last", "agreement-read"), ...needed }, meeting: id }
  },
  question: { safes: BOTH, words: "needed", fields: { purpose: oneOf(...PURPOSES), depth: { type: "number", least: 1, most: DEPTH_MOST }, pair, was: id } },
  skip: { safes: MINE, words: "none", fields: { question: { type: "question", ...needed }, pair } },
  reminder: {
    safes: MINE,
    words: "none",
    fields: { promise: { ...id, ...needed }, remind_at: { type: "moment", ...needed }, row: { ...id, ...needed }, pair }
  },
  theme: { safes: MINE, words: "needed", fields: { pairs: { type: "ids", ...needed }, closed: flag } },
  heard: { safes: OURS, words: "needed", fields: { theme: { ...id, ...needed }, changes: text, stays: text, because: text } },
  template: { safes: MINE, words: "needed", fields: { lines: { type: "lines", ...needed } } },
  past: { safes: BOTH, words: "free", fields: { day: { ...day, ...needed }, pair, was: id } },
  pulse: { safes: MINE, words: "none", fields: { round: quarter, answers: { type: "answers", ...needed }, talk, salt: hash, pair } },
  "pulse-commit": { safes: OURS, words: "none", fields: { round: quarter, commitment: hash } },
  "pulse-agree": { safes: OURS, words: "none", fields: { round: quarter, both: { type: "ids", ...needed } } },
  "pulse-reveal": { safes: OURS, words: "none", fields: { round: quarter, talk, salt: hash } },
  erased: { safes: BOTH, words: "none", fields: { numbers: { type: "numbers", ...needed } } }
};

export {
  WORDS_MOST,
  LINE_MOST,
  SENTENCE_MOST,
  OUTCOME_MOST,
  LIST_MOST,
  ORDER_MOST,
  VERSIONS_MOST,
  AGENDA_MOST,
  PAYLOAD_LEAST,
  PAYLOAD_MOST,
  EVERY_MOST,
  MINUTES_LEAST,
  MINUTES_MOST,
  STEP_MOST,
  STATEMENTS,
  LEVEL_MOST,
  LINES_LIST_MOST,
  SIZES,
  SIZE_USUAL,
  OPENING_MINUTES,
  CLOSING_MINUTES,
  SHORT_PART,
  ROOM_PERCENT,
  LEAD_PERCENT,
  HARD_PERCENT,
  WAITED_HARD,
  WAITED_ANY,
  NOTICES_MOST,
  LONGER_STEP,
  LINES_MOST,
  LINE_CUT,
  PROMISES_SHOWN,
  RETURN_DAYS,
  WEIGHT_TALK_FIRST,
  WEIGHT_MY_PROMISE,
  WEIGHTS_TOPICS,
  WEIGHT_THEIR_PROMISE,
  FEEDBACK_YOUNG_DAYS,
  ASK_ABOUT_DAYS,
  ALIKE_SHOWN,
  BEHIND_PERCENT,
  WEIGHT_FEEDBACK,
  WEIGHT_FEEDBACK_YOUNG,
  WEIGHT_ASKED,
  WEIGHT_ASK_ABOUT,
  WEIGHT_WINS,
  WEIGHT_QUESTION,
  WEIGHT_QUESTION_BEHIND,
  WEIGHT_NEXT_STEP,
  WIN_DAYS,
  CHECKIN_DAYS,
  ENERGY_LOW,
  AGREEMENT_DAYS,
  CLOCKS,
  CLOCK_TARGETS,
  STAGES,
  COOLDOWNS,
  SKIP_WEEKS,
  FRESH_WEEKS,
  ANOTHER_MOST,
  ANSWER_FIRST_DEPTH,
  QUESTION_ENERGY_LOW,
  FEEDBACK_DAYS,
  PULSE_TURN_DAYS,
  NEEDS,
  OUTCOMES,
  ANSWERS_IN_WORDS,
  PURPOSES,
  BELONGING,
  KINDS
};
