import {
  locale,
  t
} from "./chunk-PPLIALF7.js";
import {
  get
} from "./chunk-KV4C5GNT.js";
import {
  un
} from "./chunk-557TLY2U.js";

// words/times.js
var DAY = 864e5;
var FIRST_SPOKEN_HOUR = 7;
var LAST_SPOKEN_HOUR = 18;
function ownZone() {
  if (Date.now() - lookedAt > MINUTE) {
    here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    lookedAt = Date.now();
  }
  return here;
}
var MINUTE = 6e4;
var here = "";
var lookedAt = -Infinity;
var formatters = /* @__PURE__ */ new Map();
function formatter(language, how) {
  const key = JSON.stringify([language, how]);
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(language, how);
  formatters.set(key, known);
  return known;
}
function wallClock(date, zone) {
  const parts = formatter("en-GB", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit"
  }).formatToParts(date);
  const number = (type) => Number(parts.find((part) => part.type === type)?.value);
  return { year: number("year"), month: number("month"), day: number("day"), hour: number("hour"), minute: number("minute") };
}
function daysAway(then, { now = /* @__PURE__ */ new Date(), zone = ownZone() } = {}) {
  const [a, b] = [wallClock(now, zone), wallClock(then, zone)];
  return Math.round((Date.UTC(b.year, b.month - 1, b.day) - Date.UTC(a.year, a.month - 1, a.day)) / DAY);
}
function sayClock(date, { zone = ownZone() } = {}) {
  const { hour, minute } = wallClock(date, zone);
  if (minute === 0 && hour >= FIRST_SPOKEN_HOUR && hour <= LAST_SPOKEN_HOUR) return t("time-oclock", { hour });
  return formatter(locale(), { timeZone: zone, hour: "numeric", minute: "2-digit", ...hourCycle() }).format(date);
}
function hourCycle() {
  const chosen = get("hours");
  return chosen ? { hour12: chosen === "12" } : {};
}
function sayDay(date, { now = /* @__PURE__ */ new Date(), zone = ownZone() } = {}) {
  const away = daysAway(date, { now, zone });
  if (away === 0) return t("time-today");
  if (away === 1) return t("time-tomorrow");
  if (away === -1) return t("time-yesterday");
  const format = (how) => formatter(locale(), { timeZone: zone, ...how }).format(date);
  if (away > 1 && away < 7) return format({ weekday: "long" });
  if (away < -1 && away > -7) return t("time-last-weekday", { weekday: format({ weekday: "long" }) });
  const sameYear = wallClock(date, zone).year === wallClock(now, zone).year;
  if (away > 0 && away < 60) return format({ weekday: "long", day: "numeric", month: "long" });
  return format({ day: "numeric", month: "long", ...sameYear ? {} : { year: "numeric" } });
}
function sayWhen(date, options = {}) {
  const day = sayDay(date, options);
  if (options.clock === false || daysAway(date, options) < -6) return day;
  return t("time-day-and-clock", { day, clock: sayClock(date, options) });
}
function sayExactly(date, { zone = ownZone(), clock = true } = {}) {
  const day = { timeZone: zone, weekday: "long", day: "numeric", month: "long", year: "numeric" };
  const how = clock ? { ...day, hour: "numeric", minute: "2-digit", timeZoneName: "short", ...hourCycle() } : day;
  return formatter(locale(), how).format(date);
}
function saySince(date, options = {}) {
  return t("time-days", { days: Math.max(0, -daysAway(date, options)) });
}

// parts/when.js
function When({ at, as = "moment", now, zone }) {
  const bareDay = typeof at === "string" && /^\d{4}-\d\d-\d\d$/.test(at);
  const date = new Date(bareDay ? `${at}T12:00Z` : at);
  if (Number.isNaN(date.getTime())) return null;
  const options = bareDay ? { now, zone: "UTC" } : { now, zone };
  const say = as === "since" ? saySince : as === "day" || bareDay ? sayDay : sayWhen;
  const exact = bareDay ? String(at) : date.toISOString();
  return un`<time class="when" datetime=${exact} title=${sayExactly(date, { zone: options.zone, clock: !bareDay })}>${say(date, options)}</time>`;
}

export {
  ownZone,
  daysAway,
  sayClock,
  sayDay,
  sayWhen,
  sayExactly,
  When
};
