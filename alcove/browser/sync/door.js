/**
 * The one way to the server: JSON both ways, the CSRF cookie, a time limit, and every failure as an AlcoveError.
 * A network that fails, a proxy that answers for a server that is down and a time limit are all `away`: nobody
 * knows then whether the server took the request, so the caller asks again with the same bytes.
 */
import { AlcoveError } from "./errors.js";

const PATIENCE = 20_000; // milliseconds

/** Called when the server says that nobody is signed in. @type {() => void} */
let onStranger = () => {};

/** @param {() => void} act */
export function whenSignedOut(act) {
  onStranger = act;
}

/** Fresh for each request: the server changes it at sign-in. */
function csrfToken() {
  const named = document.cookie.split("; ").find((piece) => /^(__Host-)?alcove-csrf=/.test(piece));
  return named ? named.slice(named.indexOf("=") + 1) : "";
}

/** @param {string} method @param {any} body @param {boolean} keepalive @returns {RequestInit} */
function makeRequest(method, body, keepalive) {
  const unsafe = method !== "GET";
  return {
    method,
    keepalive,
    credentials: "same-origin",
    cache: "no-store",
    redirect: "error",
    signal: AbortSignal.timeout(PATIENCE),
    headers: { Accept: "application/json", ...(unsafe && { "X-CSRFToken": csrfToken() }), ...(body !== undefined && { "Content-Type": "application/json" }) },
    body: body === undefined ? undefined : JSON.stringify(body),
  };
}

/** @param {string} id  pair id or "mine" */
export const rowsPath = (id) => (id === "mine" ? "/api/mine/records" : `/api/pairs/${id}/records`);

/**
 * @param {string} method @param {string} path @param {any} [body]
 * @param {{ keepalive?: boolean }} [options]  keepalive: the request outlives the page (64 KiB at most)
 * @returns {Promise<any>} the parsed answer; null where it has none
 */
export async function ask(method, path, body, { keepalive = false } = {}) {
  let answer, text;
  try {
    answer = await fetch(path, makeRequest(method, body, keepalive));
    text = await answer.text();
  } catch {
    throw new AlcoveError("away");
  }
  if (answer.ok) return parse(text);
  const error = refusal(answer.status, parse(text), answer.headers.get("Retry-After"));
  if (error.code === "not-signed-in") onStranger();
  throw error;
}

/** @param {string} text */
function parse(text) {
  try {
    return text === "" ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * @param {number} status @param {any} body @param {string | null} retryAfter
 * @returns {AlcoveError} by the server's own code; by the status where something else answered for it
 */
export function refusal(status, body, retryAfter) {
  const said = body?.error;
  const wait = Number.parseInt(retryAfter ?? "", 10);
  const facts = { status, ...(Number.isFinite(wait) && { retryAfter: wait }) };
  if (said && typeof said.code === "string") return new AlcoveError(said.code, { ...said, ...facts });
  if (Array.isArray(body?.errors)) return new AlcoveError(accountCode(body.errors), { ...facts, param: body.errors[0]?.param });
  if (status === 401) return new AlcoveError("not-signed-in", facts);
  if (status === 429) return new AlcoveError("too-fast", facts);
  return new AlcoveError(status >= 500 ? "away" : "refused", facts);
}

const ACCOUNT_CODES = {
  email_password_mismatch: "sign-in-wrong",
  email_taken: "email-taken",
  invalid: "email-malformed",
  password_too_short: "password-too-short",
  password_too_common: "password-too-common",
  password_too_similar: "password-too-similar",
  too_many_login_attempts: "too-fast",
  incorrect_password: "password-wrong",
  incorrect_code: "passkey-refused",
};

/** The account rooms of the server speak with codes of their own. @param {{ code?: string }[]} errors */
function accountCode(errors) {
  const code = errors[0]?.code ?? "";
  return Object.hasOwn(ACCOUNT_CODES, code) ? ACCOUNT_CODES[/** @type {keyof typeof ACCOUNT_CODES} */ (code)] : "refused";
}
