import assert from "node:assert/strict";
import test from "node:test";
import { fold, makeSearch } from "../../../alcove/browser/records/search.js";

const entry = (id, words, fields = {}, kind = "topic") => [id, { id, kind, words, fields }];
const entries = new Map([
  entry("01", "Die Bereitschaftswoche ist zu lang"),
  entry("02", "Café in Gràz", { outcome: { what: "will-not", words: "Zu weit für eine Straßenbahn" } }),
  entry("03", "Teach two equal tours", { when: "first week of December" }, "promise"),
  entry("04", "", { misread: "Mein Schweigen", ask_about: [{ words: "Das Sommerfest" }] }, "card"),
]);
const search = makeSearch(() => entries);
const ids = (typed) => search(typed).map(({ id }) => id);

test("case and accents make no difference", () => {
  assert.deepEqual(ids("CAFE graz"), ["02"]);
  assert.equal(fold("Straße"), "strasse");
});

test("a German compound is found by its parts", () => {
  assert.deepEqual(ids("woche"), ["01"]);
  assert.deepEqual(ids("strassen bahn"), ["02"]);
});

test("outcomes and the when of a promise are searched too", () => {
  assert.deepEqual(ids("december"), ["03"]);
});

test("whatever a person wrote is searched, in each kind", () => {
  assert.deepEqual(ids("schweigen"), ["04"]);
  assert.deepEqual(ids("fest"), ["04"]);
});

test("all words must be there, the newest comes first", () => {
  assert.deepEqual(ids("i"), ["04", "03", "02", "01"].filter((id) => fold(JSON.stringify(entries.get(id))).includes("i")));
  assert.deepEqual(ids("cafe december"), []);
});

test("nothing typed finds nothing, and a card that cannot be opened is passed over", () => {
  assert.deepEqual(ids("  "), []);
  const closed = makeSearch(() => new Map([["09", { id: "09", words: "", cannotOpen: true }]]));
  assert.deepEqual(closed("x"), []);
});

test("a new version is found by its new words", () => {
  const changing = new Map([entry("05", "before")]);
  const look = makeSearch(() => changing);
  assert.equal(look("before").length, 1);
  changing.set("05", { id: "05", words: "after", fields: {} });
  assert.equal(look("before").length, 0);
  assert.equal(look("after").length, 1);
});
