import {
  AlcoveError,
  encodeHex,
  sha256
} from "./first.js";

var RESTS = 3 * 24 * 3600 * 1e3;
function judge(pinned, offered, { isWhole, policy, isGuarded }) {
  if (!isGuarded) return "guard";
  if (!isWhole || policy !== offered.policy) return "parts";
  if (rulesOf(policy) !== rulesOf(pinned.policy)) return "policy";
  if (offered.fingerprint === pinned.fingerprint) return "same";
  const order = compareVersions(offered.alcove, pinned.alcove);
  return order > 0 ? "update" : order < 0 ? "older" : "version";
}
var rulesOf = (policy) => policy.replace(/ 'sha256-[A-Za-z0-9+/=]+'/, "");
function compareVersions(one, other) {
  const [ours, theirs] = [one, other].map((text) => /^\d{1,6}(\.\d{1,6}){2}$/.test(text) ? text.split(".").map(Number) : [-1, -1, -1]);
  const at = ours.findIndex((number, place) => number !== theirs[place]);
  return at < 0 ? 0 : ours[at] - theirs[at];
}
function hasRested(first, offered, now) {
  return first?.fingerprint === offered.fingerprint && now - first.since >= RESTS;
}
function readManifest(text) {
  try {
    const found = JSON.parse(text);
    const isFile = (file) => typeof file?.path === "string" && /^[0-9a-f]{64}$/.test(file.sha256) && Number.isSafeInteger(file.size);
    const fits = [found.alcove, found.form, found.policy].every((each) => typeof each === "string") && Array.isArray(found.files) && found.files.every(isFile);
    return fits ? found : null;
  } catch {
    return null;
  }
}

var PINNED = "alcove-program";
var PAGE = "/";
var WORKER = "/worker.js";
var MANIFEST = "/b/manifest.json";
var KEPT = "/pinned.json";
var OFFER = "/offered.json";
var open = () => caches.open(PINNED);
var fingerprintOf = async (bytes) => encodeHex(await sha256(new Uint8Array(bytes)));
async function readPinned() {
  const [kept, page] = await Promise.all([KEPT, PAGE].map((key) => caches.match(key, { cacheName: PINNED })));
  return kept && page ? programOf(kept) : null;
}
async function programOf(answer) {
  const bytes = await answer.arrayBuffer();
  const found = readManifest(new TextDecoder().decode(bytes));
  return found && { ...found, fingerprint: await fingerprintOf(bytes) };
}
async function fetchFresh(path) {
  const answer = await fetch(path, { cache: "no-store", credentials: "same-origin", redirect: "error" }).catch(() => null);
  if (!answer || answer.status >= 500) throw new AlcoveError("away");
  return answer;
}
async function fetchOffered() {
  const answer = await fetchFresh(MANIFEST);
  return { kept: answer.clone(), program: await programOf(answer) };
}
async function pin(program, manifest) {
  const cache = await open();
  const former = await readPinned();
  const files = program.files.filter(({ path }) => path.startsWith("/b/") && path !== MANIFEST);
  for (const file of files) if (!await cache.match(file.path)) await keep(cache, file, await fetchAny(file.path));
  const page = program.files.find(({ path }) => path === PAGE);
  if (!page) throw new AlcoveError("refused");
  await keep(cache, page, await fetchFresh(PAGE));
  await cache.put(KEPT, manifest);
  await cache.delete(OFFER);
  const wanted = new Set([PAGE, KEPT, ...program.files, ...former?.files ?? []].map((each) => typeof each === "string" ? each : each.path));
  for (const { url } of await cache.keys()) if (!wanted.has(new URL(url).pathname)) await cache.delete(url);
}
var fetchAny = (path) => fetch(path, { credentials: "same-origin", redirect: "error" }).catch(() => {
  throw new AlcoveError("away");
});
async function keep(cache, { path, sha256: hash }, answer) {
  if (!answer.ok || await fingerprintOf(await answer.clone().arrayBuffer()) !== hash) throw new AlcoveError("refused");
  await cache.put(path, answer);
}
async function lookAtParts(program) {
  const [page, worker] = await Promise.all([PAGE, WORKER].map(fetchFresh));
  const policy = page.headers.get("Content-Security-Policy") ?? "";
  const hashOf = (path) => program.files.find((file) => file.path === path)?.sha256;
  const found = await Promise.all([page, worker].map(async (answer) => fingerprintOf(await answer.arrayBuffer())));
  return { policy, isWhole: found[0] === hashOf(PAGE) && found[1] === hashOf(WORKER) };
}
var readOffer = async () => (await open()).match(OFFER).then((kept) => kept?.json() ?? null, () => null);
var writeOffer = async (offer) => (await open()).put(OFFER, Response.json(offer));

export {
  judge,
  hasRested,
  PAGE,
  WORKER,
  fingerprintOf,
  readPinned,
  fetchFresh,
  fetchOffered,
  pin,
  lookAtParts,
  readOffer,
  writeOffer
};
