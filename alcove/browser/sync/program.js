/**
 * The program on this device: pinned at first sight, given out by the worker, compared with what the server sends whenever the page has time.
 * A changed program is not run; the page says so, and taking it is an act, or happens after an ordinary update has rested.
 */
import { quietly } from "./drawing.js";
import { untilIdle } from "./pauses.js";
import { hasRested, judge } from "./program-judge.js";
import { WORKER, fetchOffered, lookAtParts, pin, readOffer, readPinned, writeOffer } from "./program-store.js";
import { door, programNews } from "./signals.js";

const AGAIN = 3_600_000; // milliseconds
const DAY = 24 * AGAIN;

/** Once a page, when the first screen is there. */
export async function watchProgram() {
  if (!navigator.serviceWorker || typeof caches === "undefined") return;
  if (door.value !== "open") await new Promise((resolve) => { const stop = door.subscribe((/** @type {string} */ state) => state === "open" && resolve(queueMicrotask(() => stop()))); });
  await untilIdle();
  if (!(await isWorthKeeping())) return;
  const registration = await register();
  if (!registration) return; // what nobody gives out need not be kept
  registration.addEventListener("updatefound", () => quietly(look()));
  await quietly(look());
  setInterval(() => quietly(look()), AGAIN);
}

/** Single modules are for whoever works on them, and change with each load. A server that lies gains nothing by them: what is pinned stays pinned. */
async function isWorthKeeping() {
  if (await readPinned()) return true;
  const { program } = await fetchOffered().catch(() => ({ program: null }));
  return program?.form === "joined";
}

/** The one policy of these pages: whatever it is given, it makes this one address. A second one by this name the browser refuses. */
async function register() {
  const types = /** @type {any} */ (globalThis).trustedTypes;
  const address = types ? types.createPolicy("alcove-worker", { createScriptURL: () => WORKER }).createScriptURL("") : WORKER;
  return navigator.serviceWorker.register(address).catch(() => null); // a browser may forbid workers: the page runs without
}

/** Only our worker may stand between the page and the server, and for all of it. */
async function isGuarded() {
  const all = await navigator.serviceWorker.getRegistrations();
  const scripts = all.flatMap(({ scope, installing, waiting, active }) => [installing, waiting, active].map((worker) => worker && [scope, worker.scriptURL]));
  return scripts.every((each) => !each || (new URL(each[0]).pathname === "/" && new URL(each[1]).pathname === WORKER));
}

async function look() {
  const pinned = await readPinned();
  const { program, kept } = await fetchOffered();
  if (!pinned) return program ? pin(program, kept) : undefined;
  if (!program) return void (programNews.value = { verdict: "parts", taken: false, from: pinned.alcove, to: pinned.alcove, fingerprint: "" });
  const verdict = judge(pinned, program, { ...(await lookAtParts(program)), isGuarded: await isGuarded() });
  if (verdict === "same") return void (programNews.value = null);
  const news = { verdict, taken: false, from: pinned.alcove, to: program.alcove, fingerprint: program.fingerprint };
  if (verdict === "update") return offer(program, kept, news);
  programNews.value = news;
  return undefined;
}

/** @param {import("./program-judge.js").Program} program @param {Response} kept @param {any} news */
async function offer(program, kept, news) {
  const now = Date.now();
  const known = await readOffer();
  if (hasRested(known, program, now)) {
    await pin(program, kept);
    programNews.value = { ...news, taken: true };
    return;
  }
  const same = known?.fingerprint === program.fingerprint ? known : { fingerprint: program.fingerprint, since: now, said: 0 };
  await writeOffer(same);
  if (now - same.said > DAY) programNews.value = news;
}

/** The act: what the server sends now is pinned, if it is whole and still what the page spoke of. @returns {Promise<boolean>} */
export async function takeProgram() {
  const news = programNews.value;
  const { program, kept } = await fetchOffered();
  if (!news || !program || program.fingerprint !== news.fingerprint) {
    await look();
    return false;
  }
  await pin(program, kept);
  programNews.value = { ...news, taken: true };
  return true;
}

/** Said once a day at most. */
export async function putNewsAway() {
  const known = await readOffer();
  if (known) await writeOffer({ ...known, said: Date.now() });
  programNews.value = null;
}
