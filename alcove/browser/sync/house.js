/** All that the rooms may use of the sync. What each name means stands in docs/architecture.md. */
export { AlcoveError } from "./errors.js";
export { connection, dismissTrouble, door, invitations, me, pairs, server, troubles, unfitReason, waiting } from "./signals.js";
export { start } from "./opening.js";
export { confirmKit, lock, makeKit, signIn, signOut, signUp, unlock } from "./front-door.js";
export { acceptInvitation, invite, lookAtInvitation, withdraw } from "./pairing.js";
export { askToSkip, holdMeeting, moveMeeting, planMeeting, startMeeting, takeBackSkip } from "./meetings.js";
export { makeJoinLink, people } from "./organisation.js";
export { draft } from "./drafts.js";
export { safe } from "./safe.js";
