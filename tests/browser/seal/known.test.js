// Published vectors, in Node. tests/seal/test_in_browsers.py runs them in the browsers.

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { CHECKS, runKnown } from './known.js';

test('every file of published vectors is run', () => {
  const files = readdirSync(new URL('../../../spec/vectors/known/', import.meta.url)).filter((name) => name.endsWith('.json'));
  assert.deepEqual(files.sort(), Object.keys(CHECKS).sort());
});

for (const name of Object.keys(CHECKS)) {
  test(`${name} holds`, async () => {
    const { ran, wrong } = await runKnown(name);
    assert.ok(ran > 1);
    assert.deepEqual(wrong, []);
  });
}
