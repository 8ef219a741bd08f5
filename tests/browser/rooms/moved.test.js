import assert from "node:assert/strict";
import { test } from "node:test";
import { asText } from "../../../alcove/browser/rooms/progress/as-text.js";
import { nearestPair } from "../../../alcove/browser/rooms/frame/note-win.js";

const how = { from: "2026-10-01", until: "2026-11-30", title: "What moved", month: (month) => month, label: (what) => what, said: (name, words) => `${name}: ${words}` };
const move = (day, what, words, fields = {}) => ({ at: new Date(`${day}T12:00`).getTime(), what, entry: { words, fields } });

test("what goes along is a text by month, with what was said beside the words", () => {
  const moves = [
    move("2026-11-30", "lesson", "Asked too late", { why: "Ask first" }), move("2026-11-02", "win", "Two lines\n\nof one win", { why: "All had read it", helped_by: "Mira" }),
    move("2026-10-01", "step", "Wrote to Jonas"), move("2026-09-30", "win", "Too early"),
  ];
  assert.equal(asText(moves, how), [
    "# What moved", "", "## 2026-11", "", "- lesson: Asked too late", "  learned: Ask first",
    "- win: Two lines", "  of one win", "  why: All had read it", "  helped_by: Mira", "", "## 2026-10", "", "- step: Wrote to Jonas", "",
  ].join("\n"));
});

test("nothing between the two days is no text, and a day that is not set is no bound", () => {
  const moves = [move("2024-01-01", "win", "Long ago")];
  assert.equal(asText(moves, how), "");
  assert.match(asText(moves, { ...how, from: "", until: "" }), /Long ago/);
});

test("a win goes to the alcove one is in, else to that of the nearest meeting, else to the first by name", () => {
  const pair = (id, name, startsAt) => ({ id, counterpart: { name }, next: startsAt ? { startsAt } : null });
  const all = [pair("z", "Zoe"), pair("t", "Tomas", "2026-12-01T10:00:00Z"), pair("m", "Mira", "2026-11-25T10:00:00Z"), pair("b", "Ben")];
  assert.equal(nearestPair(all, "z").id, "z");
  assert.equal(nearestPair(all, undefined).id, "m");
  assert.equal(nearestPair([all[0], all[3]], "elsewhere").id, "b");
});
