import assert from "node:assert/strict";
import { test } from "node:test";
import { match } from "../../../alcove/browser/manners/router.js";
import { TABLE } from "../../../alcove/browser/rooms/map.js";
import { ENGLISH } from "../english.js";

const BROWSER = new URL("../../../alcove/browser/", import.meta.url);
const OPEN_TO_STRANGERS = ["/join/token", "/i/id", "/about"];

test("every room can be loaded and has a title", async () => {
  const loaded = await Promise.all(TABLE.map(({ room }) => room.load()));
  assert.deepEqual(loaded.filter((module) => typeof module.default !== "function"), []);
  assert.deepEqual(TABLE.filter(({ room }) => !ENGLISH.includes(`\n${room.title} =`)), []);
});

test("a stranger reads who can read what, and opens a link; everything else asks who they are", () => {
  const asked = ["/", "/week", "/promises", "/progress", "/settings", "/people", "/alcove/p/table", "/alcove/p/brief", "/alcove/p/meeting", "/alcove/p/growth", "/alcove/p/progress", "/alcove/p/story", "/alcove/p/about"];
  assert.ok(asked.every((path) => match(TABLE, path).room.open));
  assert.ok(OPEN_TO_STRANGERS.every((path) => match(TABLE, path).room.open === false));
});

test("an address names its pair, and an unknown one no room", () => {
  assert.deepEqual(match(TABLE, "/alcove/0190/table").params, { pair: "0190" });
  assert.equal(match(TABLE, "/alcove/0190").room, null);
});
