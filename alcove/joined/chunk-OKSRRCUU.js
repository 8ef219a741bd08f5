import {
  openFrom,
  sealTo
} from "./chunk-EI2RZEWW.js";
import {
  parseBundle
} from "./chunk-NO7HG6NV.js";
import {
  KEY_LENGTH,
  SealError,
  decodeHex,
  decodeText,
  encodeHex,
  encodeText,
  grantInfo,
  isId,
  isMoment,
  labelledHash,
  sha256
} from "./first.js";

var FIRST_LINE = "alcove/v1/epoch";
var LINES = 9;
var REASONS = ["new", "restore", "rotate"];
var EPOCH = /^[1-9][0-9]{0,8}$/;
var HASH = /^[0-9a-f]{64}$/;
async function commitKey(key) {
  if (key.length !== 32) throw new SealError("key-length");
  return encodeHex(await labelledHash("alcove/v1/keycommit", key));
}
async function hashCharter(charter) {
  return encodeHex(await sha256(charter));
}
function formatCharter({ pair, epoch, previous, reason, members, commit, at }) {
  const lines = members.map(({ person, fp }) => `${person} ${fp}`).sort();
  const text = encodeText([FIRST_LINE, pair, epoch, previous, reason, ...lines, commit, at].join("\n"));
  parseCharter(text);
  return text;
}
function parseCharter(text) {
  const lines = readLines(text);
  if (lines.length !== LINES) throw new SealError("charter-lines");
  const [first, pair, epoch, previous, reason, one, other, commit, at] = lines;
  if (first !== FIRST_LINE) throw new SealError("charter-version");
  if (!isId(pair)) throw new SealError("charter-pair");
  if (!EPOCH.test(epoch)) throw new SealError("charter-epoch");
  checkOrder(Number(epoch), previous, reason);
  const members = parseMembers(one, other);
  if (!HASH.test(commit)) throw new SealError("charter-commit");
  if (!isMoment(at)) throw new SealError("charter-time");
  return { pair, epoch: Number(epoch), previous, reason, members, commit, at };
}
function readLines(text) {
  try {
    return decodeText(text).split("\n");
  } catch {
    throw new SealError("charter-lines");
  }
}
function checkOrder(epoch, previous, reason) {
  if (!(epoch === 1 ? previous === "-" : HASH.test(previous))) throw new SealError("charter-previous");
  if (!REASONS.includes(reason) || reason === "new" !== (epoch === 1)) throw new SealError("charter-reason");
}
function parseMembers(one, other) {
  const [first, second] = [parseMember(one), parseMember(other)];
  if (!(first.person < second.person) || first.fp === second.fp) throw new SealError("charter-members");
  return [first, second];
}
function parseMember(line) {
  const [person, fp] = [line.slice(0, 36), line.slice(37)];
  try {
    decodeHex(fp, 32);
  } catch {
    throw new SealError("charter-members");
  }
  if (!isId(person) || line[36] !== " ") throw new SealError("charter-members");
  return { person, fp };
}

function makePairKey() {
  return crypto.getRandomValues(new Uint8Array(KEY_LENGTH));
}
async function sealGrant(charter, bundle, key) {
  if (parseCharter(charter).commit !== await commitKey(key)) throw new SealError("charter-key");
  return sealTo((await parseBundle(bundle)).kem, await grantInfo(charter), key);
}
async function openGrant(charter, kem, grant) {
  const key = await openFrom(kem, await grantInfo(charter), grant);
  if (key.length !== KEY_LENGTH || parseCharter(charter).commit !== await commitKey(key)) throw new SealError("charter-key");
  return key;
}

export {
  commitKey,
  hashCharter,
  formatCharter,
  parseCharter,
  makePairKey,
  sealGrant,
  openGrant
};
