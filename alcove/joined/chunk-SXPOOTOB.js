import {
  WORKER,
  fetchOffered,
  hasRested,
  judge,
  lookAtParts,
  pin,
  readOffer,
  readPinned,
  writeOffer
} from "./chunk-GXVIQTHD.js";
import {
  door,
  programNews,
  quietly,
  untilIdle
} from "./start.js";

var AGAIN = 36e5;
var DAY = 24 * AGAIN;
async function watchProgram() {
  if (!navigator.serviceWorker || typeof caches === "undefined") return;
  if (door.value !== "open") await new Promise((resolve) => {
    const stop = door.subscribe((state) => state === "open" && resolve(queueMicrotask(() => stop())));
  });
  await untilIdle();
  if (!await isWorthKeeping()) return;
  const registration = await register();
  if (!registration) return;
  registration.addEventListener("updatefound", () => quietly(look()));
  await quietly(look());
  setInterval(() => quietly(look()), AGAIN);
}
async function isWorthKeeping() {
  if (await readPinned()) return true;
  const { program } = await fetchOffered().catch(() => ({ program: null }));
  return program?.form === "joined";
}
async function register() {
  const types = (
    /** @type {any} */
    globalThis.trustedTypes
  );
  const address = types ? types.createPolicy("alcove-worker", { createScriptURL: () => WORKER }).createScriptURL("") : WORKER;
  return navigator.serviceWorker.register(address).catch(() => null);
}
async function isGuarded() {
  const all = await navigator.serviceWorker.getRegistrations();
  const scripts = all.flatMap(({ scope, installing, waiting, active }) => [installing, waiting, active].map((worker) => worker && [scope, worker.scriptURL]));
  return scripts.every((each) => !each || new URL(each[0]).pathname === "/" && new URL(each[1]).pathname === WORKER);
}
async function look() {
  const pinned = await readPinned();
  const { program, kept } = await fetchOffered();
  if (!pinned) return program ? pin(program, kept) : void 0;
  if (!program) return void (programNews.value = { verdict: "parts", taken: false, from: pinned.alcove, to: pinned.alcove, fingerprint: "" });
  const verdict = judge(pinned, program, { ...await lookAtParts(program), isGuarded: await isGuarded() });
  if (verdict === "same") return void (programNews.value = null);
  const news = { verdict, taken: false, from: pinned.alcove, to: program.alcove, fingerprint: program.fingerprint };
  if (verdict === "update") return offer(program, kept, news);
  programNews.value = news;
  return void 0;
}
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
async function takeProgram() {
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
async function putNewsAway() {
  const known = await readOffer();
  if (known) await writeOffer({ ...known, said: Date.now() });
  programNews.value = null;
}

export {
  watchProgram,
  takeProgram,
  putNewsAway
};
