// What is silent, what is quiet, what is loud: the rule for a program that changed.

import assert from "node:assert/strict";
import { test } from "node:test";
import { RESTS, compareVersions, hasRested, judge, readManifest } from "../../../alcove/browser/sync/program-judge.js";
import { serverAddress } from "../../../alcove/browser/sync/own-address.js";

const POLICY = "default-src 'none'; script-src 'self' 'sha256-aaaa='; connect-src 'self'";
const OTHER_MAP = POLICY.replace("aaaa", "bbbb");
const program = (alcove, fingerprint, policy = POLICY) => ({ alcove, form: "joined", policy, files: [], fingerprint });
const pinned = program("1.2.3", "aa");
const seen = { isWhole: true, policy: POLICY, isGuarded: true };
const verdict = (offered, more = {}) => judge(pinned, offered, { ...seen, policy: offered.policy, ...more });

test("the same program is silent, a higher version is an update", () => {
  assert.equal(verdict(program("1.2.3", "aa")), "same");
  for (const version of ["1.2.4", "1.10.0", "2.0.0"]) assert.equal(verdict(program(version, "bb", OTHER_MAP)), "update");
});

test("other bytes under one version, and an older version, are loud", () => {
  assert.equal(verdict(program("1.2.3", "bb", OTHER_MAP)), "version");
  for (const version of ["1.2.2", "0.9.9", "", "2", "v9.0.0", "9.0.0-rc1", "9.9.9.9"]) assert.equal(verdict(program(version, "bb")), "older", version);
});

test("parts that do not belong together are never an update, nor the same", () => {
  for (const offered of [program("1.2.3", "aa"), program("2.0.0", "bb")]) {
    assert.equal(verdict(offered, { isWhole: false }), "parts");
    assert.equal(verdict(offered, { policy: POLICY.replace("'none'", "*") }), "parts");
    assert.equal(verdict(offered, { policy: "" }), "parts");
    assert.equal(verdict(offered, { isGuarded: false }), "guard");
  }
});

test("an update with other rules is loud, one with another import map is not", () => {
  assert.equal(verdict(program("2.0.0", "bb", OTHER_MAP.replace("connect-src 'self'", "connect-src *"))), "policy");
  assert.equal(verdict(program("2.0.0", "bb", `${OTHER_MAP}; script-src-elem *`)), "policy");
  assert.equal(verdict(program("2.0.0", "bb", OTHER_MAP.replace("'self' 'sha", "'self' 'unsafe-inline' 'sha"))), "policy");
  assert.equal(verdict(program("2.0.0", "bb", OTHER_MAP)), "update");
});

test("a second inline script allowed by its hash is another rule", () => {
  assert.equal(verdict(program("2.0.0", "bb", POLICY.replace("'sha256-aaaa='", "'sha256-aaaa=' 'sha256-cccc='"))), "policy");
});

test("versions are compared number by number", () => {
  assert.ok(compareVersions("0.10.0", "0.9.9") > 0);
  assert.ok(compareVersions("1.0.0", "1.0.1") < 0);
  assert.equal(compareVersions("1.0.0", "1.0.0"), 0);
});

test("an update rests for three days, and anew when it changes meanwhile", () => {
  const offered = program("2.0.0", "bb");
  assert.equal(RESTS, 3 * 86_400_000);
  assert.equal(hasRested(null, offered, 1e12), false);
  assert.equal(hasRested({ fingerprint: "bb", since: 1e12 }, offered, 1e12 + RESTS - 1), false);
  assert.equal(hasRested({ fingerprint: "bb", since: 1e12 }, offered, 1e12 + RESTS), true);
  assert.equal(hasRested({ fingerprint: "cc", since: 0 }, offered, 1e12), false);
});

test("what is no manifest is none", () => {
  const good = { alcove: "1.0.0", form: "joined", policy: "x", files: [{ path: "/", sha256: "a".repeat(64), size: 3 }] };
  assert.deepEqual(readManifest(JSON.stringify(good)), good);
  const bad = ["", "null", "[]", "{}", "<html>", JSON.stringify({ ...good, files: [{ path: "/", sha256: "A", size: 3 }] }), JSON.stringify({ ...good, policy: 1 }), JSON.stringify({ ...good, files: [null] })];
  for (const text of bad) assert.equal(readManifest(text), null, text);
});

test("only on this machine does a cookie say where the server is", () => {
  const shell = { hostname: "localhost", port: "8700", origin: "http://localhost:8700" };
  assert.equal(serverAddress(shell, "a=1; alcove-server-8700=https://alcove.example"), "https://alcove.example");
  assert.equal(serverAddress(shell, "alcove-server-8701=https://alcove.example"), shell.origin, "another shell");
  assert.equal(serverAddress(shell, "alcove-server-8700=javascript:alert(1)"), shell.origin);
  assert.equal(serverAddress(shell, "alcove-server-8700=https://evil.example/x#"), shell.origin);
  const server = { hostname: "alcove.example", port: "", origin: "https://alcove.example" };
  assert.equal(serverAddress(server, "alcove-server-=https://evil.example"), server.origin, "a server's own word");
});
