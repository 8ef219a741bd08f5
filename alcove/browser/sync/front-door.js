/** Signing up, in and out: who I am to the server. The keys are another matter, and nothing here touches them. */
import { deleteKeys } from "../keyring/device.js";
import { ask } from "./door.js";
import { AlcoveError } from "./errors.js";
import { shutHouse } from "./house-life.js";
import { meetServer, tellHall } from "./opening.js";
import { me } from "./signals.js";
import { deleteStore } from "./store.js";

const AUTH = "/api/accounts/browser/v1/auth";

/** The token of the CSRF cookie must be there before the first unsafe request. */
async function haveCookie() {
  if (!document.cookie.includes("alcove-csrf=")) await ask("GET", "/api/me");
}

/**
 * @param {{ name: string, email: string, password: string, pass?: { invitation: string } | { join: string } }} given
 *   pass: what lets this person in; none for the first person and where everybody may
 */
export async function signUp({ name, email, password, pass }) {
  await haveCookie();
  if (pass) await ask("POST", "/api/sign-up-pass", pass);
  await ask("POST", `${AUTH}/signup`, { email, password, name });
  await meetServer();
  tellHall("came");
}

/** @param {{ email: string, password: string }} given */
export async function signIn({ email, password }) {
  await haveCookie();
  try {
    await ask("POST", `${AUTH}/login`, { email, password });
  } catch (error) {
    // Another tab was faster: the person is in.
    if (!(error instanceof AlcoveError) || error.facts.status !== 409) throw error;
  }
  await meetServer();
  tellHall("came");
}

/**
 * Nothing stays on this device, whether the server hears of it or not. When it does not, the session lives on there: said by `away`.
 */
export async function signOut() {
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
