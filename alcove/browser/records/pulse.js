// The pulse: who would like to talk about which statement is revealed to both or to nobody. Spec: records.md §6.

import { encodeHex } from '../seal/bytes.js';
import { formatContext } from '../seal/context.js';
import { sha256 } from '../seal/hash.js';
import { ofKind } from './entries.js';
import { recordTime } from './record.js';
import { PULSE_TURN_DAYS } from './thresholds.js';

/**
 * @typedef {import('./entries.js').Entry} Entry
 * @typedef {import('./entries.js').Entries} Entries
 * @typedef {{ me: string, counterpart: string, pair: string }} People
 * @typedef {{ state: 'open' | 'waits' | 'both' | 'agreed' | 'shown' | 'unfit' | 'broken', both: string[] | null, mine: number | null, theirs: number | null }} Standing
 */

const DAY = 86_400_000; // milliseconds

/**
 * Binds the choice before the other's is known. Pair, round and author are in it: else one could hand on the other's
 * commitment as one's own, and open it with what they reveal.
 * @param {{ pair: string, round: string, author: string, talk: number, salt: string }} said
 */
export async function pulseCommitment({ pair, round, author, talk, salt }) {
  return encodeHex(await sha256(formatContext('pulse', pair, round, author, talk, salt)));
}

/** @param {string} day */
export const quarterOf = (day) => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** The quarter of the day; near its turn the round that one of the two has begun there. @param {Entries} entries of Ours @param {string} day */
export function pulseRound(entries, day) {
  /** @type {Map<string, number>} */
  const begun = new Map();
  for (const { id, fields } of ofKind(entries, 'pulse-commit')) {
    begun.set(fields.round, Math.min(Math.floor(recordTime(id) / DAY), begun.get(fields.round) ?? Infinity));
  }
  const now = quarterOf(day);
  const today = Math.floor(Date.parse(day) / DAY);
  const [before, after] = [beside(now, -1), beside(now, 1)];
  const start = firstDay(now);
  if (today - start < PULSE_TURN_DAYS && (begun.get(before) ?? -1) >= start - PULSE_TURN_DAYS) return before;
  return begun.has(after) && firstDay(after) - today <= PULSE_TURN_DAYS ? after : now;
}

/** @param {string} quarter @param {number} step */
function beside(quarter, step) {
  const number = Number(quarter.slice(0, 4)) * 4 + Number(quarter[6]) - 1 + step;
  return `${String(Math.floor(number / 4)).padStart(4, '0')}-Q${(number % 4) + 1}`;
}

/** @param {string} quarter @returns {number} days since 1970 */
const firstDay = (quarter) => Date.UTC(Number(quarter.slice(0, 4)), Number(quarter[6]) * 3 - 3, 1) / DAY;

/**
 * How a round stands for me. `open`: I have not answered; `unfit`: their reveal does not open what they answered first;
 * `broken`: what was agreed to is not what is there. `both`: what there is to agree to; `mine`, `theirs`: the revealed
 * statement, 0 for none of them.
 * @param {Entries} entries of Ours @param {People} people @param {string} round @returns {Promise<Standing>}
 */
export async function pulseStanding(entries, people, round) {
  const commits = commitsOf(entries, round);
  const [mine, theirs] = [commits.get(people.me), commits.get(people.counterpart)];
  if (!mine || !theirs) return standing(mine ? 'waits' : 'open');
  const both = [mine.id, theirs.id].sort();
  const [iAgreed, theyAgreed] = [people.me, people.counterpart].map((author) => agreed(entries, author, round, both));
  if (iAgreed === false || theyAgreed === false || isRewritten(mine) || isRewritten(theirs)) return standing('broken', both);
  if (iAgreed === null) return standing('both', both);
  if (theyAgreed === null) return standing('agreed', both);
  const [mineSaid, theirsSaid] = await Promise.all([mine, theirs].map((commit) => reveals(entries, commit, people)));
  const [talk, theirTalk] = [mineSaid, theirsSaid].map((said) => said.find((each) => each !== null) ?? null);
  if (theirTalk === null) return standing(theirsSaid.length > 0 ? 'unfit' : 'agreed', both, talk);
  return standing('shown', both, talk, theirTalk);
}

/** @param {Standing['state']} state @param {string[] | null} [both] @param {number | null} [mine] @param {number | null} [theirs] @returns {Standing} */
const standing = (state, both = null, mine = null, theirs = null) => ({ state, both, mine, theirs });

/** @param {Entry} entry */
const isRewritten = ({ version }) => (version ?? 1) !== 1;

/** The oldest of each author: a second one comes too late. @param {Entries} entries @param {string} round @returns {Map<string, Entry>} */
function commitsOf(entries, round) {
  return new Map(ofKind(entries, 'pulse-commit').filter(({ fields }) => fields.round === round).reverse().map((each) => [each.author, each]));
}

/** Null: not yet. The first word counts: whoever swaps what was agreed to gets no second one. @param {Entries} entries @param {string} author @param {string} round @param {string[]} both */
function agreed(entries, author, round, both) {
  const said = ofKind(entries, 'pulse-agree').find((each) => each.author === author && each.fields.round === round);
  return said ? !isRewritten(said) && said.fields.both.join() === both.join() : null;
}

/** The statement of each reveal that opens the commitment, null for each that does not. @param {Entries} entries @param {Entry} commit @param {People} people @returns {Promise<(number | null)[]>} */
async function reveals(entries, commit, people) {
  const said = ofKind(entries, 'pulse-reveal').filter(({ author, fields }) => author === commit.author && fields.round === commit.fields.round);
  return Promise.all(said.map(async ({ fields }) => ((await opens(commit, people, fields)) ? fields.talk : null)));
}

/** @param {Entry} commit @param {People} people @param {Record<string, any>} said */
async function opens({ author, fields }, { pair }, { talk, salt }) {
  return (await pulseCommitment({ pair, round: fields.round, author, talk, salt })) === fields.commitment;
}

/** @param {Entries} own @param {People} people @param {string} round */
const ownOf = (own, people, round) => ofKind(own, 'pulse').filter(({ fields }) => fields.pair === people.pair && fields.round === round);

/** The commitment to an answer that a device kept and was stopped before it said so. @param {Entries} entries of Ours @param {Entries} own of Mine @param {People} people @param {string} round */
export async function commitDue(entries, own, people, round) {
  const [answered] = ownOf(own, people, round);
  if (!answered || commitsOf(entries, round).has(people.me)) return null;
  const { talk, salt } = answered.fields;
  return pulseCommitment({ pair: people.pair, round, author: people.me, talk, salt });
}

/**
 * What this device has to reveal now: only when both agreed to exactly these two commitments, and only what opens my
 * own. Both safes must be read to their end, since the oldest commitment is meant.
 * @param {Entries} entries of Ours @param {Entries} own of Mine @param {People} people @param {string} round
 * @returns {Promise<{ talk: number, salt: string } | null>}
 */
export async function revealDue(entries, own, people, round) {
  const { state, both, mine } = await pulseStanding(entries, people, round);
  if (!['agreed', 'shown', 'unfit'].includes(state) || mine !== null || both === null) return null;
  if (agreed(entries, people.counterpart, round, both) !== true) return null;
  const commit = /** @type {Entry} */ (commitsOf(entries, round).get(people.me));
  for (const { fields } of ownOf(own, people, round)) {
    if (await opens(commit, people, fields)) return { talk: fields.talk, salt: fields.salt };
  }
  return null;
}
