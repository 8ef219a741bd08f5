/** A person comes in with keys that were just derived: kept on this device, and what former keys left here taken over. */
import { keysBefore } from "../keyring/changed.js";
import { keepIdentity } from "../keyring/device.js";
import { setUnlocked } from "../keyring/unlocked.js";
import { adopt } from "./adopting.js";
import { quietly } from "./drawing.js";
import { openHouse } from "./house-life.js";
import { dropMineOfOthers } from "./mine-anew.js";
import { tellHall } from "./opening.js";
import { fetchRing } from "./rings.js";
import { lockReason } from "./signals.js";
import { openStore } from "./store.js";

/** @typedef {import("../keyring/device.js").Keys} Keys */

/** @param {string} person @param {import("../seal/root.js").Identity} identity */
export async function comeIn(person, identity) {
  await goIn(await keepHere(person, identity));
}

/** The door stays shut. @param {string} person @param {import("../seal/root.js").Identity} identity @returns {Promise<Keys>} */
export async function keepHere(person, identity) {
  const before = await keysBefore(person);
  const keys = await keepIdentity(person, identity);
  navigator.storage?.persist?.().catch(() => {});
  setUnlocked(keys);
  await openStore(person);
  if (before && before.fp !== keys.fp) await adopt(before, keys);
  await dropMineOfOthers(keys.fp);
  await quietly(fetchRing()); // which rows lie under former keys is known before the first one is opened
  return keys;
}

/** @param {Keys} keys */
export async function goIn(keys) {
  lockReason.value = null;
  await openHouse(keys);
  tellHall("came");
}
