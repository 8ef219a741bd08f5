import {
  draft
} from "./start.js";
import {
  AlcoveError,
  ask,
  encodeHex,
  encodeText,
  sha256
} from "./first.js";

var wanted = () => draft("push:here");
var manager = async () => (await navigator.serviceWorker?.getRegistration("/"))?.pushManager;
async function stateOf({ key, digest }) {
  if (key === null) return "none";
  const found = await manager();
  if (!found || typeof Notification === "undefined") return "unfit";
  if (Notification.permission === "denied") return "denied";
  const own = await found.getSubscription();
  return own && digest === encodeHex(await sha256(encodeText(own.endpoint))) ? "on" : "off";
}
var fetchPush = async () => stateOf(await ask("GET", "/api/me/push"));
async function switchPushOn() {
  if (await Notification.requestPermission() !== "granted") throw new AlcoveError("push-denied");
  const [found, { key }] = await Promise.all([manager(), ask("GET", "/api/me/push")]);
  if (!found || key === null) throw new AlcoveError("push-off");
  await (await found.getSubscription())?.unsubscribe();
  const made = await found.subscribe({ userVisibleOnly: true, applicationServerKey: key }).catch(() => {
    throw new AlcoveError("push-away");
  });
  try {
    const state = await stateOf(await ask("PUT", "/api/me/push", { endpoint: made.endpoint }));
    wanted().set("on");
    return state;
  } catch (error) {
    await made.unsubscribe();
    throw error;
  }
}
async function switchPushOff() {
  dropPush();
  await ask("DELETE", "/api/me/push");
  await (await (await manager())?.getSubscription())?.unsubscribe();
  return "off";
}
var dropPush = () => wanted().clear();
async function renewPush() {
  if (wanted().value.value !== "on") return "as it was";
  const state = await fetchPush();
  if (state === "on" || state === "none" || state === "unfit") return "as it was";
  if (state === "off" && Notification.permission === "granted" && await switchPushOn().catch(() => null) === "on") return "renewed";
  return "gone";
}

export {
  fetchPush,
  switchPushOn,
  switchPushOff,
  dropPush,
  renewPush
};
