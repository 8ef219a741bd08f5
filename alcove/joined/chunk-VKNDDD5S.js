import {
  mustBeUnlocked
} from "./start.js";
import {
  decodeBase64url,
  decodeText
} from "./first.js";

function fpsOf(charter) {
  try {
    const [one, other] = decodeText(decodeBase64url(charter)).split("\n").slice(5, 7);
    return new Map([one, other].map((line) => [line.slice(0, 36), line.slice(37)]));
  } catch {
    return /* @__PURE__ */ new Map();
  }
}
var chartersOf = (row) => row.charters.toSorted((one, other) => one.epoch - other.epoch);
function isShutOut(row, ring) {
  const { person, fp } = mustBeUnlocked();
  const [first] = chartersOf(row);
  return Boolean(ring.former && first && !ring.pairs[row.id] && fpsOf(first.charter).get(person) !== fp);
}
function renewedOf(row, ring, shownFp) {
  const charters = chartersOf(row);
  if (charters.length === 0) return null;
  const { id: partner, bundle } = row.counterpart;
  const pin = ring.pins[partner];
  const known = pin?.bundle === bundle;
  if (isShutOut(row, ring)) return { who: fpsOf(charters[charters.length - 1].charter).get(partner) === shownFp ? "mine" : "both", known };
  if (!pin || known && (pin.state === "verified" || fpsOf(charters[0].charter).get(partner) === pin.fp)) return null;
  return { who: "theirs", known };
}

export {
  fpsOf,
  chartersOf,
  isShutOut,
  renewedOf
};
