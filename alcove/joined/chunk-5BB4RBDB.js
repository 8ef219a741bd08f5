import {
  ANOTHER_MOST,
  ANSWER_FIRST_DEPTH,
  CLOCKS,
  CLOCK_TARGETS,
  COOLDOWNS,
  FRESH_WEEKS,
  QUESTION_ENERGY_LOW,
  SKIP_WEEKS,
  STAGES,
  momentOf,
  ofKind,
  promisesWithStates,
  recordTime
} from "./start.js";

var DAY = 864e5;
function purposeClocks(touches2, atDay) {
  const newest = /* @__PURE__ */ new Map();
  for (const touch of touches2) {
    for (const purpose of touch.purpose === "all" ? CLOCKS : [touch.purpose]) {
      newest.set(purpose, Math.max(newest.get(purpose) ?? -Infinity, numberOf(touch.day)));
    }
  }
  const today = numberOf(atDay);
  return CLOCKS.map((purpose, at) => {
    const touched = newest.get(purpose);
    return clock(purpose, touched === void 0 ? null : Math.max(0, today - touched), CLOCK_TARGETS[at]);
  });
}
var clock = (purpose, days, target) => ({ purpose, days, target, neglect: days === null ? null : Math.floor(days * 100 / target) });
var numberOf = (day) => Math.floor(Date.parse(day) / DAY);
function byNeglect(clocks) {
  const place = ({ purpose }) => CLOCKS.indexOf(purpose);
  return [...clocks].sort((one, other) => weightOf(other) - weightOf(one) || place(one) - place(other));
}
var weightOf = ({ neglect }) => neglect ?? Number.MAX_SAFE_INTEGER;

var SIDES = { lead: "lead", mentor: "lead", "skip-lead": "lead", member: "member", mentee: "member", "skip-member": "member" };
var THE_OTHER_WAY = { "feedback-in": "feedback-out", "feedback-out": "feedback-in" };
function chooseQuestion(bank, given) {
  if (given.another > ANOTHER_MOST) return nothing("enough");
  const asked = weeksById(given.asked);
  const skipped = weeksById(given.skipped);
  const fitting = [...bank].filter((each) => fits(each, given) && hasRested(each, asked, skipped));
  const at = Math.max(0, given.another - [...skipped.values()].filter((weeks) => weeks === 0).length);
  const found = ranked(fitting, given, asked)[at];
  if (!found) return nothing("nothing-fits");
  const [question, purpose] = found;
  const why = asked.has(question.id) ? "asked-before" : "never-asked";
  return { id: question.id, purpose, why, answer_first: question.depth >= ANSWER_FIRST_DEPTH };
}
var nothing = (why) => ({ id: null, purpose: null, why, answer_first: false });
function weeksById(uses) {
  const weeks = /* @__PURE__ */ new Map();
  for (const use of uses) weeks.set(use.id, Math.min(use.weeks_ago, weeks.get(use.id) ?? use.weeks_ago));
  return weeks;
}
function fits(question, given) {
  return question.kinds.includes(given.kind) && (question.asker === "either" || question.asker === SIDES[given.role]) && fitsMoment(question, given) && question.stage_min < given.number && question.touches.length === 0 && !holding(given.conditions).some((name) => question.not_when.includes(name)) && (given.conditions.open_goal || !question.needs.includes("open-goal"));
}
function fitsMoment({ category, moment }, given) {
  if (given.ceremony !== null) return category === `ceremony-${given.ceremony}`;
  return moment !== "ceremony" && (given.moment === null || given.moment === moment);
}
function holding({ return: returning, corrective_view: view, shared_energy: energy }) {
  const low = energy !== null && energy <= QUESTION_ENERGY_LOW;
  return [returning && "return", view && "corrective-view", low && "low-energy"].filter((name) => name !== false);
}
function hasRested({ id, cooldown_weeks: weeks }, asked, skipped) {
  return (asked.get(id) ?? weeks) >= weeks && (skipped.get(id) ?? SKIP_WEEKS) >= SKIP_WEEKS;
}
function ranked(fitting, given, asked) {
  const turn = given.first ? 1 : -1;
  const keys = fitting.map((question) => ({ question, rank: turn * rankOf(given.pair, given.number, question.id), weeks: asked.get(question.id) ?? Infinity }));
  const compare = (one, other) => one < other ? -1 : Number(one > other);
  keys.sort((one, other) => compare(other.weeks, one.weeks) || compare(one.rank, other.rank) || compare(one.question.id, other.question.id));
  if (given.ceremony !== null) return keys.map(({ question }) => [question, null]);
  const fresh = keys.filter(({ weeks }) => weeks >= FRESH_WEEKS);
  const drawn = /* @__PURE__ */ new Map();
  for (const those of [fresh, keys]) {
    for (const { purpose } of byNeglect(given.clocks)) {
      for (const { question } of those) if (serves(question, purpose) && !drawn.has(question.id)) drawn.set(question.id, [question, purpose]);
    }
  }
  return [...drawn.values()];
}
var serves = (question, purpose) => question.purpose === null || (purpose === "long-view" ? question.category === "long-view" : question.purpose === purpose);
function rankOf(pair, number, question) {
  let mixed = 2166136261;
  for (const byte of new TextEncoder().encode(`${pair}/${number}/${question}`)) mixed = Math.imul(mixed ^ byte, 16777619);
  mixed = Math.imul(mixed ^ mixed >>> 16, 2246822507);
  mixed = Math.imul(mixed ^ mixed >>> 13, 3266489909);
  return (mixed ^ mixed >>> 16) >>> 0;
}
function touchesOf({ purpose, category }, mine) {
  if (purpose === null) return [];
  if (purpose === "all") return [...CLOCKS];
  if (category === "long-view") return [purpose, "long-view"];
  return [mine ? purpose : THE_OTHER_WAY[purpose] ?? purpose];
}
function ownQuestion(id, purpose, depth) {
  const stages = { stage_min: depth === 1 ? 0 : STAGES[depth - 1], cooldown_weeks: COOLDOWNS[depth - 1] };
  const fixed = { version: 1, category: "own", asker: "either", kinds: ["lead-member", "peer", "mentor"], moment: "middle" };
  return { id, purpose, depth, ...fixed, ...stages, reciprocal: true, minutes: 5, touches: [], not_when: [], needs: [], source: "pair", licence: "" };
}

