// One device: the client's own modules (sync, keyring, seal) in a thread of Node, with what a browser would give them.
// Storage is a database in memory with the browser's rules; it can be kept for the "same device later". The network is
// the one server whose address it was given.
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { parentPort, workerData } from "node:worker_threads";
import { dump, restore } from "./disk.mjs";
import { makeEventSource, makeFetch } from "./network.mjs";

const { tree, origin, cookies, disk, path = "/" } = workerData;
const jar = new Map(Object.entries(cookies ?? {}));
const place = new URL(path, origin);

/** Locks of one tab that is alone on its device: one holder of a name at a time. */
const held = new Map();
const locks = {
  request(name, options, act = options) {
    const turn = (held.get(name) ?? Promise.resolve()).then(() => act({ name }));
    held.set(name, turn.catch(() => {}));
    return turn;
  },
};
/** Such a tab tells nobody and hears nothing. */
class BroadcastChannel {
  onmessage = null;
  postMessage() {}
  addEventListener() {}
  close() {}
}
const target = new EventTarget();
const shared = {
  addEventListener: target.addEventListener.bind(target),
  removeEventListener: target.removeEventListener.bind(target),
  dispatchEvent: target.dispatchEvent.bind(target),
};
const kept = new Map();
const storage = {
  getItem: (name) => kept.get(name) ?? null,
  setItem: (name, value) => kept.set(name, String(value)),
  removeItem: (name) => kept.delete(name),
};
const document = {
  ...shared,
  visibilityState: "visible",
  hidden: false,
  get cookie() {
    return [...jar].filter(([name]) => !name.includes("session")).map((pair) => pair.join("=")).join("; ");
  },
};
const given = {
  ...shared,
  BroadcastChannel,
  document,
  location: place,
  window: globalThis,
  self: globalThis,
  isSecureContext: true,
  localStorage: storage,
  sessionStorage: storage,
  navigator: { locks, onLine: true, language: "en", userAgent: "a device in a test", storage: { persisted: async () => true, persist: async () => true, estimate: async () => ({ usage: 0 }) } },
  fetch: makeFetch(origin, jar),
  EventSource: makeEventSource(origin, jar),
};
for (const [name, value] of Object.entries(given)) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });

if (disk) await restore(disk);
const module = (name) => import(pathToFileURL(`${tree}/${name}`).href);
const house = await module("sync/house.js");

/** Waits until `look` is true; false when patience ends. */
async function until(look, patience = 4000) {
  for (const begun = Date.now(); Date.now() - begun < patience; await pause(15)) if (await look()) return true;
  return false;
}

parentPort.on("message", async ({ n, code, args, keep }) => {
  try {
    if (keep) {
      const kept = await dump(new RegExp(keep));
      parentPort.postMessage({ n, disk: kept, cookies: Object.fromEntries(jar) });
      return;
    }
    const act = new Function("house", "args", "module", "until", "pause", `return (async () => { ${code} })()`);
    parentPort.postMessage({ n, value: (await act(house, args, module, until, pause)) ?? null });
  } catch (error) {
    parentPort.postMessage({ n, error: { code: error?.code ?? null, message: String(error?.stack ?? error) } });
  }
});
parentPort.postMessage({ ready: true });
