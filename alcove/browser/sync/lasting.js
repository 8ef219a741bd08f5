/** Whether the browser may clear what this device keeps. Some do after seven unused days, unless they promised not to. */

/** @returns {Promise<boolean>} */
export async function isLasting() {
  return Boolean(await navigator.storage?.persisted?.().catch(() => false));
}

/** @returns {Promise<boolean>} whether the browser promised; some ask the person, some decide alone */
export async function askToLast() {
  return Boolean(await navigator.storage?.persist?.().catch(() => false));
}

/** @returns {Promise<number | null>} megabytes in use, rounded up; null where the browser does not tell */
export async function roomTaken() {
  const usage = await navigator.storage?.estimate?.().then((told) => told.usage, () => null);
  return typeof usage === "number" ? Math.ceil(usage / 1_000_000) : null;
}
