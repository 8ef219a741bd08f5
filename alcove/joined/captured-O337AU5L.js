import {
  deriveKemPair,
  openFrom,
  sealTo
} from "./chunk-EI2RZEWW.js";
import {
  parseBundle
} from "./chunk-NO7HG6NV.js";
import {
  bookOf,
  captured,
  checkRecord,
  countCaptured,
  formatPayload,
  keysOfCaptured,
  madeAt,
  makeId,
  makeRecord,
  moment,
  mustBeUnlocked,
  nameOfCaptured,
  pad,
  parsePayload,
  putAs,
  unlocked,
  unpad
} from "./start.js";
import {
  AlcoveError,
  asAlcoveError,
  forget,
  inboxContext,
  lookInto,
  openKemSeed,
  openStore,
  pinnedInbox,
  write
} from "./first.js";

async function sealCaptured(bundle, payload, { person, record }) {
  return sealTo((await parseBundle(bundle)).kem, inboxContext({ person, record }), pad(formatPayload(payload)));
}
async function openCaptured(kem, sealed, { person, record }) {
  return parsePayload(unpad(await openFrom(kem, inboxContext({ person, record }), sealed)));
}

var KINDS = (
  /** @type {const} */
  ["topic", "win"]
);
async function capture(kind, words, pair = null) {
  const inbox = await pinnedInbox();
  if (!inbox) throw new AlcoveError("locked");
  const { person, bundle } = inbox;
  const [record, at] = [makeId(), moment()];
  const sealed = await sealCaptured(bundle, { kind, words: check(kind, words, at), ...pair && { pair }, at }, { person, record });
  await openStore(person);
  await write(["notes"], "strict", (work) => work.store.put(sealed, nameOfCaptured(record)));
  await countCaptured();
}
function check(kind, words, at) {
  try {
    return checkRecord(makeRecord(kind, words, {}, at, Number.MAX_SAFE_INTEGER, "ours"), "ours").words;
  } catch (error) {
    throw asAlcoveError(error);
  }
}
async function openAllCaptured() {
  const keys = mustBeUnlocked();
  const names = await keysOfCaptured(keys.person);
  const work = lookInto(["notes"]);
  const blobs = await Promise.all(names.map((name) => work.store.get(name)));
  const seed = await openKemSeed(keys);
  const kem = await deriveKemPair(seed.slice());
  forget(seed);
  const opened = await Promise.all(names.map((name, at) => openOne(kem, blobs[at], keys.person, name)));
  if (unlocked() === keys) captured.value = opened;
}
async function openOne(kem, sealed, person, name) {
  const id = name.slice(nameOfCaptured("").length);
  try {
    const { kind, words, at, pair } = (
      /** @type {any} */
      await openCaptured(kem, sealed, { person, record: id })
    );
    if (!KINDS.includes(kind)) throw new AlcoveError("not-there");
    return { id, kind, words: check(kind, words, at), at, pair: typeof pair === "string" ? pair : null };
  } catch {
    return { id, kind: "unreadable", words: "", at: moment(madeAt(id)), pair: null };
  }
}
async function fileCaptured({ id, kind, words }, safe, fields) {
  await putAs(bookOf(safe), id, kind, words, fields);
  await takeOut(id);
}
async function dropCaptured({ id }) {
  const name = nameOfCaptured(id);
  const sealed = await lookInto(["notes"]).store.get(name);
  await takeOut(id);
  return async () => {
    await write(["notes"], "strict", (work) => work.store.put(sealed, name));
    await countCaptured();
    await openAllCaptured();
  };
}
async function takeOut(id) {
  await write(["notes"], "strict", (work) => work.store.delete(nameOfCaptured(id)));
  captured.value = captured.value.filter((one) => one.id !== id);
  await countCaptured();
}
export {
  KINDS,
  capture,
  dropCaptured,
  fileCaptured,
  openAllCaptured
};
