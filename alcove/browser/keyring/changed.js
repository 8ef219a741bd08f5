/** Keys of this device after a change: taken up from another tab, superseded by newer ones, or with former ones beside them. */
import { holdPairKey, ofPerson, openBase } from "./device.js";

/** @typedef {import("./device.js").Keys} Keys @typedef {import("./device.js").Former} Former */

/** What another tab took up. @param {Keys} keys @param {Keys} fresh */
export function takeUp(keys, fresh) {
  for (const [pair, epochs] of fresh.pairKeys) {
    for (const [epoch, key] of epochs) if (!keys.pairKeys.get(pair)?.has(epoch)) holdPairKey(keys, pair, epoch, key, !fresh.notOwn.get(pair)?.has(epoch));
  }
}

/**
 * The keys were changed on another device: these open nothing here any more, but for what was not sent yet, at the next unlock.
 * @param {string} person
 */
export async function supersede(person) {
  const db = await openBase();
  const device = await db.get("devices", person);
  if (device) await db.put("devices", { ...device, superseded: true });
  await db.delete("pairKeys", ofPerson(person));
}

/** Keys that lie here still, superseded or not. @param {string} person @returns {Promise<any>} */
export const keysBefore = async (person) => (await (await openBase()).get("devices", person)) ?? null;

/** @param {Keys} keys @param {Former | null} former */
export async function keepFormer(keys, former) {
  keys.former = former;
  const db = await openBase();
  const device = await db.get("devices", keys.person);
  if (device?.fp === keys.fp) await db.put("devices", { ...device, former });
}
