/**
 * Where keys live on this device: IndexedDB, as CryptoKeys that no script can read out. The KEM seed, which
 * JavaScript must hold to open a grant, rests sealed by such a key. No root and no raw seed ever rests here.
 */
import { openSealed, sealBlob } from "../seal/blob.js";
import { equalBytes } from "../seal/bytes.js";
import { keptContext } from "../seal/context.js";
import { deleteDB, openDB } from "../vendor/idb.js";

/** @typedef {{ seq: number, fp: string | null, selfKey: CryptoKey | null }} Former */
/**
 * The keys of an unlocked person. `pairKeys`: pair id → epoch → key; `notOwn`: epochs in which the own keys were others, so that
 * no tag of then can be checked. `former`: after a change of keys, see the keyring; without a key where it is gone.
 * @typedef {{ person: string, fp: string, bundle: Uint8Array, selfKey: CryptoKey, signKey: CryptoKey, ownKey: CryptoKey,
 *   kemKey: CryptoKey, kemSealed: Uint8Array, pairKeys: Map<string, Map<number, CryptoKey>>, notOwn: Map<string, Set<number>>,
 *   former?: Former | null, ring?: { version: number, value: import("../seal/keyring.js").Keyring } }} Keys
 */

const NAME = "alcove-keys";
/** @type {Promise<any> | null} */
let base = null;

/** @returns {Promise<any>} */
export function openBase() {
  base ??= connect();
  base.catch(() => (base = null));
  return base;
}

/** @returns {Promise<any>} */
function connect() {
  return openDB(NAME, 1, {
    upgrade(db) {
      db.createObjectStore("devices", { keyPath: "person" });
      db.createObjectStore("pairKeys", { keyPath: ["person", "pair", "epoch"] });
      db.createObjectStore("notes");
    },
    blocking: () => closeKeys(),
    terminated: () => (base = null),
  });
}

/** Lets another tab delete the database. */
export function closeKeys() {
  base?.then((db) => db.close(), () => {});
  base = null;
}

/**
 * Keeps an identity that was just derived. Where the browser does not give it back (private windows of some), the keys
 * stay in memory alone and the next page asks for the words again.
 * @param {string} person @param {import("../seal/root.js").Identity} identity @returns {Promise<Keys>}
 */
export async function keepIdentity(person, { kemSeed, signKey, ownKey, selfKey, bundle, fp }) {
  const kemKey = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  const kemSealed = await sealBlob(kemKey, seedContext(person, fp), kemSeed);
  const device = { person, fp, bundle, selfKey, signKey, ownKey, kemKey, kemSealed };
  const keys = { ...device, pairKeys: new Map(), notOwn: new Map() };
  try {
    const db = await openBase();
    await db.delete("pairKeys", ofPerson(person)); // of former keys: recalled anew
    await db.put("devices", device);
    await db.put("notes", person, "last");
    const back = await db.get("devices", person);
    const seed = await openSealed(back.kemKey, seedContext(person, fp), back.kemSealed);
    if (!equalBytes(seed, kemSeed)) await db.delete("devices", person);
    seed.fill(0);
  } catch {
    await forgetKeys(person).catch(() => {});
  }
  kemSeed.fill(0);
  return keys;
}

const seedContext = (/** @type {string} */ person, /** @type {string} */ fp) => keptContext({ person, fp, entry: "kem-seed" });

/** The raw seed, for the moment in which a grant is opened: `forget` it. @param {Keys} keys */
export function openKemSeed({ person, fp, kemKey, kemSealed }) {
  return openSealed(kemKey, seedContext(person, fp), kemSealed);
}

/** @param {string} person @returns {Promise<Keys | null>} null where this device is locked */
export async function recallKeys(person) {
  const db = await openBase();
  return gather(...(await Promise.all([db.get("devices", person), db.getAll("pairKeys", ofPerson(person))])));
}

