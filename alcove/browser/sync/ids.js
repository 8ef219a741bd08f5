/** Ids are UUIDv7, made on the device: their order is the order of making, so the server cannot re-date a record. */

let last = 0;
let counter = 0;

/**
 * Ids of one page never go back in time and keep their order within one millisecond.
 * @param {number} [now] milliseconds @returns {string}
 */
export function makeId(now = Date.now()) {
  counter = now > last ? 0 : counter + 1;
  last = Math.max(last, now);
  if (counter > 0xfff) [last, counter] = [last + 1, 0];
  const random = crypto.getRandomValues(new Uint8Array(8));
  random[0] = 0x80 | (random[0] & 0x3f);
  const time = last.toString(16).padStart(12, "0");
  const tail = Array.from(random, (byte) => byte.toString(16).padStart(2, "0")).join("");
  const middle = `7${counter.toString(16).padStart(3, "0")}`;
  return `${time.slice(0, 8)}-${time.slice(8)}-${middle}-${tail.slice(0, 4)}-${tail.slice(4)}`;
}

/** @param {string} id @returns {Date} when it was made, by the clock of the device that made it */
export function madeAt(id) {
  return new Date(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16));
}

/** RFC 3339, UTC, whole seconds, as it stands in a record. @param {Date} [at] */
export function moment(at = new Date()) {
  return `${at.toISOString().slice(0, 19)}Z`;
}
