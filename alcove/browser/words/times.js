/**
 * Moments in words, in the reader's own zone: "tomorrow, ten o'clock" rather than "2026-03-05T10:00".
 * Everything takes `now` and `zone` so that tests need no clock.
 */
import { get } from "../sync/preferences.js";
import { locale, t } from "./words.js";

const DAY = 86_400_000;
/** Full hours inside a working day are said in words; at night "one o'clock" would be unclear. */
const FIRST_SPOKEN_HOUR = 7;
const LAST_SPOKEN_HOUR = 18;

/** @typedef {{ now?: Date, zone?: string, clock?: boolean }} WhenOptions */

/** @returns {string} the zone of this device */
export function ownZone() {
  if (Date.now() - lookedAt > MINUTE) {
    here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    lookedAt = Date.now();
  }
  return here;
}

/** The server's list of zones and the browser's are two: one that is unknown here is told by no clock. @param {string | null | undefined} zone */
export function knowsZone(zone) {
  try {
    return Boolean(zone) && Boolean(new Intl.DateTimeFormat("en", { timeZone: /** @type {string} */ (zone) }));
  } catch {
    return false;
  }
}

const MINUTE = 60_000;
// A device may travel while the page is open; to ask for every moment on it would be slow.
let here = "";
let lookedAt = -Infinity;

/**
 * Making a formatter takes longer than drawing a row with it, so each is made once.
 * @type {Map<string, Intl.DateTimeFormat>}
 */
const formatters = new Map();

/** @param {string} language @param {Intl.DateTimeFormatOptions} how */
function formatter(language, how) {
  const key = JSON.stringify([language, how]);
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(language, how);
  formatters.set(key, known);
  return known;
}

/** @param {Date} date @param {string} [zone]  year, month, day, hour and minute as read on a wall there; here it needs no formatter */
function wallClock(date, zone) {
  if (!zone) return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate(), hour: date.getHours(), minute: date.getMinutes() };
  const parts = formatter("en-GB", {
    timeZone: zone, hourCycle: "h23", year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit",
  }).formatToParts(date);
  const number = (/** @type {string} */ type) => Number(parts.find((part) => part.type === type)?.value);
  return { year: number("year"), month: number("month"), day: number("day"), hour: number("hour"), minute: number("minute") };
}

/**
 * Whole days from now to then as the calendar on the wall counts them: tomorrow is 1, yesterday -1.
 * @param {Date} then @param {WhenOptions} [options]
 */
export function daysAway(then, { now = new Date(), zone } = {}) {
  const [a, b] = [wallClock(now, zone), wallClock(then, zone)];
  return Math.round((Date.UTC(b.year, b.month - 1, b.day) - Date.UTC(a.year, a.month - 1, a.day)) / DAY);
}

/** "ten o'clock" or "10:15" @param {Date} date @param {WhenOptions} [options] */
export function sayClock(date, { zone = ownZone() } = {}) {
  const { hour, minute } = wallClock(date, zone);
  if (minute === 0 && hour >= FIRST_SPOKEN_HOUR && hour <= LAST_SPOKEN_HOUR) return t("time-oclock", { hour });
  return formatter(locale(), { timeZone: zone, hour: "numeric", minute: "2-digit", ...hourCycle() }).format(date);
}

function hourCycle() {
  const chosen = get("hours");
  return chosen ? { hour12: chosen === "12" } : {};
}

/** "today", "Thursday", "12 March", "12 March 2024" @param {Date} date @param {WhenOptions} [options] */
export function sayDay(date, { now = new Date(), zone = ownZone() } = {}) {
  const away = daysAway(date, { now, zone });
  if (away === 0) return t("time-today");
  if (away === 1) return t("time-tomorrow");
  if (away === -1) return t("time-yesterday");
  const format = (/** @type {Intl.DateTimeFormatOptions} */ how) =>
    formatter(locale(), { timeZone: zone, ...how }).format(date);
  if (away > 1 && away < 7) return format({ weekday: "long" });
  if (away < -1 && away > -7) return t("time-last-weekday", { weekday: format({ weekday: "long" }) });
  const sameYear = wallClock(date, zone).year === wallClock(now, zone).year;
  if (away > 0 && away < 60) return format({ weekday: "long", day: "numeric", month: "long" });
  return format({ day: "numeric", month: "long", ...(sameYear ? {} : { year: "numeric" }) });
}

/**
 * "tomorrow, ten o'clock"; with `clock: false` the day alone.
 * @param {Date} date @param {WhenOptions} [options]
 */
export function sayWhen(date, options = {}) {
  const day = sayDay(date, options);
  // What lies a week back is told by its day; the clock is in the exact form.
  if (options.clock === false || daysAway(date, options) < -6) return day;
  return t("time-day-and-clock", { day, clock: sayClock(date, options) });
}

/** The exact moment with its zone, for whoever asks: "Thursday, 5 March 2026 at 10:00 CET" @param {Date} date @param {WhenOptions} [options] */
export function sayExactly(date, { zone = ownZone(), clock = true } = {}) {
  /** @type {Intl.DateTimeFormatOptions} */
  const day = { timeZone: zone, weekday: "long", day: "numeric", month: "long", year: "numeric" };
  /** @type {Intl.DateTimeFormatOptions} */
  const how = clock ? { ...day, hour: "numeric", minute: "2-digit", timeZoneName: "short", ...hourCycle() } : day;
  return formatter(locale(), how).format(date);
}

/** "12 days", "today": how long since, in days and never finer. @param {Date} date @param {WhenOptions} [options] */
export function saySince(date, options = {}) {
  return t("time-days", { days: Math.max(0, -daysAway(date, options)) });
}
