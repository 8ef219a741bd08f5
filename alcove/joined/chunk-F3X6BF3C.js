import {
  PULSE_TURN_DAYS,
  bookOf,
  makeId,
  me,
  mustBeUnlocked,
  nameOf,
  ofKind,
  openKept,
  putAs,
  recordTime,
  safe,
  sealKept
} from "./start.js";
import {
  encodeHex,
  equalBytes,
  formatContext,
  readNote,
  sha256,
  write
} from "./first.js";

var DAY = 864e5;
async function pulseCommitment({ pair, round, author, talk, salt }) {
  return encodeHex(await sha256(formatContext("pulse", pair, round, author, talk, salt)));
}
var quarterOf = (day) => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
function pulseRound(entries, day) {
  const begun = /* @__PURE__ */ new Map();
  for (const { id, fields } of ofKind(entries, "pulse-commit")) {
    begun.set(fields.round, Math.min(Math.floor(recordTime(id) / DAY), begun.get(fields.round) ?? Infinity));
  }
  const now = quarterOf(day);
  const today = Math.floor(Date.parse(day) / DAY);
  const [before, after] = [beside(now, -1), beside(now, 1)];
  const start = firstDay(now);
  if (today - start < PULSE_TURN_DAYS && (begun.get(before) ?? -1) >= start - PULSE_TURN_DAYS) return before;
  return begun.has(after) && firstDay(after) - today <= PULSE_TURN_DAYS ? after : now;
}
function beside(quarter, step) {
  const number = Number(quarter.slice(0, 4)) * 4 + Number(quarter[6]) - 1 + step;
  return `${String(Math.floor(number / 4)).padStart(4, "0")}-Q${number % 4 + 1}`;
}
var firstDay = (quarter) => Date.UTC(Number(quarter.slice(0, 4)), Number(quarter[6]) * 3 - 3, 1) / DAY;
async function pulseStanding(entries, people, round) {
  const commits = commitsOf(entries, round);
  const [mine, theirs] = [commits.get(people.me), commits.get(people.counterpart)];
  if (!mine || !theirs) return standing(mine ? "waits" : "open");
  const both = [mine.id, theirs.id].sort();
  const [iAgreed, theyAgreed] = [people.me, people.counterpart].map((author) => agreed(entries, author, round, both));
  if (iAgreed === false || theyAgreed === false || isRewritten(mine) || isRewritten(theirs)) return standing("broken", both);
  if (iAgreed === null) return standing("both", both);
  if (theyAgreed === null) return standing("agreed", both);
  const [mineSaid, theirsSaid] = await Promise.all([mine, theirs].map((commit) => reveals(entries, commit, people)));
  const [talk, theirTalk] = [mineSaid, theirsSaid].map((said) => said.find((each) => each !== null) ?? null);
  if (theirTalk === null) return standing(theirsSaid.length > 0 ? "unfit" : "agreed", both, talk);
  return standing("shown", both, talk, theirTalk);
}
var standing = (state, both = null, mine = null, theirs = null) => ({ state, both, mine, theirs });
var isRewritten = ({ version }) => (version ?? 1) !== 1;
function commitsOf(entries, round) {
  return new Map(ofKind(entries, "pulse-commit").filter(({ fields }) => fields.round === round).reverse().map((each) => [each.author, each]));
}
function agreed(entries, author, round, both) {
  const said = ofKind(entries, "pulse-agree").find((each) => each.author === author && each.fields.round === round);
  return said ? !isRewritten(said) && said.fields.both.join() === both.join() : null;
}
async function reveals(entries, commit, people) {
  const said = ofKind(entries, "pulse-reveal").filter(({ author, fields }) => author === commit.author && fields.round === commit.fields.round);
  return Promise.all(said.map(async ({ fields }) => await opens(commit, people, fields) ? fields.talk : null));
}
async function opens({ author, fields }, { pair }, { talk, salt }) {
  return await pulseCommitment({ pair, round: fields.round, author, talk, salt }) === fields.commitment;
}
var ownOf = (own, people, round) => ofKind(own, "pulse").filter(({ fields }) => fields.pair === people.pair && fields.round === round);
async function commitDue(entries, own, people, round) {
  const [answered] = ownOf(own, people, round);
  if (!answered || commitsOf(entries, round).has(people.me)) return null;
  const { talk, salt } = answered.fields;
  return pulseCommitment({ pair: people.pair, round, author: people.me, talk, salt });
}
async function revealDue(entries, own, people, round) {
  const { state, both, mine } = await pulseStanding(entries, people, round);
  if (!["agreed", "shown", "unfit"].includes(state) || mine !== null || both === null) return null;
  if (agreed(entries, people.counterpart, round, both) !== true) return null;
  const commit = (
    /** @type {Entry} */
    commitsOf(entries, round).get(people.me)
  );
  for (const { fields } of ownOf(own, people, round)) {
    if (await opens(commit, people, fields)) return { talk: fields.talk, salt: fields.salt };
  }
  return null;
}

