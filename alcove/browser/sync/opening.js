/** The first thing a page does: is this browser fit, does this device hold keys, who does the server say I am. */
import { forgetKeys, recallKeys, rememberPerson } from "../keyring/device.js";
import { unlocked } from "../keyring/unlocked.js";
import { ask, whenSignedOut } from "./door.js";
import { AlcoveError } from "./errors.js";
import { whyUnfit } from "./fitness.js";
import { quietly } from "./drawing.js";
import { takeLook } from "./early.js";
import { openHouse, shutHouse } from "./house-life.js";
import { checkOwnKeys } from "./own-keys.js";
import { dropPages } from "./pages.js";
import { pauseAfter, untilDrawn } from "./pauses.js";
import { addTrouble, door, endTrouble, me, server, unfitReason } from "./signals.js";
import { whenFull } from "./store.js";

const CLOCK_MINUTES = 10;
const NOTHING = { person: null, keys: null, first: null };

/** Between all tabs of this browser, whoever is signed in. @type {BroadcastChannel | null} */
let hall = null;
let failures = 0;
/** Resolves when `door` is no longer "starting". On a known device that is before the server was asked. */
export async function start() {
  unfitReason.value = await whyUnfit();
  if (unfitReason.value) {
    door.value = "unfit";
    return;
  }
  whenSignedOut(() => quietly(becomeStranger()));
  whenFull((full) => (full ? addTrouble : endTrouble)("device-full", null));
  hall = new BroadcastChannel("alcove");
  hall.onmessage = ({ data }) => quietly(hearHall(data));
  addEventListener("online", () => quietly(meetServer()));
  const { person, keys, first } = await takeLook().catch(() => NOTHING);
  if (keys) {
    await openHouse(keys, first);
    quietly(untilDrawn().then(meetServer));
    quietly(stayLocked(keys.person));
  } else {
    await quietly(meetServer());
    if (door.value === "starting") door.value = person ? "locked" : "stranger";
  }
}

/** Another tab may have locked between the look and now, when nobody here was listening. @param {string} person */
async function stayLocked(person) {
  if (!(await recallKeys(person)) && unlocked()?.person === person) await shutHouse("locked");
}

/** Tells every other tab that somebody came, locked or left. @param {"came" | "locked" | "left"} what */
export const tellHall = (what) => hall?.postMessage(what);

/** @param {"came" | "locked" | "left"} what */
async function hearHall(what) {
  if (what === "came" && !unlocked()) await meetServer();
  if (what === "locked" && unlocked()) await shutHouse("locked");
  if (what === "left") await becomeStranger();
}

async function becomeStranger() {
  await shutHouse("stranger");
  me.value = null;
}

/** Asks who I am and acts on it; asks again by itself while the server is away. */
export async function meetServer() {
  const asked = Date.now();
  try {
    const answer = await ask("GET", "/api/me");
    failures = 0;
    compareClocks(answer.server.now, asked);
    server.value = { firstVisit: answer.server.first_visit, signUp: answer.server.sign_up, version: answer.server.version };
    await enter(answer.person, answer.keys);
  } catch (error) {
    if (!(error instanceof AlcoveError)) throw error;
    failures += 1;
    setTimeout(() => quietly(meetServer()), Math.max(2000, pauseAfter(failures)));
    throw error;
  }
}

/** @param {any} person @param {any} keys  as the server shows them */
async function enter(person, keys) {
  if (!person) return becomeStranger();
  await checkOwnKeys(person.id, keys);
  if (unlocked() && unlocked()?.person !== person.id) await shutHouse("starting");
  me.value = person;
  if (!unlocked()) await openWith(person.id);
  if (!unlocked()) {
    await rememberPerson(person.id);
    door.value = keys ? "locked" : "keyless";
  }
  return undefined;
}

/** @param {string} person */
async function openWith(person) {
  const keys = await recallKeys(person);
  if (!keys) return;
  await rememberPerson(person);
  await openHouse(keys);
}

/** The records' times are the device's: a wrong clock is said. @param {string} now @param {number} asked */
function compareClocks(now, asked) {
  const here = (asked + Date.now()) / 2;
  const minutes = Math.round((here - Date.parse(now)) / 60_000);
  if (Math.abs(minutes) > CLOCK_MINUTES) addTrouble("clock", null, { minutes });
  else endTrouble("clock", null);
}

/** Keys leave the device; what waits or was drafted stays there, sealed, for the next unlock. */
export async function lock() {
  const person = unlocked()?.person;
  if (!person) return;
  await dropPages().catch(() => {}); // without the key they open no more; nothing needs them either
  await shutHouse("locked");
  await forgetKeys(person);
  tellHall("locked");
}
