import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { CALLS, perform, resolve, VECTORS } from './twin.js';

const topics = readdirSync(VECTORS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const proved = topics.flatMap(({ name }) => {
  const folder = new URL(`${name}/`, VECTORS);
  return readdirSync(folder).map((file) => ({ name: `${name}: ${file.replace('.json', '').replaceAll('-', ' ')}`, url: new URL(file, folder) }));
});

for (const { name, url } of proved) {
  test(name, async () => {
    const { call, args, gives, refuses } = JSON.parse(readFileSync(url, 'utf8'));
    const expected = refuses ? { refuses } : { gives: resolve(gives) };
    assert.deepEqual(await perform(call, args), expected);
  });
}

test('there are vectors, most of them refusals', () => {
  assert.ok(proved.length > 400);
  const refusals = proved.filter(({ url }) => 'refuses' in JSON.parse(readFileSync(url, 'utf8')));
  assert.ok(refusals.length > 300);
  assert.ok(Object.keys(CALLS).length > 60);
});
