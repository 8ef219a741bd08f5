/** What somebody pastes into a field, as lines with a shape. The reader of HTML comes when it is needed first. */
import { linesOfText } from "../records/lines.js";
import { linesOfHtml } from "../records/paste.js";

/** @typedef {import("../records/lines.js").Line} Line */

/** In characters: what is larger is a document, and is brought as one. */
const HTML_MOST = 4_000_000;

/**
 * @param {ClipboardEvent} event
 * @returns {Promise<Line[]> | null} null: one line of plain text, which the browser pastes best by itself
 */
export function readPasted(event) {
  const { clipboardData } = event;
  const markup = clipboardData?.getData("text/html") ?? "";
  const text = clipboardData?.getData("text/plain") ?? "";
  if (!markup && !/[\r\n]/.test(text.trim())) return null;
  event.preventDefault();
  return linesOf(markup, text);
}

/** @param {string} markup @param {string} text @returns {Promise<Line[]>} */
async function linesOf(markup, text) {
  const found = markup && markup.length <= HTML_MOST ? await linesOfMarkup(markup).catch(() => []) : [];
  return found.length > 0 ? found : linesOfText(text); // away from the server the reader may not come
}

/** @param {string} markup @returns {Promise<Line[]>} */
export async function linesOfMarkup(markup) {
  const { Parser } = await import("../vendor/html.js");
  return linesOfHtml(markup, Parser);
}

/** Puts words where the caret is, as if they had been typed. @param {HTMLTextAreaElement | HTMLInputElement} field @param {string} words */
export function typeInto(field, words) {
  field.setRangeText(words, field.selectionStart ?? 0, field.selectionEnd ?? 0, "end");
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
}
