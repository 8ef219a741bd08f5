import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { askAhead, askedAhead, askFirstPage } from "../../../alcove/browser/sync/ahead.js";

const paths = [];
let answer = () => new Response("{}");

beforeEach(() => {
  paths.length = 0;
  answer = () => new Response(JSON.stringify({ asked: paths.length }));
  globalThis.fetch = async (path) => {
    paths.push(path);
    return answer();
  };
});

test("what was asked for ahead serves once", async () => {
  askAhead("ana", "pair");
  assert.deepEqual(await askedAhead("ana", "pair"), { asked: 1 });
  assert.deepEqual(await askFirstPage("ana", "pair"), { asked: 1 });
  assert.deepEqual(await askFirstPage("ana", "pair"), { asked: 2 });
  assert.deepEqual([...new Set(paths)], ["/api/pairs/pair/records?limit=200"]);
});

test("who signs in after another gets nothing that was asked for in the other's name", async () => {
  askAhead("ana", "mine");
  assert.equal(askedAhead("tomas", "mine"), null);
  assert.deepEqual(await askFirstPage("tomas", "mine"), { asked: 2 });
});

test("what failed ahead is asked for again", async () => {
  answer = () => new Response("", { status: 502 });
  askAhead("ana", "pair");
  await assert.rejects(askedAhead("ana", "pair"));
  answer = () => new Response('{"rows":[]}');
  assert.deepEqual(await askFirstPage("ana", "pair"), { rows: [] });
});

test("what was asked for long ago is asked for again", async () => {
  mock.timers.enable({ apis: ["Date"], now: 1_000_000 });
  askAhead("ana", "pair");
  mock.timers.tick(6_000);
  assert.equal(askedAhead("ana", "pair"), null);
  assert.deepEqual(await askFirstPage("ana", "pair"), { asked: 2 });
  mock.timers.reset();
});
