import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { isTyping, strokeOf } from "../../../alcove/browser/manners/hotkeys.js";
import { match } from "../../../alcove/browser/manners/router.js";
import { TOASTS_AT_ONCE, dropToast, holdToasts, toast, toasts, undoToast } from "../../../alcove/browser/manners/toasts.js";
import { UnknownPreference, get, set } from "../../../alcove/browser/sync/preferences.js";

const routes = [{ path: "/", room: "week" }, { path: "/alcoves/:pair", room: "alcove" }, { path: "/alcoves/:pair/table", room: "table" }];

afterEach(() => toasts.value.forEach(({ id }) => dropToast(id)));

test("an address names a room and its ids", () => {
  assert.deepEqual(match(routes, "/alcoves/01ab/table"), { room: "table", params: { pair: "01ab" } });
  assert.deepEqual(match(routes, "/"), { room: "week", params: {} });
});

test("an address that fits no room is no room", () => {
  assert.equal(match(routes, "/alcoves/01ab/nothing").room, null);
  assert.equal(match(routes, "/alcoves").room, null);
});

test("a broken escape in an address breaks nothing", () => {
  assert.deepEqual(match(routes, "/alcoves/%E0%A4%A").params, { pair: "%E0%A4%A" });
});

test("Ctrl and Cmd are one key", () => {
  const press = (/** @type {any} */ how) => strokeOf({ ctrlKey: false, metaKey: false, ...how });
  assert.deepEqual([press({ key: "Enter", ctrlKey: true }), press({ key: "Enter", metaKey: true }), press({ key: "Escape" }), press({ key: "c" })], ["mod+Enter", "mod+Enter", "Esc", "c"]);
});

test("nothing outside of a page counts as typing", () => {
  globalThis.HTMLElement ??= /** @type {any} */ (class {});
  assert.equal(isTyping(null), false);
});

test("undo happens once however often it is pressed", () => {
  let undone = 0;
  const id = toast("A topic is closed.", { undo: () => { undone += 1; } });
  undoToast(id);
  undoToast(id);
  assert.equal(undone, 1);
  assert.deepEqual(toasts.value, []);
});

test("the oldest news leaves when there is too much", () => {
  for (let number = 0; number <= TOASTS_AT_ONCE; number += 1) toast(`news ${number}`);
  assert.deepEqual(toasts.value.map(({ words }) => words), ["news 1", "news 2", "news 3"]);
});

test("news stays while somebody reads it and leaves afterwards", (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  toast("A topic is closed.");
  holdToasts(true);
  context.mock.timers.tick(60_000);
  assert.equal(toasts.value.length, 1);
  holdToasts(false);
  context.mock.timers.tick(60_000);
  assert.equal(toasts.value.length, 0);
});

test("only listed preferences are kept on the device", () => {
  assert.throws(() => set(/** @type {any} */ ("draft"), "words"), UnknownPreference);
  assert.equal(get("theme"), "system");
});
