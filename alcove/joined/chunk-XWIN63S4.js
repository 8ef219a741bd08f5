import {
  changeRing,
  fetchRing
} from "./chunk-ZCULNP6U.js";
import {
  mustBeUnlocked,
  openRecord,
  pairs,
  sealRecord
} from "./start.js";
import {
  ask,
  decodeBase64url,
  encodeBase64url,
  selfContext
} from "./first.js";

var ROWS = 100;
var LETTERS = 6e5;
var sealMineAnew = async () => await navigator.locks.request("alcove mine anew", sealAll);
async function sealAll() {
  await fetchRing();
  if (!mustBeUnlocked().former?.selfKey) return null;
  let [after, left, more] = [0, 0, true];
  while (more) {
    const page = await ask("GET", `/api/mine/records?after=${after}&limit=500`);
    const done = await Promise.all(page.rows.map(sealOne));
    left += done.filter((row) => row === "shut").length;
    await send(done.filter((row) => typeof row === "object" && row !== null));
    more = page.more && page.rows.length > 0;
    after = page.rows.at(-1)?.change ?? after;
  }
  await finish(left);
  return left;
}
async function sealOne({ id, version, seq, blob }) {
  const { person, fp, selfKey, ownKey, former } = mustBeUnlocked();
  if (blob === null || !former?.selfKey || !former.fp || seq > former.seq) return null;
  const [now, before] = [fp, former.fp].map((of) => selfContext({ person, fp: of, record: id, version, seq }));
  if (await openRecord(selfKey, now, decodeBase64url(blob)).then(() => true, () => false)) return null;
  const opened = await openRecord(former.selfKey, before, decodeBase64url(blob)).catch(() => null);
  if (!opened) return "shut";
  return { id, version, blob: encodeBase64url(await sealRecord(selfKey, ownKey, now, opened.payload)) };
}
async function send(rows) {
  let lot = (
    /** @type {typeof rows} */
    []
  );
  for (const row of rows) {
    const letters = lot.reduce((sum, { blob }) => sum + blob.length, 0);
    if (lot.length >= ROWS || letters + row.blob.length > LETTERS) {
      await ask("PUT", "/api/mine/records/anew", { rows: lot });
      lot = [];
    }
    lot = [...lot, row];
  }
  if (lot.length > 0) await ask("PUT", "/api/mine/records/anew", { rows: lot });
}
async function finish(left) {
  const isMarked = left > 0 || pairs.value.some(({ renewed }) => renewed !== null && renewed.who !== "theirs");
  await changeRing((ring) => {
    if (!ring.former) return;
    if (isMarked) ring.former = { seq: ring.former.seq, fp: null, self: null };
    else delete ring.former;
  });
}

export {
  sealMineAnew
};
