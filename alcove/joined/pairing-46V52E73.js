import {
  linkOf,
  refreshPairs
} from "./chunk-75NKKDFA.js";
import "./chunk-VKNDDD5S.js";
import {
  changeRing,
  checkInviteTag,
  formatInviteFragment,
  inviteTag,
  makeInviteSecret,
  parseInviteFragment
} from "./chunk-ZCULNP6U.js";
import {
  checkNotReflected,
  deriveFp
} from "./chunk-NO7HG6NV.js";
import {
  addTrouble,
  invitations,
  makeId,
  moment,
  mustBeUnlocked,
  unlocked,
  writeSnapshot
} from "./start.js";
import {
  AlcoveError,
  SealError,
  ask,
  decodeBase64url,
  encodeBase64url
} from "./first.js";

async function invite({ myRole }) {
  const { person, fp } = mustBeUnlocked();
  const [id, pair, secret] = [makeId(), makeId(), makeInviteSecret()];
  const fragment = formatInviteFragment(secret);
  await changeRing((ring) => ring.invitations[id] = { secret: fragment, pair });
  const tag = encodeBase64url(await inviteTag(secret, { side: "host", invitation: id, person, fp }));
  const { expires_at: expiresAt } = await ask("POST", "/api/invitations", { id, pair, my_role: myRole, tag });
  const link = linkOf(id, fragment);
  invitations.value = [{ id, pair, myRole, state: "open", expiresAt, link }, ...invitations.value];
  await writeSnapshot();
  return { id, link };
}
async function withdraw(id) {
  await ask("DELETE", `/api/invitations/${id}`);
  invitations.value = invitations.value.filter((one) => one.id !== id);
  await changeRing((ring) => delete ring.invitations[id]);
  await writeSnapshot();
}
async function doesTagFit(shown, fragment) {
  try {
    const fp = await deriveFp(decodeBase64url(shown.host.bundle));
    const about = { side: "host", invitation: shown.id, person: shown.host.id, fp };
    await checkInviteTag(parseInviteFragment(fragment), decodeBase64url(shown.host.tag), about);
    return true;
  } catch (error) {
    if (error instanceof SealError && error.code !== "invite-fragment") return false;
    throw error instanceof SealError ? new AlcoveError("invite-fragment", { name: shown.host.name }) : error;
  }
}
async function lookAtInvitation(id, fragment) {
  const shown = await ask("GET", `/api/invitations/${id}`);
  const tagFits = await doesTagFit(shown, fragment);
  return { state: shown.state, pair: shown.pair, host: { id: shown.host.id, name: shown.host.name }, guestRole: shown.guest_role, tagFits };
}
async function acceptInvitation(id, fragment) {
  const { person, fp, bundle: own } = mustBeUnlocked();
  const shown = await ask("GET", `/api/invitations/${id}`);
  const { id: host, bundle, name } = shown.host;
  if (host === person) throw new AlcoveError("own-invitation");
  if (!await doesTagFit(shown, fragment)) throw new AlcoveError("invite-tag", { name });
  await checkNotReflected(own, decodeBase64url(bundle));
  await pinHost(host, bundle, name);
  const tag = await inviteTag(parseInviteFragment(fragment), { side: "guest", invitation: id, person, fp });
  const { pair } = await ask("POST", `/api/invitations/${id}/accept`, { tag: encodeBase64url(tag) });
  if (unlocked()) await refreshPairs();
  return pair;
}
async function pinHost(host, bundle, name) {
  const fp = await deriveFp(decodeBase64url(bundle));
  const ring = await changeRing(({ pins }) => pins[host] ??= { bundle, fp, state: "linked", since: moment().slice(0, 10) });
  if (ring.pins[host].bundle === bundle) return;
  addTrouble("key-changed", null, { about: host, name });
  throw new AlcoveError("key-changed", { name });
}
export {
  acceptInvitation,
  invite,
  lookAtInvitation,
  withdraw
};
