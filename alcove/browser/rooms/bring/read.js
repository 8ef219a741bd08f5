/** A file or pasted text as meetings, read on this device alone. */
import { putsMonthFirst } from "../../records/bring-days.js";
import { linesOfTable } from "../../records/bring-table.js";
import { meetingsOf } from "../../records/bring.js";
import { linesOfText } from "../../records/lines.js";
import { linesOfMarkup } from "../../manners/pasted.js";
import { dayIn } from "../table/days.js";

/** @typedef {import("../../records/bring.js").Brought & { take: boolean, become: "note" | "promise" | "topic" }} LineSeen */
/** @typedef {{ key: number, take: boolean, day: string, isSure: boolean, title: string, lines: LineSeen[] }} MeetingSeen */

/** In bytes: years of notes are a tenth of it. */
const FILE_MOST = 8_000_000;

/** What cannot be read says so by the id of a sentence. */
export class NotRead extends Error {}

/** @param {File} file @returns {Promise<MeetingSeen[]>} */
export async function readFile(file) {
  if (file.size > FILE_MOST) throw new NotRead("bring-too-large");
  return readText(decoded(await file.arrayBuffer()), formOf(file.name));
}

/** @param {string} name */
function formOf(name) {
  const [, ending = ""] = /\.([a-z]+)$/i.exec(name) ?? [];
  return /^(?:csv|tsv)$/i.test(ending) ? "table" : /^html?$/i.test(ending) ? "markup" : "text";
}

/** Old programs write the signs of one country. @param {ArrayBuffer} bytes */
function decoded(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** The reader of tables comes when it is needed first. @param {string} text @param {{ year: number, monthFirst: boolean }} how */
async function linesOfTables(text, how) {
  const { parse } = await import("../../vendor/csv.js");
  return linesOfTable(text, how, parse);
}

/** @param {string} text @param {"table" | "markup" | "text"} form @returns {Promise<MeetingSeen[]>} */
export async function readText(text, form) {
  if (text.includes("\0") || /^(?:PK\x03\x04|%PDF-|\{\\rtf)/.test(text)) throw new NotRead("bring-not-text");
  const how = { year: new Date().getFullYear(), monthFirst: putsMonthFirst(text) ?? navigator.language === "en-US" };
  const isMarkup = form === "markup" || /^\s*<(?:!doctype html|html|meta|body)\b/i.test(text);
  const lines = form === "table" ? await linesOfTables(text, how) : isMarkup ? await linesOfMarkup(text) : linesOfText(text, { eachLine: true });
  const found = meetingsOf(lines, how).filter((past) => past.day || past.lines.length > 0);
  if (found.length === 0) throw new NotRead("bring-nothing");
  const first = found.find(({ day }) => day)?.day ?? dayIn(0);
  return found.map((past, key) => ({
    ...past, key, take: true, day: past.day ?? first, title: past.title.slice(0, 200),
    lines: past.lines.map((line) => ({ ...line, take: true, become: /** @type {"note"} */ ("note") })),
  }));
}
