// Runs every vector inside a page (tests/seal/test_in_browsers.py serves it) and posts what came of it.

import { CHECKS, runKnown } from './known.js';
import { perform, readJson, resolve, VECTORS } from './twin.js';
import { deriveIdentity } from '../../../alcove/browser/seal/root.js';

async function runVector(name) {
  const { call, args, gives, refuses } = await readJson(new URL(name, VECTORS));
  const expected = refuses ? { refuses } : { gives: resolve(gives) };
  const answer = await perform(call, args).catch((error) => ({ crashes: String(error) }));
  return sorted(answer) === sorted(expected) ? null : { name, answer, expected };
}

/** Members in one order, since a comparison of texts must not depend on it. */
function sorted(value) {
  return JSON.stringify(value, (_, item) =>
    item && typeof item === 'object' && !Array.isArray(item) ? Object.fromEntries(Object.entries(item).sort()) : item,
  );
}

/** A key kept in IndexedDB is still one that cannot be read out, and still opens. */
async function keepAndReadBack() {
  const { selfKey, signKey } = await deriveIdentity(new Uint8Array(32));
  const opening = indexedDB.open('keys', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('keys');
  const database = await settled(opening);
  const store = database.transaction('keys', 'readwrite').objectStore('keys');
  await settled(store.put({ selfKey, signKey }, 'ana'));
  const kept = await settled(database.transaction('keys').objectStore('keys').get('ana'));
  return kept.selfKey.extractable === false && kept.signKey.extractable === false;
}

function settled(request) {
  return new Promise((resolved, rejected) => {
    request.onsuccess = () => resolved(request.result);
    request.onerror = () => rejected(request.error);
  });
}

const report = { failed: [], ran: 0, known: 0, keptKeys: false, crashed: null };
try {
  const names = await readJson(new URL('/vectors', location.href));
  for (const name of names) {
    const failure = await runVector(name);
    if (failure) report.failed.push(failure);
    report.ran += 1;
  }
  for (const name of Object.keys(CHECKS)) {
    const { ran, wrong } = await runKnown(name);
    report.known += ran;
    if (wrong.length > 0) report.failed.push({ name, wrong });
  }
  report.keptKeys = await keepAndReadBack();
} catch (error) {
  report.crashed = String(error);
}
await fetch('/report', { method: 'POST', body: JSON.stringify(report) });
