/**
 * Whether the program that the server sends may take the place of the pinned one. No proof: a server that lies for long enough may pass for an
 * update. It is a rule that stays silent for what is the same, quiet for an ordinary update, and loud for what no update does (docs/decisions/pinned-program.md).
 */

/** @typedef {{ path: string, sha256: string, size: number }} File */
/** @typedef {{ alcove: string, form: string, policy: string, files: File[], fingerprint: string }} Program  a manifest, and its SHA-256 in hex */
/** What came beside the manifest: are page and worker the listed ones, which policy had the page, does a worker stand here that is not ours.
 * @typedef {{ isWhole: boolean, policy: string, isGuarded: boolean }} Seen */
/** @typedef {"same" | "update" | "guard" | "parts" | "policy" | "older" | "version"} Verdict */

/** An ordinary update waits so long before it is taken by itself: time for whoever looks with `verify-site` to find a foreign program first. In milliseconds. */
export const RESTS = 3 * 24 * 3600 * 1000;

/** @param {Program} pinned @param {Program} offered @param {Seen} seen @returns {Verdict} */
export function judge(pinned, offered, { isWhole, policy, isGuarded }) {
  if (!isGuarded) return "guard";
  if (!isWhole || policy !== offered.policy) return "parts";
  if (rulesOf(policy) !== rulesOf(pinned.policy)) return "policy";
  if (offered.fingerprint === pinned.fingerprint) return "same";
  const order = compareVersions(offered.alcove, pinned.alcove);
  return order > 0 ? "update" : order < 0 ? "older" : "version";
}

/** The policy without the hash of the import map, which is another in each program. @param {string} policy */
const rulesOf = (policy) => policy.replace(/ 'sha256-[A-Za-z0-9+/=]+'/, "");

/** @param {string} one @param {string} other @returns {number} above 0 where `one` is newer; what is no version is older than all */
export function compareVersions(one, other) {
  const [ours, theirs] = [one, other].map((text) => (/^\d{1,6}(\.\d{1,6}){2}$/.test(text) ? text.split(".").map(Number) : [-1, -1, -1]));
  const at = ours.findIndex((number, place) => number !== theirs[place]);
  return at < 0 ? 0 : ours[at] - theirs[at];
}

/** Has an ordinary update rested long enough? @param {{ fingerprint: string, since: number } | null} first  when it was first offered @param {Program} offered @param {number} now */
export function hasRested(first, offered, now) {
  return first?.fingerprint === offered.fingerprint && now - first.since >= RESTS;
}

/** @param {string} text @returns {Omit<Program, "fingerprint"> | null} null for what is no manifest */
export function readManifest(text) {
  try {
    const found = JSON.parse(text);
    const isFile = (/** @type {any} */ file) => typeof file?.path === "string" && /^[0-9a-f]{64}$/.test(file.sha256) && Number.isSafeInteger(file.size);
    const fits = [found.alcove, found.form, found.policy].every((each) => typeof each === "string") && Array.isArray(found.files) && found.files.every(isFile);
    return fits ? found : null;
  } catch {
    return null;
  }
}