async function putOnce(safe2, kind, fields) {
  await putAs(bookOf(safe2), await idOf(`once ${safe2} ${kind}`, JSON.stringify(fields)), kind, "", fields);
}
async function idOf(key, what) {
  const { selfKey, person, fp } = mustBeUnlocked();
  const name = await nameOf(key);
  const about = { person, fp, entry: `draft ${name}` };
  const idIn = async (blob) => {
    const [same, id2] = JSON.parse((blob && await openKept(selfKey, blob, about).catch(() => null))?.text ?? "[]");
    return same === what ? id2 : null;
  };
  const before = await readNote("drafts", name);
  const known = await idIn(before);
  if (known) return known;
  const id = makeId();
  const made = await sealKept(selfKey, { key, text: JSON.stringify([what, id]) }, about);
  const kept = await write(["drafts"], "relaxed", async ({ store }) => {
    const now = await store.get(name) ?? null;
    if (now && !(before && equalBytes(now, before))) return now;
    store.put(made, name);
    return made;
  }).catch(() => made);
  return await idIn(kept) ?? id;
}

var running = /* @__PURE__ */ new Set();
var peopleOf = (pair) => ({ me: me.value?.id ?? "", counterpart: pair.counterpart.id, pair: pair.id });
var isWhole = (pair) => safe(pair.id).stage.value === "all" && safe("mine").stage.value === "all";
async function answerPulse(pair, round, answers, talk) {
  const salt = encodeHex(crypto.getRandomValues(new Uint8Array(32)));
  await alone(`${pair.id} ${round}`, async () => {
    await safe("mine").put("pulse", "", { round, answers, talk, salt, pair: pair.id });
    const commitment = await pulseCommitment({ pair: pair.id, round, author: peopleOf(pair).me, talk, salt });
    await putOnce(pair.id, "pulse-commit", { round, commitment });
  });
}
var agreeToReveal = (pair, round, both) => safe(pair.id).put("pulse-agree", "", { round, both });
async function keepRounds(pair) {
  if (!isWhole(pair)) return;
  const own = [...safe("mine").entries.value.values()].filter(({ kind, fields }) => kind === "pulse" && fields.pair === pair.id);
  for (const round of new Set(own.map(({ fields }) => fields.round))) await alone(`${pair.id} ${round}`, () => keepRound(pair, round));
}
async function keepRound(pair, round) {
  const given = (
    /** @type {const} */
    [safe(pair.id).entries.value, safe("mine").entries.value, peopleOf(pair), round]
  );
  const commitment = await commitDue(...given);
  if (commitment) await putOnce(pair.id, "pulse-commit", { round, commitment });
  const opened = await revealDue(...given);
  if (opened) await putOnce(pair.id, "pulse-reveal", { round, ...opened });
}
async function alone(key, act) {
  if (running.has(key)) return;
  running.add(key);
  try {
    await act();
  } finally {
    running.delete(key);
  }
}

export {
  pulseRound,
  pulseStanding,
  peopleOf,
  isWhole,
  answerPulse,
  agreeToReveal,
  keepRounds
};
