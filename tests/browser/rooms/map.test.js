import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { match } from "../../../alcove/browser/manners/router.js";
import { TABLE } from "../../../alcove/browser/rooms/map.js";

const BROWSER = new URL("../../../alcove/browser/", import.meta.url);
const ENGLISH = readFileSync(new URL("words/en.ftl", BROWSER), "utf8");
const OPEN_TO_STRANGERS = ["/join/token", "/i/id", "/about"];

test("every room has a file and a title", () => {
  const source = readFileSync(new URL("rooms/map.js", BROWSER), "utf8");
  const files = [...source.matchAll(/import\("\.\/([^"]+)"\)/g)].map(([, file]) => file);
  assert.ok(files.length > 10);
  assert.deepEqual(files.filter((file) => !existsSync(new URL(`rooms/${file}`, BROWSER))), []);
  assert.deepEqual(TABLE.filter(({ room }) => !ENGLISH.includes(`\n${room.title} =`)), []);
});

test("a stranger reads who can read what, and opens a link; everything else asks who they are", () => {
  const asked = ["/", "/week", "/promises", "/settings", "/people", "/alcove/p/table", "/alcove/p/brief", "/alcove/p/meeting", "/alcove/p/story", "/alcove/p/about"];
  assert.ok(asked.every((path) => match(TABLE, path).room.open));
  assert.ok(OPEN_TO_STRANGERS.every((path) => match(TABLE, path).room.open === false));
});

test("an address names its pair, and an unknown one no room", () => {
  assert.deepEqual(match(TABLE, "/alcove/0190/table").params, { pair: "0190" });
  assert.equal(match(TABLE, "/alcove/0190").room, null);
});
