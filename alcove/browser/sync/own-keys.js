/** What the server shows as one's own keys, against those on this device. */
import { recallKeys } from "../keyring/device.js";
import { unlocked } from "../keyring/unlocked.js";
import { decodeBase64url, encodeBase64url } from "../seal/bytes.js";
import { shutHouse } from "./house-life.js";
import { tellHall } from "./opening.js";
import { addTrouble, endTrouble, lockReason } from "./signals.js";

/** Others seal to what the server shows in my name. @param {string} person @param {any} keys */
export async function checkOwnKeys(person, keys) {
  const own = unlocked() ?? (await recallKeys(person));
  if (!own || own.person !== person) return;
  if (!keys) return addTrouble("rolled-back", null, { about: "keys" });
  if (keys.bundle === encodeBase64url(own.bundle)) return endTrouble("key-changed", null);
  if (await isRotation(own, keys)) return lockForNew(person);
  addTrouble("key-changed", null, { about: "own", own: true });
}

/** Keys that these signed took their place. Any other the server could make up, to lock this device out. @param {import("../keyring/device.js").Keys} own @param {any} shown */
async function isRotation(own, { bundle, statement }) {
  if (!statement.former_signature) return false;
  const { verifyRotation } = await import("../seal/bundle.js");
  try {
    const [former, signature] = [statement.former_signature, statement.signature].map(decodeBase64url);
    await verifyRotation(own.bundle, decodeBase64url(bundle), [former, signature], { person: own.person, at: statement.time });
    return true;
  } catch {
    return false;
  }
}

/** @param {string} person */
async function lockForNew(person) {
  const { supersede } = await import("../keyring/changed.js");
  if (unlocked()) await shutHouse("locked");
  await supersede(person);
  lockReason.value = "changed";
  tellHall("locked");
}
