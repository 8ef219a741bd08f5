import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { CALLS, perform, readJson, resolve, VECTORS } from './twin.js';

const topics = readdirSync(VECTORS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const proved = topics.flatMap(({ name }) => {
  const folder = new URL(`${name}/`, VECTORS);
  return readdirSync(folder).map((file) => ({ name: `${name}: ${file.replace('.json', '').replaceAll('-', ' ')}`, url: new URL(file, folder) }));
});

for (const { name, url } of proved) {
  test(name, async () => {
    const { call, args, gives, refuses } = await readJson(url);
    const expected = refuses ? { refuses } : { gives: resolve(gives) };
    assert.deepEqual(await perform(call, args), expected);
  });
}

test('there are vectors, most of them refusals', async () => {
  const vectors = await Promise.all(proved.map(({ url }) => readJson(url)));
  assert.ok(vectors.length > 400);
  assert.ok(vectors.filter((vector) => 'refuses' in vector).length > 300);
  assert.ok(Object.keys(CALLS).length > 60);
});
