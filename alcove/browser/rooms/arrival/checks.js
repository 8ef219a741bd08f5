/** What the device can see about an account before it asks the server. Run at submit, never while somebody types. */
import { t } from "../../words/words.js";

/** As the server has it: shorter ones are guessed. In characters. */
export const SHORTEST_PASSWORD = 10;
/** In characters. */
export const LONGEST_NAME = 80;

/** @param {string} name */
export function checkName(name) {
  if (name.trim() === "") return [{ id: "name", words: t("arrival-needs-name") }];
  return name.trim().length > LONGEST_NAME ? [{ id: "name", words: t("arrival-name-long", { most: LONGEST_NAME }) }] : [];
}

/** Only whether it has the shape of one; more the mail itself must tell. @param {string} email */
export function checkEmail(email) {
  return /^\S+@\S+$/.test(email.trim()) ? [] : [{ id: "email", words: t("arrival-needs-email") }];
}

/** @param {string} password */
export function checkPassword(password) {
  return password.length >= SHORTEST_PASSWORD ? [] : [{ id: "password", words: t("arrival-needs-password-of", { least: SHORTEST_PASSWORD }) }];
}
