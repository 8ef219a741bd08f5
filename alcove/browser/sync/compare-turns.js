/**
 * A try at comparing the words under way: between the server, its steps (compare-steps.js) and what the page shows. A live
 * event is a hint to look; while one waits it is looked anyway, every few seconds.
 */
import { effect, signal } from "../vendor/preact.js";
import { whenCompared } from "./compare-news.js";
import { failTry, verify } from "./compare-pin.js";
import { goOn, isAgreed } from "./compare-steps.js";
import { ask } from "./door.js";
import { quietly } from "./drawing.js";
import { AlcoveError } from "./errors.js";
import { door } from "./signals.js";

/** @typedef {import("./compare-steps.js").Try} Try @typedef {import("./compare-steps.js").Send} Send @typedef {import("./compare-steps.js").Session} Session */
/**
 * "ready": nothing under way; "waiting" for the other; "words": say whether they are the same; "said": mine is said, the other's is
 * still out; "verified"; "failed", with the reason. `told`: the server has what was said, so the page may be left.
 * @typedef {{ step: "ready" | "waiting" | "words" | "said" | "verified" | "failed", words: string[] | null, why: string | null, told: boolean }} Comparing
 * @typedef {{ pair: string, state: { value: Comparing }, attempt: Try | null, due: Send | null, timer: any, busy: boolean, again: boolean, restsUntil: number }} Held  due: the commitment, until the server took it
 */

const LASTS = 10 * 60_000; // milliseconds, as long as the server keeps a try
const EVERY = 2_500; // milliseconds between two looks: live events may not come
const SENDS = 4; // for one look: a server that shows what was not sent must not keep this page sending. Then hints rest until the next look
const READY = /** @type {Comparing} */ ({ step: "ready", words: null, why: null, told: false });
const OVER = ["comparing-over", "comparing-turn", "pair-closed", "not-found"];
const REFUSED = new Set(["changed", "sas-commit", "sas-nonce", "sas-pair"]);

/** @type {Map<string, Held>} */
const all = new Map();

whenCompared((pair) => all.has(pair) && Date.now() >= heldOf(pair).restsUntil && quietly(turn(heldOf(pair))));
effect(() => {
  if (door.value !== "open") all.forEach(forget); // nothing of a person stays on the page
});

/** @param {string} pair @returns {Held} */
export function heldOf(pair) {
  const known = all.get(pair) ?? { pair, state: signal(READY), attempt: null, due: null, timer: null, busy: false, again: false, restsUntil: 0 };
  all.set(pair, known);
  return known;
}

/** @param {Held} held */
export function forget(held) {
  clearTimeout(held.timer);
  [held.attempt, held.due, held.restsUntil, held.state.value] = [null, null, 0, READY];
}

/** @param {Held} held */
export async function turn(held) {
  if (held.busy) return void (held.again = true);
  held.busy = true;
  clearTimeout(held.timer);
  try {
    do {
      held.again = false;
      await step(held);
    } while (held.again && held.attempt && Date.now() >= held.restsUntil);
  } finally {
    held.busy = false;
    if (held.attempt && !held.attempt.over) held.timer = setTimeout(() => quietly(turn(held)), EVERY);
  }
}

/** @param {Held} held */
async function step(held) {
  const { attempt } = held;
  if (!attempt || attempt.over) return;
  if (Date.now() - attempt.begunAt > LASTS) attempt.over = "expired";
  await draw(held);
  const shown = await look(held, attempt).catch((error) => refused(attempt, error));
  if (held.attempt !== attempt) return;
  if (shown !== undefined && isAgreed(attempt, shown)) await agree(held, attempt);
  else await draw(held);
}

/** @param {Held} held @param {Try} attempt @returns {Promise<Session | null | undefined>} */
async function look(held, attempt) {
  let shown = await (held.due ? put(held.pair, held.due) : ask("GET", pathOf(held.pair)).then(({ session }) => session));
  held.due = null;
  for (let sends = 0; sends < SENDS; sends += 1) {
    const due = await goOn(attempt, shown);
    await draw(held);
    if (!due || held.attempt !== attempt) return shown;
    shown = await put(held.pair, due);
  }
  held.restsUntil = Date.now() + EVERY; // each sending is told by an event, which would be a reason to send again
  return shown;
}

/** A server that is away, or asks for patience, is asked again. @param {Try} attempt @param {unknown} error */
function refused(attempt, error) {
  if (!(error instanceof AlcoveError)) throw error;
  if (OVER.includes(error.code)) attempt.over = "ended";
}

/** @param {Held} held @param {Try} attempt */
async function agree(held, attempt) {
  await verify(attempt);
  forget(held);
  held.state.value = { ...READY, step: "verified" };
}

/** @param {Held} held */
export async function draw({ pair, state, attempt }) {
  if (!attempt) return;
  const { over: why, words, said, told, session } = attempt;
  const step = why ? "failed" : said ? "said" : words ? "words" : "waiting";
  if (state.value.step === step && state.value.why === why && state.value.told === told) return;
  state.value = { step, words, why, told };
  if (!why) return;
  // What this device refused the other must hear of, who may be looking at words.
  if (session && REFUSED.has(why)) quietly(put(pair, { step: "/said", body: { id: session, said: "differ" } }));
  await failTry(pair, attempt);
}

/** @param {string} pair */
const pathOf = (pair) => `/api/pairs/${pair}/comparing`;

/** @param {string} pair @param {Send} send @returns {Promise<Session | null>} */
export const put = async (pair, { step, body }) => (await ask("PUT", pathOf(pair) + step, body))?.session ?? null;
