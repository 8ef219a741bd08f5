import assert from "node:assert/strict";
import { test } from "node:test";
import { asSent, prfOf } from "../../../alcove/browser/sync/passkey.js";

const SECRET = Uint8Array.from({ length: 32 }, (_, at) => at);
const buffer = (/** @type {number[]} */ ...bytes) => Uint8Array.from(bytes).buffer;

/** A credential as browsers have it: its own JSON carries what unlocks. */
function credential(first, response = { clientDataJSON: buffer(1), authenticatorData: buffer(2), signature: buffer(3), userHandle: null }) {
  const results = { prf: { enabled: true, results: { first } }, credProps: { rk: true } };
  return {
    id: "AQI", rawId: buffer(1, 2), type: "public-key", authenticatorAttachment: "platform", response,
    getClientExtensionResults: () => results,
    toJSON: () => ({ id: "AQI", clientExtensionResults: results }),
  };
}

test("what unlocks is read from a buffer, a view into a larger one, or a plain list of numbers", () => {
  const larger = Uint8Array.from([9, ...SECRET, 9]);
  for (const first of [SECRET.buffer, SECRET, larger.subarray(1, 33), new DataView(larger.buffer, 1, 32), [...SECRET]]) {
    assert.deepEqual([...prfOf(credential(first))], [...SECRET]);
  }
});

test("nothing else is taken for it", () => {
  for (const first of [undefined, null, "AAAA", {}, [], [...SECRET].slice(1), [...SECRET.slice(1), 256], [...SECRET.slice(1), 0.5], [...SECRET.slice(1), "1"], SECRET.subarray(1)]) {
    assert.equal(prfOf(credential(first)), null);
  }
  assert.equal(prfOf({ getClientExtensionResults: () => ({}) }), null);
  assert.equal(prfOf({ getClientExtensionResults: () => ({ prf: { enabled: false } }) }), null);
});

test("what is sent has the members of the list and nothing of what unlocks", () => {
  const sent = asSent(credential(SECRET.buffer));
  assert.deepEqual(sent, { id: "AQI", rawId: "AQI", type: "public-key", response: { clientDataJSON: "AQ", authenticatorData: "Ag", signature: "Aw" }, clientExtensionResults: {} });
  const made = asSent(credential(SECRET.buffer, { clientDataJSON: buffer(1), attestationObject: buffer(4), getTransports: () => ["usb"] }));
  assert.deepEqual(made.response, { clientDataJSON: "AQ", attestationObject: "BA" });
  assert.ok(!JSON.stringify([sent, made]).includes("prf"));
});
