/** Opens what the two agreed to open in a pulse, whichever room of the alcove one is in. Nothing is drawn. */
import { useEffect } from "../../vendor/preact.js";
import { safe } from "../../sync/house.js";
import { gathered } from "../table/gathered.js";

/** @param {{ pair: any }} props */
export function KeepPulse({ pair }) {
  const ours = gathered(pair.id);
  const mine = (/** @type {string} */ kind) => ours.of(kind).filter((entry) => entry.mine).length;
  const owes = mine("pulse-agree") > mine("pulse-reveal");
  const own = owes ? gathered("mine") : null;
  useEffect(() => {
    if (owes && safe(pair.id).stage.value === "all") import("../../sync/pulse.js").then(({ keepRounds }) => keepRounds(pair));
  }, [owes, ours, own]);
  return null;
}
