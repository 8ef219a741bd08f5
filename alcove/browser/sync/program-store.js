/** What is pinned on this device: the page, its files and their manifest, as the server sent them. Nothing of a person is here. */
import { encodeHex } from "../seal/bytes.js";
import { sha256 } from "../seal/hash.js";
import { AlcoveError } from "./errors.js";
import { readManifest } from "./program-judge.js";

/** @typedef {import("./program-judge.js").Program} Program */

/** The name that worker.js knows. */
const PINNED = "alcove-program";
export const PAGE = "/";
export const WORKER = "/worker.js";
const MANIFEST = "/b/manifest.json";
/** Kept beside the files, under addresses that nobody asks the worker for. */
const KEPT = "/pinned.json";
const OFFER = "/offered.json";

const open = () => caches.open(PINNED);

/** @param {ArrayBuffer | Uint8Array} bytes */
export const fingerprintOf = async (bytes) => encodeHex(await sha256(new Uint8Array(bytes)));

/** @returns {Promise<Program | null>} */
export async function readPinned() {
  // Looking makes no cache: where nothing is pinned, signing out leaves none behind.
  const [kept, page] = await Promise.all([KEPT, PAGE].map((key) => caches.match(key, { cacheName: PINNED })));
  return kept && page ? programOf(kept) : null;
}

/** @param {Response} answer @returns {Promise<Program | null>} */
async function programOf(answer) {
  const bytes = await answer.arrayBuffer();
  const found = readManifest(new TextDecoder().decode(bytes));
  return found && { ...found, fingerprint: await fingerprintOf(bytes) };
}

/** Past every cache, and past the worker, which gives out nothing but navigations and hashed files. @param {string} path */
export async function fetchFresh(path) {
  const answer = await fetch(path, { cache: "no-store", credentials: "same-origin", redirect: "error" }).catch(() => null);
  if (!answer || answer.status >= 500) throw new AlcoveError("away");
  return answer;
}

/** @returns {Promise<{ program: Program | null, kept: Response }>} what the server says that it serves */
export async function fetchOffered() {
  const answer = await fetchFresh(MANIFEST);
  return { kept: answer.clone(), program: await programOf(answer) };
}

/**
 * Keeps a whole program, or changes nothing. The page is put last and in one step: until then the former program is whole, and from then on
 * the new one. Files of the former stay for the tabs that still run it.
 * @param {Program} program @param {Response} manifest
 */
export async function pin(program, manifest) {
  const cache = await open();
  const former = await readPinned();
  const files = program.files.filter(({ path }) => path.startsWith("/b/") && path !== MANIFEST);
  for (const file of files) if (!(await cache.match(file.path))) await keep(cache, file, await fetchAny(file.path));
  const page = program.files.find(({ path }) => path === PAGE);
  if (!page) throw new AlcoveError("refused");
  await keep(cache, page, await fetchFresh(PAGE));
  await cache.put(KEPT, manifest);
  await cache.delete(OFFER);
  const wanted = new Set([PAGE, KEPT, ...program.files, ...(former?.files ?? [])].map((each) => (typeof each === "string" ? each : each.path)));
  for (const { url } of await cache.keys()) if (!wanted.has(new URL(url).pathname)) await cache.delete(url);
}

/** Its address has its hash: the browser's own cache will do. @param {string} path */
const fetchAny = (path) => fetch(path, { credentials: "same-origin", redirect: "error" }).catch(() => { throw new AlcoveError("away"); });

/** @param {Cache} cache @param {import("./program-judge.js").File} file @param {Response} answer */
async function keep(cache, { path, sha256: hash }, answer) {
  if (!answer.ok || (await fingerprintOf(await answer.clone().arrayBuffer())) !== hash) throw new AlcoveError("refused");
  await cache.put(path, answer);
}

/** @param {Program} program @returns {Promise<{ isWhole: boolean, policy: string }>} whether page and worker are those of the manifest */
export async function lookAtParts(program) {
  const [page, worker] = await Promise.all([PAGE, WORKER].map(fetchFresh));
  const policy = page.headers.get("Content-Security-Policy") ?? "";
  const hashOf = (/** @type {string} */ path) => program.files.find((file) => file.path === path)?.sha256;
  const found = await Promise.all([page, worker].map(async (answer) => fingerprintOf(await answer.arrayBuffer())));
  return { policy, isWhole: found[0] === hashOf(PAGE) && found[1] === hashOf(WORKER) };
}

/** When this program was first offered here, and when the page last said so.
 * @typedef {{ fingerprint: string, since: number, said: number }} Offer */

/** @returns {Promise<Offer | null>} */
export const readOffer = async () => (await open()).match(OFFER).then((kept) => kept?.json() ?? null, () => null);

/** @param {Offer} offer */
export const writeOffer = async (offer) => (await open()).put(OFFER, Response.json(offer));
