/** Says what changed to those who do not see it: by name ("A topic from Tomas"), never the words of a record. */

/** Screen readers miss a region that is filled in the moment it appears. In milliseconds. */
const SETTLE = 60;

/** @type {Record<string, HTMLElement>} */
const regions = {};

/** @param {"polite" | "assertive"} manner */
function region(manner) {
  if (!regions[manner]?.isConnected) {
    const made = document.createElement("div");
    made.className = "away";
    made.setAttribute("aria-live", manner);
    made.dataset.announcer = manner;
    document.body.append(made);
    regions[manner] = made;
  }
  return regions[manner];
}

/**
 * @param {string} words
 * @param {{ now?: boolean }} [options]  now: interrupts; only for what stops the person
 */
export function announce(words, { now = false } = {}) {
  const place = region(now ? "assertive" : "polite");
  place.textContent = "";
  setTimeout(() => { place.textContent = words; }, SETTLE);
}
