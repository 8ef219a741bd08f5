/** Days and clocks as form fields have them: in the calendar of this device. */

const two = (/** @type {number} */ number) => String(number).padStart(2, "0");

/** @param {Date} date @returns {string} "2026-03-05" */
export function dayOf(date) {
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** @param {Date} date @returns {string} "10:30" */
export function clockOf(date) {
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** @param {number} days from today @param {Date} [now] @returns {string} "2026-03-05" */
export function dayIn(days, now = new Date()) {
  return dayOf(new Date(now.getFullYear(), now.getMonth(), now.getDate() + days));
}

/** @param {string} day @param {string} clock @returns {Date | null} that moment here; null where there is none such */
export function momentOf(day, clock) {
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || !/^\d\d:\d\d/.test(clock)) return null;
  const date = new Date(`${day}T${clock}`);
  return Number.isNaN(date.getTime()) ? null : date;
}
