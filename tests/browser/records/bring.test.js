import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { dayInLine, putsMonthFirst } from "../../../alcove/browser/records/bring-days.js";
import { linesOfTable, rowsOf } from "../../../alcove/browser/records/bring-table.js";
import { meetingsOf, wordsOfOffer } from "../../../alcove/browser/records/bring.js";
import { linesOfText } from "../../../alcove/browser/records/lines.js";
import { linesOfHtml } from "../../../alcove/browser/records/paste.js";
import { parse } from "../../../alcove/browser/vendor/csv.js";
import { Parser } from "../../../alcove/browser/vendor/html.js";

const HOW = { year: 2026 };

function brought(name) {
  const text = readFileSync(new URL(`documents/${name}`, import.meta.url), "utf8");
  const how = { ...HOW, monthFirst: putsMonthFirst(text) ?? false };
  const lines = name.endsWith(".csv") ? linesOfTable(text, how, parse) : name.endsWith(".html") ? linesOfHtml(text, Parser) : linesOfText(text.replace(/^\ufeff/, ""), { eachLine: true });
  return meetingsOf(lines, how);
}

/** Day, title, then each line; what could be a promise or a topic has a sign in front. */
const told = (name) => brought(name).map(({ day, title, lines }) => [day, title, ...lines.map(({ words, offer }) => (offer ? `${offer}: ${words}` : words))]);

const DOCUMENTS = {
  "running.md": [
    [null, "", "Ana <> Tomas", "Our running document."],
    ["2026-02-19", "first one", "Hello."],
    ["2026-03-05", "", "We talked about [onboarding](https://wiki.example/onboarding).", "promise: TODO: write the guide"],
    ["2026-03-19", "", "The rota for **April**", "promise: Ana asks Mira about nights", "Tomas sends the list", "For next time", "topic: A course in May"],
  ],
  "german.md": [
    [null, "", "Jour fixe Ana / Tomas"],
    ["2026-02-05", "", "Kurz gehalten."],
    ["2026-02-19", "Rückblick", "Was lief gut?", "promise: Aufgabe: Protokoll schicken"],
    ["2026-03-05", "", "Urlaub im August", "promise: Ana klärt die Vertretung"],
  ],
  "english.txt": [
    [null, "", "1:1 Ana and Tomas"],
    ["2026-02-19", "", "First meeting."],
    ["2026-03-05", "after the holidays", "Slept better.", "Next time:", "topic: A course in May"],
    ["2026-03-19", "", "Talked about the rota.", "We meet again on 26 March 2026, if nothing comes up in between.", "promise: TODO: send the list"],
  ],
  "american.txt": [["2026-03-05", "", "Onboarding"], ["2026-03-19", "", "Rota"]],
  "nodays.txt": [[null, "", "Ask about the rota", "Thank Mira"]],
  "deep-headings.md": [
    ["2026-03-05", "", "Action items", "promise: Ana writes to Mira", "Tomas called the office", "Parking lot", "topic: Desk by the window"],
    ["2026-03-19", "", "Deadline 2026-04-01", "Not a meeting of its own."],
  ],
  "table.csv": [
    ["2026-03-05", "", "**Topic**: Onboarding", "**Notes**: Two lines\nin one cell"],
    ["2026-03-19", "", "**Topic**: Rota", '**Notes**: Nights are hard; so are "doubles"', "promise: Ask Mira"],
  ],
  "done.csv": [["2026-03-05", "", "Send the list"], ["2026-03-19", "", "promise: Book the room"]],
  "running.html": [[null, "", "Ana 1:1"], ["2026-02-19", "", "**Action items**", "promise: Write to Mira"], ["2026-03-05", "", "Rota", "Nights", "Doubles"]],
  "bold-days.txt": [["2026-03-05", "", "another"], ["2026-03-19", "", "a line"]],
  "windows.txt": [["2026-02-19", "", "Another"], ["2026-03-05", "", "A line"]],
  "twice.md": [["2026-02-19", "", "before"], ["2026-03-05", "", "first", "again"]],
  "traps.txt": [[null, "", "31.02.2026", "Version 1.2.2026.4 of the tool", "At 10:30 on May 12:00 we met", "Room 3/4", "2026-02-30"]],
};

for (const [name, expected] of Object.entries(DOCUMENTS)) test(`${name} becomes meetings`, () => assert.deepEqual(told(name), expected));

