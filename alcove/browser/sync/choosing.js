/** Which of the waiting go next, and what a refusal means. Pure: decisions only. */

/** @typedef {import("./book.js").Op} Op */

const MOST_ROWS = 100;
const MOST_BYTES = 600_000; // of blobs; a third more as base64url must stay below the server's mebibyte

/**
 * In the order of writing, also what the disk is still writing. What went out with unknown outcome goes again alone first, with the same bytes. An erasure that can
 * still be taken back, or a record that waits for its person's choice, holds back nothing but itself. What two tabs wrote as
 * the same version of one record goes once; the other is compared with it then.
 * @param {Op[]} ops @param {number} now @returns {Op[]}
 */
export function chooseNext(ops, now) {
  const [stopped, chosen] = [new Set(), new Set()];
  const ready = ops.filter((op) => {
    const name = `${op.id} ${op.version}`;
    if (op.held || op.refused || op.notBefore > now || chosen.has(name)) stopped.add(op.id);
    chosen.add(name);
    return !stopped.has(op.id);
  });
  const again = ready.filter((op) => op.sent).sort((one, other) => one.sent.seq - other.sent.seq);
  return fit(again.length > 0 ? again : ready);
}

/** @param {Op[]} ops */
function fit(ops) {
  let bytes = 0;
  return ops.slice(0, MOST_ROWS).filter((op, at) => {
    bytes += op.sent?.blob?.length ?? 4 * op.words.length + 1024;
    return at === 0 || bytes <= MOST_BYTES;
  });
}

/** @param {Op[]} ops @param {number} now @returns {number | null} milliseconds until an erasure is due */
export function nextDue(ops, now) {
  const times = ops.filter((op) => !op.held && !op.refused && op.notBefore > now).map((op) => op.notBefore - now);
  return times.length === 0 ? null : Math.min(...times);
}

/** @param {string} code @returns {"wait" | "renumber" | "compare" | "epoch" | "stop" | "refused"} */
export function meaningOf(code) {
  if (code === "seq-taken") return "renumber";
  if (code === "version-taken") return "compare";
  if (code === "epoch-old" || code === "not-found") return "epoch"; // an alcove that a restored server does not know: the pairs heal it
  if (code === "not-signed-in" || code === "locked") return "stop";
  if (["away", "too-fast", "disk-full", "busy", "failed", "conflict"].includes(code)) return "wait";
  return "refused";
}

/** The same words, whatever device they were written on? @param {any} one @param {any} other */
export function sameContent(one, other) {
  return plain([one.kind, one.words, one.fields]) === plain([other.kind, other.words, other.fields]);
}

/** JSON with members in order of their names. @param {any} value @returns {string} */
function plain(value) {
  if (Array.isArray(value)) return `[${value.map(plain).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  return `{${Object.keys(value).sort().map((name) => `${JSON.stringify(name)}:${plain(value[name])}`).join(",")}}`;
}
