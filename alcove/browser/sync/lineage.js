/**
 * What the versions of one record have in common: one author, one kind, nothing after an erasure. The server enforces it for
 * honest writers; a partner who has the pair's key and a server that lets them could else put their words, or an erasure, in
 * the place of the other's.
 */
import { checkNextKind } from "../records/record.js";

/** @typedef {import("./book.js").Opened} Opened */

/**
 * The versions with those set apart that do not follow from the first one that opened. What did not open proves nothing.
 * @param {Opened[]} versions ascending @returns {Opened[]}
 */
export function setForeignApart(versions) {
  /** @type {Opened | null} */
  let before = null;
  return versions.map((version) => {
    if (version.gone || version.cannotOpen) return version;
    const why = before && whyForeign(before, version);
    if (why) return { ...version, kind: "", words: "", fields: {}, foreign: true, cannotOpen: why };
    before = version;
    return version;
  });
}

/** @param {Opened} before @param {Opened} version @returns {string | null} */
function whyForeign(before, version) {
  if (version.author !== before.author) return "not-the-author";
  try {
    checkNextKind(before.kind, version.kind);
    return null;
  } catch {
    return "kind-changed";
  }
}
