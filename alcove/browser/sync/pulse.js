/** What this device does by itself in a round: it says what was answered, and opens it when both agreed. Never earlier. */
import { commitDue, pulseCommitment, revealDue } from "../records/pulse.js";
import { encodeHex } from "../seal/bytes.js";
import { putOnce } from "./once.js";
import { safe } from "./safe.js";
import { me } from "./signals.js";

/** Rounds in which something is being written: a second drawing must not write it twice. @type {Set<string>} */
const running = new Set();

/** @typedef {{ id: string, counterpart: { id: string } }} Pair  as the signal `pairs` has it */

/** @param {Pair} pair */
export const peopleOf = (pair) => ({ me: me.value?.id ?? "", counterpart: pair.counterpart.id, pair: pair.id });

/** Both safes are read to their end: before that an older answer might still come. @param {Pair} pair */
export const isWhole = (pair) => safe(pair.id).stage.value === "all" && safe("mine").stage.value === "all";

/**
 * Kept in Mine first: what is revealed later must never be lost.
 * @param {Pair} pair @param {string} round @param {number[]} answers @param {number} talk
 */
export async function answerPulse(pair, round, answers, talk) {
  const salt = encodeHex(crypto.getRandomValues(new Uint8Array(32)));
  await alone(`${pair.id} ${round}`, async () => {
    await safe("mine").put("pulse", "", { round, answers, talk, salt, pair: pair.id });
    const commitment = await pulseCommitment({ pair: pair.id, round, author: peopleOf(pair).me, talk, salt });
    await putOnce(pair.id, "pulse-commit", { round, commitment });
  });
}

/** @param {Pair} pair @param {string} round @param {string[]} both */
export const agreeToReveal = (pair, round, both) => safe(pair.id).put("pulse-agree", "", { round, both });

/** Every round that this device still owes something. @param {Pair} pair */
export async function keepRounds(pair) {
  if (!isWhole(pair)) return;
  const own = [...safe("mine").entries.value.values()].filter(({ kind, fields }) => kind === "pulse" && fields.pair === pair.id);
  for (const round of new Set(own.map(({ fields }) => fields.round))) await alone(`${pair.id} ${round}`, () => keepRound(pair, round));
}

/** @param {Pair} pair @param {string} round */
async function keepRound(pair, round) {
  const given = /** @type {const} */ ([safe(pair.id).entries.value, safe("mine").entries.value, peopleOf(pair), round]);
  const commitment = await commitDue(...given);
  if (commitment) await putOnce(pair.id, "pulse-commit", { round, commitment });
  const opened = await revealDue(...given);
  if (opened) await putOnce(pair.id, "pulse-reveal", { round, ...opened });
}

/** @param {string} key @param {() => Promise<void>} act */
async function alone(key, act) {
  if (running.has(key)) return;
  running.add(key);
  try {
    await act();
  } finally {
    running.delete(key);
  }
}
