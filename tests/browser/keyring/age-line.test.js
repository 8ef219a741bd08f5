import assert from "node:assert/strict";
import { test } from "node:test";
import { formatAgeLine } from "../../../alcove/browser/keyring/age-line.js";
import { Decrypter, Encrypter, identityToRecipient } from "../../../alcove/browser/vendor/age.js";

test("what is sealed to the line's recipient by age opens with the line", async () => {
  const line = formatAgeLine(crypto.getRandomValues(new Uint8Array(32)));
  assert.match(line, /^AGE-SECRET-KEY-PQ-1[A-Z0-9]{58}$/);
  const encrypter = new Encrypter();
  encrypter.addRecipient(await identityToRecipient(line));
  const decrypter = new Decrypter();
  decrypter.addIdentity(line);
  assert.equal(await decrypter.decrypt(await encrypter.encrypt("quiet harbour"), "text"), "quiet harbour");
});