test("days are read as people write them", () => {
  const days = {
    "2026-03-05": "2026-03-05", "2026/3/5": "2026-03-05", "2026.03.05": "2026-03-05", "5.3.2026": "2026-03-05", "05.03.26": "2026-03-05", "5. März 2026": "2026-03-05", "Do., 5. Mrz 2026": "2026-03-05",
    "Donnerstag, 5. März": "2026-03-05", "March 5, 2026": "2026-03-05", "Mar 5th 2026": "2026-03-05", "5 March 2026": "2026-03-05", "Thursday 5th of March 2026": "2026-03-05", "1 May": "2026-05-01", "25/12/2025": "2025-12-25",
  };
  for (const [typed, day] of Object.entries(days)) assert.deepEqual([dayInLine(typed, HOW)?.day, dayInLine(typed, HOW)?.at, dayInLine(typed, HOW)?.rest], [day, 0, ""], typed);
  for (const typed of ["31.02.2026", "maybe 5 people", "3/5", "10:30", "May 12:00", "12345-01-01", "Room 5.3", "v1.2.3.4"]) assert.equal(dayInLine(typed, HOW), null, typed);
});

test("what the writer may have meant otherwise is not sure", () => {
  assert.deepEqual(["3/5/2026", "13/5/2026", "5 March", "5 March 2026", "5/5/2026"].map((typed) => dayInLine(typed, HOW)?.isSure), [false, true, false, true, true]);
  assert.equal(dayInLine("3/5/2026", { year: 2026, monthFirst: true })?.day, "2026-03-05");
});

test("words of an open item leave out what only marks it", () => {
  assert.deepEqual(["TODO: write", "**Action:** write", "write", "Todo list"].map((words) => wordsOfOffer({ words })), ["write", "write", "write", "Todo list"]);
});

test("fields of a table may hold anything", () => {
  assert.deepEqual(rowsOf('a,"b ""c"", d\ne"\n\nf,g', parse), [["a", 'b "c", d\ne'], ["f", "g"]]);
  assert.deepEqual(rowsOf("a;b\r\n1,5;2", parse), [["a", "b"], ["1,5", "2"]]);
  assert.deepEqual(rowsOf("a\tb, c\nd\te\n", parse), [["a", "b, c"], ["d", "e"]]);
  assert.deepEqual(rowsOf("only one column", parse), [["only one column"]]);
});

test("a table that breaks its own rules loses no word", () => {
  const odd = ['a,"never closed\nb,c', 'a "quoted" word,b', '"a"b,c', '"""', ',,,\n,,', "a,b\n1,2,3,4\n5", "=HYPERLINK(\"https://evil.example\"),b", "\u0000,x", "__proto__,constructor\n1,2"];
  for (const text of odd) {
    const kept = rowsOf(text, parse).flat().join(" ");
    for (const word of text.match(/[\p{L}\d_]+/gu) ?? []) assert.ok(kept.includes(word), `${text}: ${word}`);
  }
  const piece = fc.constantFrom("a", "b1", '"', ",", ";", "\t", "\n", "\r\n", " ", '""', "word", "5. März 2026");
  fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
    const text = pieces.join("");
    const kept = rowsOf(text, parse).flat().join(" ");
    for (const word of text.match(/word|b1|März/g) ?? []) assert.ok(kept.includes(word), text);
    assert.equal((kept.match(/word/g) ?? []).length, (text.match(/word/g) ?? []).length);
  }), { numRuns: 500 });
});

test("a large table does not keep anybody waiting", () => {
  const begun = performance.now();
  assert.equal(rowsOf(`day,notes\n${'2026-03-05,"a line, and ""more"""\n'.repeat(40_000)}`, parse).length, 40_001);
  rowsOf('"'.repeat(200_000), parse);
  rowsOf(`"${"a\n".repeat(200_000)}`, parse);
  assert.ok(performance.now() - begun < 5_000);
});

test("whatever it is, every line of it comes along and nothing breaks", () => {
  const piece = fc.constantFrom("5. März 2026", "2026-01-02", "3/5/26", "# ", "- [ ] ", "word", "\n", "\n\n", ",", ";", '"', "**", "Action items:", " ");
  fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
    const text = pieces.join("");
    const lines = linesOfText(text, { eachLine: true });
    const found = meetingsOf(lines, HOW);
    const kept = found.flatMap((past) => past.lines.map(({ words }) => words));
    for (const { words } of lines) if (!kept.includes(words)) assert.ok(dayInLine(words.replaceAll("**", ""), HOW), words);
    linesOfTable(text, HOW, parse);
  }), { numRuns: 300 });
});

test("a hundred meetings are read while one waits", () => {
  const text = Array.from({ length: 2_000 }, (_, at) => `## ${new Date(Date.UTC(2000, 0, 1 + 7 * at)).toISOString().slice(0, 10)}\n${"- a line of notes\n".repeat(20)}`).join("");
  const begun = performance.now();
  assert.equal(meetingsOf(linesOfText(text, { eachLine: true }), HOW).length, 2_000);
  assert.ok(performance.now() - begun < 3_000);
});
