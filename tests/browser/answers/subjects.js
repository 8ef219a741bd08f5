// What a device asks for, and what it may do with an answer. Each: `answer` is the honest one, `take` gives the device whatever
// stands in its place and returns a list of breaches. A named refusal, or an error of the program, takes nothing: no breach.
import { isDeepStrictEqual } from "node:util";
import { keepKey, openSealed } from "../../../alcove/browser/seal/blob.js";
import { decodeBase64url, encodeBase64url } from "../../../alcove/browser/seal/bytes.js";
import { verifyStatement, checkOwnBundle } from "../../../alcove/browser/seal/bundle.js";
import { keyringContext } from "../../../alcove/browser/seal/context.js";
import { acceptCharter } from "../../../alcove/browser/seal/epoch.js";
import { openGrant } from "../../../alcove/browser/seal/grant.js";
import { parseKeyring } from "../../../alcove/browser/seal/keyring.js";
import { unpad } from "../../../alcove/browser/seal/padding.js";
import { unlockWithWords } from "../../../alcove/browser/seal/wrap.js";
import { makeBook, takeOpened } from "../../../alcove/browser/sync/book.js";
import { checkBook } from "../../../alcove/browser/sync/checks.js";
import { lookAtInvitation } from "../../../alcove/browser/sync/pairing.js";
import { refreshPairs } from "../../../alcove/browser/sync/pairs.js";
import { openFresh } from "../../../alcove/browser/sync/reading.js";
import { fetchRing } from "../../../alcove/browser/sync/rings.js";
import { toRow } from "../../../alcove/browser/sync/sealing.js";
import { pairs, troubles } from "../../../alcove/browser/sync/signals.js";
import { invited, locked, newId, server, writer } from "./honest.js";

/** A table of both, with a version, an erasure, and the last word on each side seen by the other. @param {any} all */
async function rowsOf(all) {
  const { ana, tomas } = all;
  const { rows, write, erase } = writer(all);
  const [topic, promise, gone] = [newId(), newId(), newId()];
  await write(tomas, topic, 1, { kind: "topic", words: "how we decide" });
  await write(ana, newId(), 1, { kind: "topic", words: "the plan" });
  await write(tomas, gone, 1, { kind: "topic", words: "said in anger" });
  await write(tomas, topic, 2, { kind: "topic", words: "how we decide, and who" });
  await write(ana, promise, 1, { kind: "promise", words: "I ask", owner: ana.id });
  await erase(tomas, gone);
  await write(tomas, newId(), 1, { kind: "topic", words: "holidays" });
  await write(ana, promise, 2, { kind: "promise", words: "I ask on Monday", owner: ana.id });
  return rows;
}

/** Whether the page says that something is wrong: a trouble, or a card that cannot be opened. */
let isTold = false;

/** What stands on the table when these rows were all. */
async function table({ keys, pair, tomas }, rows) {
  troubles.value = [];
  const book = Object.assign(makeBook(pair), { me: keys.person, partner: tomas.id, reach: { high: 99, low: 1, complete: true } });
  takeOpened(book, await openFresh(keys, book, rows.map((row) => toRow(book, null, row))));
  checkBook(book);
  const entries = [...book.entries.value.values()];
  const shown = entries.filter(({ cannotOpen, own }) => !cannotOpen && own !== false);
  isTold = troubles.value.length > 0 || shown.length < entries.length;
  return shown.map(({ id, author, version, kind, words, fields, at }) => ({ id, author, version, kind, words, fields, at }));
}

/** @param {any} all */
export async function subjectOfRows(all) {
  const answer = { rows: await rowsOf(all), change: 9, more: false };
  /** As it stood after every row: a server may be slow, and tell the end later. */
  const stood = [];
  for (let count = 0; count <= answer.rows.length; count += 1) stood.push(await table(all, answer.rows.slice(0, count)));
  const versions = stood.flat();
  if (stood.at(-1).length !== 4) throw new Error("the honest table is not there to read: nothing would be proved");
  return {
    answer,
    async take(told) {
      const shown = await table(all, told.rows);
      const strange = shown.filter((card) => !versions.some((true_) => isDeepStrictEqual(true_, card)));
      const isWhole = stood.some((cards) => cards.length === shown.length && cards.every((card) => shown.some((one) => isDeepStrictEqual(one, card))));
      return [...strange.map((card) => `shown as true: ${JSON.stringify(card)}`), ...(!isTold && !isWhole ? ["something is missing and nobody was told"] : [])];
    },
  };
}

