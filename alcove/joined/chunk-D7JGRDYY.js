import {
  meetServer,
  shutHouse,
  tellHall
} from "./chunk-NLIGMPRB.js";
import {
  AlcoveError,
  asAlcoveError,
  ask,
  deleteKeys,
  deleteStore,
  me
} from "./chunk-E5WXTXSR.js";

// sync/front-door.js
var AUTH = "/api/accounts/browser/v1/auth";
async function haveCookie() {
  if (!document.cookie.includes("alcove-csrf=")) await ask("GET", "/api/me");
}
async function signUp({ name, email, password, pass }) {
  await haveCookie();
  if (pass) await ask("POST", "/api/sign-up-pass", pass);
  await ask("POST", `${AUTH}/signup`, { email, password, name });
  await meetServer();
  tellHall("came");
}
async function signIn({ email, password }) {
  await haveCookie();
  try {
    await ask("POST", `${AUTH}/login`, { email, password });
  } catch (error) {
    if (!(error instanceof AlcoveError) || error.facts.status !== 409) throw error;
  }
  await meetServer();
  tellHall("came");
}
async function signOut() {
  const person = me.value?.id;
  const said = await ask("DELETE", `${AUTH}/session`).catch((error) => error);
  await shutHouse("stranger");
  me.value = null;
  if (person) await deleteStore(person);
  await deleteKeys();
  tellHall("left");
  if (said instanceof AlcoveError && said.code === "away") throw said;
  await meetServer();
}

// sync/organisation.js
async function makeJoinLink() {
  const { token, expires_at: expiresAt } = await ask("POST", "/api/join-links");
  return { link: `${location.origin}/join/${token}`, expiresAt };
}
async function people() {
  const found = await ask("GET", "/api/people");
  return found.map((one) => ({ id: one.id, name: one.name, email: one.email, joinedAt: one.joined_at, lastSeenOn: one.last_seen_on }));
}

// sync/house.js
async function lazily(act) {
  try {
    return await act();
  } catch (error) {
    throw asAlcoveError(error);
  }
}
var kit = () => import("./kit-GK3O2FUG.js");
var pairing = () => import("./pairing-KHBTGGH4.js");
var makeKit = () => lazily(async () => (await kit()).makeKit());
var confirmKit = (typed) => lazily(async () => (await kit()).confirmKit(typed));
var unlock = (words) => lazily(async () => (await kit()).unlock(words));
var invite = (about) => lazily(async () => (await pairing()).invite(about));
var withdraw = (id) => lazily(async () => (await pairing()).withdraw(id));
var lookAtInvitation = (id, fragment) => lazily(async () => (await pairing()).lookAtInvitation(id, fragment));
var acceptInvitation = (id, fragment) => lazily(async () => (await pairing()).acceptInvitation(id, fragment));

export {
  signUp,
  signIn,
  signOut,
  makeJoinLink,
  people,
  makeKit,
  confirmKit,
  unlock,
  invite,
  withdraw,
  lookAtInvitation,
  acceptInvitation
};
