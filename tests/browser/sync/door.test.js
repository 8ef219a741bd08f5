import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { ask, refusal, whenSignedOut } from "../../../alcove/browser/sync/door.js";

const asked = [];
let answer = () => new Response("{}");

beforeEach(() => {
  asked.length = 0;
  globalThis.document = { cookie: "other=1; alcove-csrf=tok=en; alcove=x" };
  globalThis.fetch = async (path, request) => {
    asked.push({ path, ...request });
    return answer();
  };
});
afterEach(() => delete globalThis.document);

const json = (status, body, headers = {}) => () => new Response(JSON.stringify(body), { status, headers });

test("an unsafe request brings the token of the cookie, a safe one does not", async () => {
  answer = json(200, { ok: 1 });
  assert.deepEqual(await ask("POST", "/api/x", { a: 1 }), { ok: 1 });
  assert.equal(asked[0].headers["X-CSRFToken"], "tok=en");
  assert.equal(asked[0].body, '{"a":1}');
  await ask("GET", "/api/x");
  assert.equal(asked[1].headers["X-CSRFToken"], undefined);
});

test("no answer is away: nobody knows whether the server took it", async () => {
  answer = () => {
    throw new TypeError("network");
  };
  await assert.rejects(ask("GET", "/"), { code: "away" });
});

test("a proxy that answers for a dead server is away too", async () => {
  answer = () => new Response("<h1>Bad Gateway</h1>", { status: 502 });
  await assert.rejects(ask("GET", "/"), { code: "away" });
});

test("a refusal keeps its code and its facts", async () => {
  answer = json(409, { error: { code: "seq-taken", sentence: "…", expected: 7 } });
  await assert.rejects(ask("POST", "/", {}), (error) => error.code === "seq-taken" && error.facts.expected === 7);
});

test("how long to wait is told in seconds", () => {
  const error = refusal(429, { error: { code: "too-fast" } }, "12");
  assert.deepEqual([error.code, error.facts.retryAfter], ["too-fast", 12]);
  assert.equal(refusal(429, null, null).code, "too-fast");
});

test("a session that ended is told once to whoever listens", async () => {
  let told = 0;
  whenSignedOut(() => (told += 1));
  answer = json(401, { error: { code: "not-signed-in" } });
  await assert.rejects(ask("GET", "/"), { code: "not-signed-in" });
  assert.equal(told, 1);
});

test("a wrong password has a code of ours", () => {
  assert.equal(refusal(400, { errors: [{ code: "email_password_mismatch" }] }, null).code, "sign-in-wrong");
  assert.equal(refusal(400, { errors: [{ code: "constructor" }] }, null).code, "refused");
});