var LIVING = { card: "relationship", agreement: "relationship", letter: "relationship", goal: "growth" };
var ONCE = { "pulse-reveal": "relationship", checkin: "safe-space", heard: "safe-space", win: "progress" };
var TOWARDS = ["promise", "win", "step"];
var LAST = 253402300799e3;
function touches(shared, own, me, pair, questionOf) {
  const said = [...living(shared), ...written(shared), ...topics(shared, me, questionOf), ...kept(shared), ...towardsGoals(shared), ...feedback(shared, own, me, pair)];
  const once = new Set(said.map(({ purpose, day }) => `${day} ${purpose}`));
  return [...once].sort().map((each) => ({ purpose: each.slice(11), day: each.slice(0, 10) }));
}
function purposeOf({ kind, fields, mine }, purposeOfQuestion) {
  if (kind === "topic") {
    const asked = fields.question !== void 0 ? purposeOfQuestion(fields.question) : null;
    return asked ?? (takesCourage(fields) ? "safe-space" : null);
  }
  if (kind === "feedback" || kind === "ask") return Boolean(mine) === (kind === "feedback") ? "feedback-out" : "feedback-in";
  if (kind === "ceremony") return ofCeremony(fields);
  if (kind === "promise") return fields.goal !== void 0 ? "growth" : "progress";
  if (kind === "question") return fields.purpose ?? null;
  return kind === "step" ? "progress" : LIVING[kind] ?? ONCE[kind] ?? null;
}
var takesCourage = ({ hard, small, theme, need }) => Boolean(hard || small || theme) || need === "talk-first";
var ofCeremony = ({ type }) => type === "long-view" ? "long-view" : "relationship";
var living = (shared) => Object.entries(LIVING).flatMap(([kind, purpose]) => ofKind(shared, kind).map((entry) => ({ purpose, day: changedOn(entry) })));
function written(shared) {
  return [
    ...Object.entries(ONCE).flatMap(([kind, purpose]) => ofKind(shared, kind).map(({ id }) => ({ purpose, day: writtenOn(id) }))),
    ...ofKind(shared, "ceremony").map(({ id, fields }) => ({ purpose: ofCeremony(fields), day: writtenOn(id) })),
    ...ofKind(shared, "step").map((step) => ({ purpose: "progress", day: takenOn(step) }))
  ];
}
function topics(shared, me, questionOf) {
  return ofKind(shared, "topic").flatMap((topic) => {
    const { question: id, small, outcome } = topic.fields;
    const question = id === void 0 ? null : questionOf(id);
    const asked = takesCourage(topic.fields) ? ["safe-space"] : [];
    const day = writtenOn(topic.id);
    const touched = (question ? touchesOf(question, topic.author === me) : asked).map((purpose) => ({ purpose, day }));
    return small && outcome ? [...touched, { purpose: "safe-space", day: changedOn(topic) }] : touched;
  });
}
function kept(shared) {
  return promisesWithStates(shared).filter(({ state }) => state === "kept").map(({ promise, by }) => ({ purpose: "progress", day: by === promise.id ? changedOn(promise) : writtenOn(by) }));
}
var towardsGoals = (shared) => TOWARDS.flatMap((kind) => ofKind(shared, kind).filter(({ fields }) => fields.goal !== void 0).map((entry) => ({ purpose: "growth", day: takenOn(entry) })));
function feedback(shared, own, me, pair) {
  const aloud = ofKind(own, "feedback").filter(({ fields }) => fields.pair === pair && fields.said);
  return [
    ...ofKind(shared, "feedback").map(({ id, author }) => ({ purpose: author === me ? "feedback-out" : "feedback-in", day: writtenOn(id) })),
    ...ofKind(shared, "ask").filter(({ author }) => author === me).map(({ id }) => ({ purpose: "feedback-in", day: writtenOn(id) })),
    ...aloud.map(({ id }) => ({ purpose: "feedback-out", day: writtenOn(id) }))
  ];
}
var takenOn = ({ id, fields }) => fields.done_on ?? writtenOn(id);
var changedOn = ({ at }) => dayAt(momentOf(at));
var writtenOn = (id) => dayAt(recordTime(id));
var dayAt = (milliseconds) => new Date(Math.min(milliseconds, LAST)).toISOString().slice(0, 10);

export {
  purposeClocks,
  chooseQuestion,
  rankOf,
  ownQuestion,
  touches,
  purposeOf
};
