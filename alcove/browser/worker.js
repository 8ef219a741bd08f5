/**
 * The service worker: it gives out the program that was pinned on this device, says that there is something to look at when an
 * empty message comes (sync/push.js), and knows nothing else. It keeps nothing itself, asks nobody but where to be woken from now on, and lets every request for data pass (/api/ and /live/ are the server's). What is pinned is decided by the page
 * (sync/program.js): the page's bytes and the hashed files that they name, so an old module never meets a new page.
 */
const PINNED = "alcove-program";
const FILE = /^\/b\/.+\.[0-9a-f]{12}\.[a-z]+$/;

/** Any address of the program, as alcove/asgi.py has it. @param {string} path */
const isPage = (path) => !/^\/(api|live|b)\//.test(path) && !path.startsWith("/.") && !path.slice(path.lastIndexOf("/")).includes(".");

/** @param {Request} request @param {string} key */
async function give(request, key) {
  const kept = await caches.match(key, { cacheName: PINNED, ignoreVary: true }).catch(() => undefined);
  return kept ?? fetch(request);
}

/** @param {any} event  a FetchEvent */
function answer(event) {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (request.mode === "navigate") {
    if (isPage(pathname)) event.respondWith(give(request, "/"));
  } else if (FILE.test(pathname)) event.respondWith(give(request, pathname));
}

addEventListener("fetch", (event) => answer(event));
addEventListener("install", (event) => {
  // Where the browser can, it looks into the cache and passes data on by itself, without waking this worker.
  /** @type {any} */ (event).addRoutes?.([
    { condition: { urlPattern: { pathname: "/api/*" } }, source: "network" },
    { condition: { urlPattern: { pathname: "/live/*" } }, source: "network" },
    { condition: { urlPattern: { pathname: "/b/*" } }, source: { cacheName: PINNED } },
  ]);
  /** @type {any} */ (globalThis).skipWaiting();
});
addEventListener("activate", (event) => /** @type {any} */ (event).waitUntil(/** @type {any} */ (globalThis).clients.claim()));

/** A worker reads no catalogue: these are its `push-said`, word by word (tests/rules/test_words.py). @type {Record<string, string>} */
const SAID = { en: "There is something for you to look at." };

/** What came is empty, and would not be read if it were not: a push service that lies can make it say nothing else. */
addEventListener("push", (event) => {
  const language = navigator.language.slice(0, 2);
  const shown = { body: SAID[language] ?? SAID.en, tag: "alcove", lang: language in SAID ? language : "en" };
  /** @type {any} */ (event).waitUntil(/** @type {any} */ (globalThis).registration.showNotification("Alcove", shown));
});

/** Where it is kept whether this browser is told: only a page that is signed in finds it. */
const PUSH = "/api/me/push";

/** The token that the server asks for with each change, where the browser shows cookies to a worker. */
async function csrfToken() {
  const all = (await /** @type {any} */ (globalThis).cookieStore?.getAll()) ?? [];
  return all.find((/** @type {any} */ { name }) => /^(__Host-)?alcove-csrf$/.test(name))?.value;
}

/**
 * The service ended an address, or gave another. Whoever was told here goes on being told; nobody else is. What cannot be done
 * without a page is done when one is opened next (sync/push.js).
 * @param {any} event  newSubscription: where the browser made one already
 */
async function renew({ newSubscription }) {
  const [token, kept] = await Promise.all([csrfToken(), fetch(PUSH, { credentials: "same-origin" })]);
  const { key, digest } = kept.ok ? await kept.json() : { key: null, digest: null };
  if (!token || key === null || digest === null) return;
  const { pushManager } = /** @type {any} */ (globalThis).registration;
  const { endpoint } = newSubscription ?? (await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key }));
  await fetch(PUSH, { method: "PUT", credentials: "same-origin", headers: { "Content-Type": "application/json", "X-CSRFToken": token }, body: JSON.stringify({ endpoint }) });
}
addEventListener("pushsubscriptionchange", (event) => {
  /** @type {any} */ (event).waitUntil(renew(event).catch(() => {}));
});

/** A window that is open comes to the front; else one is opened. */
async function open() {
  const { clients } = /** @type {any} */ (globalThis);
  const [window] = await clients.matchAll({ type: "window", includeUncontrolled: true });
  return window ? window.focus() : clients.openWindow("/");
}
addEventListener("notificationclick", (event) => {
  /** @type {any} */ (event).notification.close();
  /** @type {any} */ (event).waitUntil(open());
});
