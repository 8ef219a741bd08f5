// Everything of the browser twin that reads bytes from outside, and what must hold whatever it is given: it refuses by a known
// name, or what it read is written back as the very same bytes, or as what is read the same.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { openSealed, sealBlobWithNonce } from "../../../alcove/browser/seal/blob.js";
import { deriveFp, formatBundle, parseBundle } from "../../../alcove/browser/seal/bundle.js";
import { decodeBase64url, decodeHex, encodeBase64url, equalBytes } from "../../../alcove/browser/seal/bytes.js";
import { formatCharter, parseCharter } from "../../../alcove/browser/seal/charter.js";
import { REFUSALS, SealError } from "../../../alcove/browser/seal/errors.js";
import { formatInviteFragment, parseInviteFragment } from "../../../alcove/browser/seal/invite.js";
import { formatKeyring, parseKeyring } from "../../../alcove/browser/seal/keyring.js";
import { pad, unpad } from "../../../alcove/browser/seal/padding.js";
import { formatPayload, parsePayload } from "../../../alcove/browser/seal/payload.js";
import { keepKey } from "../../../alcove/browser/seal/blob.js";
import { REFUSALS as OF_RECORDS, RecordRefused } from "../../../alcove/browser/records/refused.js";
import { checkRecord, orderRecord, parseRecord } from "../../../alcove/browser/records/record.js";
import { CAST } from "../seal/twin.js";

const VECTORS = new URL("../../../spec/vectors/", import.meta.url);
const utf8 = (text) => new TextEncoder().encode(text);
const textOf = (data) => new TextDecoder().decode(data);
const KEY = await keepKey(new Uint8Array(32).fill(7));
const CONTEXT = utf8(CAST.record_context);
const BLOBS = await Promise.all([0, 7, 8, 256].map((length) => sealBlobWithNonce(KEY, CONTEXT, new Uint8Array(length), new Uint8Array(12))));

/** Each takes bytes; throws a named refusal, or AssertionError where what was read is not what was given. */
export const PARSERS = {
  async envelope(data) {
    await openSealed(KEY, CONTEXT, data);
    assert.ok(BLOBS.some((blob) => equalBytes(blob, data)), "a changed blob opened");
  },
  async bundle(data) {
    const { kem, signing, fp } = await parseBundle(data);
    assert.ok(equalBytes(formatBundle(kem, signing), data));
    assert.equal(fp, await deriveFp(data));
  },
  charter(data) {
    assert.ok(equalBytes(formatCharter(parseCharter(data)), data), "two spellings of one charter");
  },
  async keyring(data) {
    const one = await parseKeyring(data);
    assert.deepEqual(await parseKeyring(await formatKeyring(one)), one);
  },
  payload(data) {
    const one = parsePayload(data);
    assert.deepEqual(parsePayload(formatPayload(one)), one);
  },
  record(data) {
    const one = parseRecord(data);
    assert.deepEqual(checkRecord(orderRecord(one)), one);
  },
  padding(data) {
    assert.ok(equalBytes(pad(unpad(data)), data));
  },
  base64url(data) {
    assert.equal(encodeBase64url(decodeBase64url(textOf(data))), textOf(data));
  },
  fragment(data) {
    assert.equal(formatInviteFragment(parseInviteFragment(textOf(data))), textOf(data).replace(/^#/, ""));
  },
};

/** @returns {Promise<string>} the name of the refusal, "" where it was taken. Whatever else is thrown is a crash. */
export async function feed(name, data) {
  try {
    await PARSERS[name](data);
    return "";
  } catch (error) {
    if (error instanceof SealError && REFUSALS.has(error.code)) return error.code;
    if (error instanceof RecordRefused && OF_RECORDS.has(error.code)) return error.code;
    throw error;
  }
}

const vectors = (folder) => readdirSync(new URL(folder, VECTORS), { recursive: true }).filter((name) => name.endsWith(".json"))
  .map((name) => JSON.parse(readFileSync(new URL(`${folder}/${name}`, VECTORS), "utf8")));

/** Every record that stands anywhere in the vectors of the records. */
function records() {
  const found = new Map();
  const look = (value) => {
    if (typeof value !== "object" || value === null) return;
    if (typeof value.kind === "string" && typeof value.words === "string") {
      const { fields, id, author, safe, version, mine, ...rest } = value;
      const flat = { at: "2026-11-22T10:00:00Z", seen: 0, ...rest, ...fields };
      found.set(JSON.stringify(flat), utf8(JSON.stringify(flat)));
    }
    Object.values(value).forEach(look);
  };
  vectors("records").forEach(look);
  return [...found.values()];
}

/** True examples of every kind, by reader. @returns {Record<string, Uint8Array[]>} */
export function seeds() {
  const bundles = ["ana", "tomas", "mira"].map((name) => decodeHex(CAST[`bundle_${name}`], 1249));
  const pins = { [CAST.tomas]: { bundle: encodeBase64url(bundles[1]), fp: CAST.fp_tomas, state: "linked", since: "2026-11-22" } };
  const ring = { pins, pairs: { [CAST.pair]: { epoch: 1, charter: "0".repeat(64) } }, invitations: { [CAST.record]: { secret: "A".repeat(22), pair: CAST.pair } } };
  const texts = vectors("seal").filter(({ call, args }) => call === "parse_payload" && typeof args.text === "string").map(({ args }) => utf8(args.text));
  return {
    envelope: BLOBS,
    bundle: bundles,
    charter: [utf8(CAST.charter_one)],
    keyring: [utf8(JSON.stringify(ring))],
    payload: [utf8('{"kind":"topic","words":"how we decide","at":"2026-11-22T10:00:00Z","seen":3}'), ...texts],
    record: records(),
    padding: [0, 255, 4095, 5000].map((length) => pad(new Uint8Array(length).fill(120))),
    base64url: ["_-09", "AAAA", "QQ"].map(utf8),
    fragment: [utf8("#AAAAAAAAAAAAAAAAAAAAAA")],
  };
}
