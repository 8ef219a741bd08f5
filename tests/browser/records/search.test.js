import assert from "node:assert/strict";
import test from "node:test";
import { fold, makeSearch, placesIn, termsOf } from "../../../alcove/browser/records/search.js";

const entry = (id, words, fields = {}, kind = "topic") => [id, { id, kind, words, fields }];
const entries = new Map([
  entry("01", "Die Bereitschaftswoche ist zu lang, der Anlagenwartungsplan auch"),
  entry("02", "Café in Gràz", { outcome: { what: "will-not", words: "Zu weit für eine Straßenbahn" } }),
  entry("03", "Teach two equal tours\nwhen it is due", { when: "first week of December" }, "promise"),
  entry("04", "", { misread: "Mein Schweigen", ask_about: [{ words: "Das Sommerfest" }] }, "card"),
  entry("05", "Die Loesung aus Köln"),
]);
const search = makeSearch(() => entries);
const ids = (typed) => search(typed).map(({ id }) => id);

test("case and accents make no difference", () => {
  assert.deepEqual(ids("CAFE graz"), ["02"]);
  assert.equal(fold("Straße"), "strasse");
});

test("a German compound is found by its parts", () => {
  assert.deepEqual(ids("woche"), ["01"]);
  assert.deepEqual(ids("Wartung"), ["01"]);
  assert.deepEqual(ids("strassen bahn"), ["02"]);
});

test("umlauts are found however they are spelt, on either side", () => {
  assert.deepEqual(ids("Lösung"), ["05"]);
  for (const typed of ["köln", "koeln", "koln", "KÖLN", "Ko\u0308ln"]) assert.deepEqual(ids(typed), ["05"], typed);
});

test("letters that look like an umlaut spelt out are not taken for one", () => {
  assert.deepEqual(ids("due"), ["03"]);
  assert.deepEqual(ids("du"), ["03"]);
  assert.deepEqual(ids("loesungen"), []);
});

test("a phrase in quotes is found as a whole, over the end of a line", () => {
  assert.deepEqual(ids('"two equal"'), ["03"]);
  assert.deepEqual(ids("„equal two“"), []);
  assert.deepEqual(ids("“tours when” december"), ["03"]);
  assert.deepEqual(ids('"'), []);
});

test("outcomes and the when of a promise are searched too", () => {
  assert.deepEqual(ids("december"), ["03"]);
});

test("whatever a person wrote is searched, in each kind", () => {
  assert.deepEqual(ids("schweigen"), ["04"]);
  assert.deepEqual(ids("fest"), ["04"]);
});

test("all words must be there, the newest comes first", () => {
  assert.deepEqual(ids("i"), ["05", "04", "03", "02", "01"].filter((id) => fold(JSON.stringify(entries.get(id))).includes("i")));
  assert.deepEqual(ids("cafe december"), []);
});

test("nothing typed finds nothing, and a card that cannot be opened is passed over", () => {
  assert.deepEqual(ids("  "), []);
  const closed = makeSearch(() => new Map([["09", { id: "09", words: "", cannotOpen: true }]]));
  assert.deepEqual(closed("x"), []);
});

test("with a question besides the words, all that answer it are found, in several safes", () => {
  const cards = makeSearch(() => [entries, new Map([entry("06", "later", {}, "card")])], ({ kind }) => kind === "card");
  assert.deepEqual(cards("").map(({ id }) => id), ["06", "04"]);
  assert.deepEqual(cards("fest").map(({ id }) => id), ["04"]);
});

test("a new version is found by its new words", () => {
  const changing = new Map([entry("05", "before")]);
  const look = makeSearch(() => changing);
  assert.equal(look("before").length, 1);
  changing.set("05", { id: "05", words: "after", fields: {} });
  assert.equal(look("before").length, 0);
  assert.equal(look("after").length, 1);
});

/** @param {string} text @param {string} typed */
const marked = (text, typed) => placesIn(text, termsOf(typed)).map(([from, until]) => text.slice(from, until));

test("the place is marked in the text as it was written", () => {
  assert.deepEqual(marked("Der Anlagenwartungsplan", "Wartung"), ["wartung"]);
  assert.deepEqual(marked("Nach Köln, über Straßen", "koeln strasse"), ["Köln", "Straße"]);
  assert.deepEqual(marked("Cafe\u0301 und Ko\u0308ln", "é koln"), ["e\u0301", "Ko\u0308ln"]);
  assert.deepEqual(marked("two  equal\ntours", '"equal tours"'), ["equal\ntours"]);
});

test("marks that overlap become one, and other spellings are marked, too", () => {
  assert.deepEqual(marked("Bereitschaftswoche", "schafts swoche"), ["schaftswoche"]);
  assert.deepEqual(marked("Die Loesung", "Lösung"), ["Loesung"]);
  assert.deepEqual(marked("nothing here", "xyz"), []);
});
