import {
  ask
} from "./first.js";

var toWishes = ({ mails, returned, devices, wishes }) => ({ mails, returned, devices, wishes: wishes.map(({ kind, wanted, rests_until: restsUntil }) => ({ kind, wanted, restsUntil })) });
var fetchWishes = async () => toWishes(await ask("GET", "/api/me/wishes"));
var setWish = async (kind, wanted) => toWishes(await ask("PUT", `/api/me/wishes/${kind}`, { wanted }));
var writeAgain = () => ask("DELETE", "/api/me/returned");
var fetchAnswers = async () => (await ask("GET", "/api/me/answers")).map(({ proposed_at: proposedAt, ...rest }) => ({ ...rest, proposedAt }));
var letStand = (meeting) => ask("DELETE", `/api/me/answers/${meeting}`);
var stopLetters = (token) => ask("POST", `/api/stop/${encodeURIComponent(token)}`);
var fetchFeed = async () => (await ask("GET", "/api/me/feed")).made_at;
async function makeFeed() {
  const { address, made_at: madeAt } = await ask("POST", "/api/me/feed");
  return { address, madeAt };
}
var revokeFeed = () => ask("DELETE", "/api/me/feed");
async function fetchUndelivered() {
  const found = await ask("GET", "/api/letters/undelivered");
  return found.map(({ died_at: diedAt, ...rest }) => ({ ...rest, diedAt }));
}
var sendAgain = (id) => ask("POST", `/api/letters/${id}/again`);
var putAway = (id) => ask("DELETE", `/api/letters/${id}`);

export {
  fetchWishes,
  setWish,
  writeAgain,
  fetchAnswers,
  letStand,
  stopLetters,
  fetchFeed,
  makeFeed,
  revokeFeed,
  fetchUndelivered,
  sendAgain,
  putAway
};
