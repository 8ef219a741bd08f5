/** "November 2026", for headings. */
import { locale } from "../../words/words.js";

/** @param {string} month `YYYY-MM` */
export function sayMonth(month) {
  const format = new Intl.DateTimeFormat(locale(), { month: "long", year: "numeric", timeZone: "UTC" });
  return format.format(new Date(`${month}-15T12:00Z`));
}