/** Who unlocked or was locked here last, and their keys, in one turn. @returns {Promise<{ person: string | null, keys: Keys | null }>} */
export async function recallLast() {
  const work = (await openBase()).transaction(["notes", "devices", "pairKeys"]);
  const [notes, devices, pairKeys] = ["notes", "devices", "pairKeys"].map((name) => work.objectStore(name));
  const [person, all, rows] = await Promise.all([notes.get("last"), devices.getAll(), pairKeys.getAll()]);
  const isTheirs = (/** @type {{ person: string }} */ row) => row.person === person;
  return { person: person ?? null, keys: gather(all.find(isTheirs), rows.filter(isTheirs)) };
}

/** @param {any} device @param {any[]} rows @returns {Keys | null} */
function gather(device, rows) {
  if (!device || device.superseded) return null;
  const keys = { ...device, pairKeys: new Map(), notOwn: new Map() };
  for (const { pair, epoch, key, own } of rows) holdPairKey(keys, pair, epoch, key, own !== false);
  return keys;
}

export const ofPerson = (/** @type {string} */ person) => IDBKeyRange.bound([person], [person, []]);

/** @param {Keys} keys @param {string} pair @param {number} epoch @param {CryptoKey} key @param {boolean} own */
export function holdPairKey({ pairKeys, notOwn }, pair, epoch, key, own) {
  pairKeys.set(pair, (pairKeys.get(pair) ?? new Map()).set(epoch, key));
  if (!own) notOwn.set(pair, (notOwn.get(pair) ?? new Set()).add(epoch));
}

/** Who was here last and locked, and the public keys that were theirs then. @returns {Promise<{ person: string, bundle: Uint8Array } | null>} */
export async function pinnedInbox() {
  const own = base === null;
  const db = await (base ?? openDB(NAME, 1, { upgrade: makeNone })).catch(() => null);
  if (!db) return null;
  try {
    const notes = db.transaction("notes").store;
    const person = await notes.get("last");
    const bundle = person && (await notes.get(`inbox ${person}`));
    return bundle ? { person, bundle } : null;
  } finally {
    if (own) db.close();
  }
}

/**
 * In the place of what makes a database: to look must leave no trace on a device that was signed out, not even where it is being signed out in
 * this moment, when the database would be made anew behind the one that goes.
 * @param {any} _db @param {number} _from @param {number | null} _to @param {any} work
 */
export function makeNone(_db, _from, _to, work) {
  work.done.catch(() => {});
  work.abort();
}

/** @param {string} person */
export async function rememberPerson(person) {
  await (await openBase()).put("notes", person, "last");
}

/** @param {Keys} keys @param {string} pair @param {number} epoch @param {CryptoKey} key @param {boolean} own  under the own present keys */
export async function keepPairKey(keys, pair, epoch, key, own) {
  holdPairKey(keys, pair, epoch, key, own);
  await (await openBase()).put("pairKeys", { person: keys.person, pair, epoch, key, own }).catch(() => {}); // in memory alone: recalled anew next time
}

/** The keys of one alcove that its person left. @param {Keys} keys @param {string} pair */
export async function forgetPairKeys(keys, pair) {
  keys.pairKeys.delete(pair);
  await (await openBase()).delete("pairKeys", IDBKeyRange.bound([keys.person, pair], [keys.person, pair, []]));
}

/**
 * Locks: after this nothing here opens anything. The own public keys stay, as this device derived them: what is captured while it
 * is locked is sealed to them, and to none that a server shows.
 * @param {string} person
 */
export async function forgetKeys(person) {
  const work = (await openBase()).transaction(["devices", "pairKeys", "notes"], "readwrite", { durability: "strict" });
  const device = await work.objectStore("devices").get(person);
  if (device) work.objectStore("notes").put(device.bundle, `inbox ${person}`);
  work.objectStore("devices").delete(person);
  work.objectStore("pairKeys").delete(ofPerson(person));
  await work.done;
}

/** Sign-out: no trace. */
export async function deleteKeys() {
  closeKeys();
  await deleteDB(NAME);
}
