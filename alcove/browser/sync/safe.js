import { signal } from "../vendor/preact.js";
import { AlcoveError } from "./errors.js";

/** @param {string} id  pair id or "mine" */
export function safe(id) {
  const away = async () => {
    throw new AlcoveError("away");
  };
  return { id, stage: signal("opening"), entries: signal(new Map()), conflicts: signal([]), meetings: signal([]),
    put: away, revise: away, erase: away, bringBack: away, settle: away, versions: () => [] };
}