/** Nothing that the device sent may hold other keys than the true ones. @param {any} all */
async function whatWasSent({ keys, ring, tomas, ana }) {
  const breaches = [];
  for (const { path, body } of server.sent.splice(0)) {
    if (path.endsWith("/keyring")) {
      const context = keyringContext({ person: keys.person, fp: keys.fp, version: body.version });
      const { pins } = await parseKeyring(unpad(await openSealed(keys.selfKey, context, decodeBase64url(body.blob))));
      for (const [who, pin] of Object.entries(pins)) if (!isDeepStrictEqual(pin, ring.pins[who])) breaches.push(`pinned ${JSON.stringify(pin).slice(0, 90)}`);
    } else if (path.endsWith("/charters")) {
      for (const one of [ana, tomas]) await openGrant(decodeBase64url(body.charter), one.kem, decodeBase64url(body.grants[one.id])).catch(() => breaches.push("a key was granted to somebody else"));
    } else breaches.push(`sent ${path}`);
  }
  return breaches;
}

/** @param {any} all */
export function subjectOfKeyring(all) {
  return {
    answer: server.answers.get("/api/me/keyring"),
    async take(told) {
      delete all.keys.ring;
      server.lies.set("/api/me/keyring", told);
      const value = await fetchRing();
      return [...(isDeepStrictEqual(value, all.ring) ? [] : ["another keyring was believed"]), ...(await whatWasSent(all))];
    },
  };
}

/** `fresh`: a device without the pair's key yet, which takes charter and grant from the answer. @param {any} all @param {boolean} fresh */
export function subjectOfPairs(all, fresh) {
  return {
    answer: server.answers.get("/api/pairs"),
    async take(told) {
      delete all.keys.ring;
      all.keys.pairKeys = fresh ? new Map() : new Map([[all.pair, new Map([[1, all.key]])]]);
      pairs.value = [];
      server.lies.set("/api/pairs", told);
      let broke = null;
      await refreshPairs().catch((error) => (broke = error));
      const breaches = await whatWasSent(all);
      const ring = all.keys.ring?.value;
      if (ring && !isDeepStrictEqual(ring.pins, all.ring.pins)) breaches.push("the pins are others");
      for (const [pair, epochs] of all.keys.pairKeys) {
        const known = pair === all.pair && epochs.size === 1 && (await isTheKey(all, epochs.get(1)));
        if (!known) breaches.push(`a key was taken for ${pair}`);
      }
      for (const [at, row] of (broke ? [] : pairs.value).entries()) {
        const shown = told[at].counterpart;
        // A list of one id names the same person: nothing is gained by it.
        const isTrue = String(row.counterpart.id) === all.tomas.id && String(shown.bundle) === all.ring.pins[all.tomas.id].bundle;
        if (["linked", "verified"].includes(row.state) && !isTrue) breaches.push(`${row.state} with keys that are not Tomas's`);
      }
      if (broke) throw broke;
      return breaches;
    },
  };
}

/** @param {any} all @param {CryptoKey} key */
async function isTheKey({ key }, got) {
  const iv = new Uint8Array(12);
  const [one, other] = await Promise.all([key, got].map((each) => crypto.subtle.encrypt({ name: "AES-GCM", iv }, each, iv)));
  return isDeepStrictEqual(new Uint8Array(one), new Uint8Array(other));
}

/** @param {any} all */
export async function subjectOfInvitation(all) {
  const { id, fragment, answer } = await invited(all);
  return {
    answer,
    async take(told) {
      server.lies.set(`/api/invitations/${id}`, told);
      const { tagFits, host } = await lookAtInvitation(id, fragment);
      const isTrue = String(host.id) === all.tomas.id && told.host.bundle === answer.host.bundle && told.id === id;
      return tagFits && !isTrue ? ["the link is said to fit other keys"] : [];
    },
  };
}

/** @param {any} all */
export async function subjectOfWraps(all) {
  const { words, answer } = await locked(all);
  return {
    answer,
    async take(told) {
      const row = told.wraps.find(({ method }) => method === "words");
      const wrap = { ...row, person: all.ana.id, salt: decodeBase64url(row.salt), blob: decodeBase64url(row.blob) };
      const { bundle, fp } = await unlockWithWords(words, wrap, { person: all.ana.id });
      checkOwnBundle(bundle, decodeBase64url(told.keys.bundle));
      await verifyStatement(bundle, decodeBase64url(told.keys.statement.signature), { person: all.ana.id, at: told.keys.statement.time });
      const same = told.keys.statement.time === answer.keys.statement.time && row.rounds === answer.wraps[0].rounds;
      return fp === all.ana.fp && same ? [] : ["something else opened"];
    },
  };
}

/** @param {any} all */
export function subjectOfCharter(all) {
  const { ana, tomas, pair, epoch } = all;
  const parties = [tomas, ana].map(({ id, bundle }) => ({ person: id, bundle, state: "linked" }));
  const [charter, signature, grant] = [epoch.charter, epoch.signature, epoch.grants[tomas.id]].map(encodeBase64url);
  return {
    answer: { charter, signature, grant },
    async take(told) {
      const parts = [told.charter, told.signature, told.grant].map(decodeBase64url);
      const accepted = await acceptCharter(...parts, { pair, kem: tomas.kem, me: parties[0], partner: parties[1], last: null });
      return accepted.epoch === 1 && told.charter === charter && (await isTheKey(all, await keepKey(accepted.key))) ? [] : ["another charter was accepted"];
    },
  };
}
