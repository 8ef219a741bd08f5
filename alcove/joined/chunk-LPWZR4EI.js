import {
  isTrusted,
  momentOf,
  ofKind,
  promisesWithStates,
  recordTime,
  writtenBy
} from "./start.js";

var HORIZONS = ["dream", "three-years", "18-months", "quarter"];
function byAnyId(goals) {
  return new Map(goals.flatMap((goal) => [goal.fields.was, goal.id].filter(Boolean).map((id) => [id, goal])));
}
function served(goal, known) {
  const chain = [goal];
  for (let next = known.get(goal.fields.under); next && !chain.includes(next); next = known.get(next.fields.under)) chain.push(next);
  return chain.slice(1);
}
function goalsInOrder(goals) {
  const known = byAnyId(goals);
  const rank = ({ fields }) => fields.horizon ? HORIZONS.indexOf(fields.horizon) : HORIZONS.length;
  const far = [...goals].sort((one, other) => rank(one) - rank(other));
  const placed = /* @__PURE__ */ new Set();
  const place = (goal, depth) => {
    if (placed.has(goal)) return [];
    placed.add(goal);
    const under = far.filter((each) => known.get(each.fields.under) === goal).flatMap((each) => place(each, depth + 1));
    return [{ goal, depth }, ...under];
  };
  const tops = far.filter((goal) => !known.has(goal.fields.under));
  return [...tops, ...far].flatMap((goal) => place(goal, 0));
}
function wayTowards(goals, shared, own, pair) {
  const known = byAnyId(goals);
  const laid = new Set(["step", "win", "promise"].flatMap((kind) => ofKind(shared, kind)).map(({ fields }) => fields.was));
  const isHere = ({ id, fields }) => fields.pair === pair && !laid.has(id);
  const both = (kind) => [...ofKind(shared, kind), ...ofKind(own, kind).filter(isHere)].filter(isTrusted);
  const promised = [...promisesWithStates(shared), ...promisesWithStates(own).filter(({ promise }) => isHere(promise))];
  const marks = [
    ...both("step").map((entry) => ({ what: (
      /** @type {const} */
      "step"
    ), entry, at: stepTime(entry) })),
    ...both("win").map((entry) => ({ what: entry.fields.lesson ? (
      /** @type {const} */
      "lesson"
    ) : (
      /** @type {const} */
      "win"
    ), entry, at: firstTime(entry) })),
    ...promised.map(({ promise, state, by }) => ({ what: (
      /** @type {const} */
      "promise"
    ), entry: promise, state, at: state === "kept" ? keptTime(promise, by) : firstTime(promise) }))
  ];
  const found = marks.flatMap((mark) => known.has(mark.entry.fields.goal) ? [{ ...mark, goal: (
    /** @type {Entry} */
    known.get(mark.entry.fields.goal)
  ) }] : []);
  return found.sort((one, other) => other.at - one.at || (one.entry.id < other.entry.id ? 1 : -1));
}
var firstTime = ({ id, fields }) => recordTime(fields.was ?? id);
var stepTime = (step) => step.fields.done_on ? (/* @__PURE__ */ new Date(`${step.fields.done_on}T12:00`)).getTime() : firstTime(step);
var keptTime = (promise, by) => by === promise.id ? momentOf(promise.at) : recordTime(by);

var isAlive = (goal) => (goal.fields.state ?? "alive") === "alive";
function nextSteps(shared, own, me, pair) {
  const going = writtenBy(shared, own, "goal", me, pair).filter((goal) => isAlive(goal) && goal.fields.next_step !== void 0);
  return going.map(({ id, fields }) => ({ id, words: fields.next_step }));
}

export {
  HORIZONS,
  byAnyId,
  served,
  goalsInOrder,
  wayTowards,
  firstTime,
  stepTime,
  keptTime,
  isAlive,
  nextSteps
};
