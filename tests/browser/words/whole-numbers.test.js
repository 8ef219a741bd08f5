import assert from "node:assert/strict";
import { test } from "node:test";
import { loadWords, t } from "../../../alcove/browser/words/words.js";

const COUNTED = `
said = { $count ->
    [one] { $count } page
   *[other] { $count } pages
  }
`;

test("a small whole number needs none of the browser's number formatters, which are slow to make", () => {
  loadWords(COUNTED, "en", { strict: true });
  const { NumberFormat } = Intl;
  // @ts-expect-error nobody may ask for it
  Intl.NumberFormat = () => { throw new Error("a formatter was made"); };
  try {
    assert.equal(t("said", { count: 1 }), "1 page");
    assert.equal(t("said", { count: 0 }), "0 pages");
    assert.equal(t("said", { count: 999 }), "999 pages");
  } finally {
    Intl.NumberFormat = NumberFormat;
  }
});

test("a large number and a broken one are written as the reader's language writes them", () => {
  loadWords(COUNTED, "en", { strict: true });
  assert.equal(t("said", { count: 12_500 }), "12,500 pages");
  assert.equal(t("said", { count: 2.5 }), "2.5 pages");
});
