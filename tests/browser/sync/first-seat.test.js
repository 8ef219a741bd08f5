import assert from "node:assert/strict";
import { test } from "node:test";
import { firstSeat } from "../../../alcove/browser/sync/pairs.js";

const [ME, THEM] = ["01900000-0000-7000-8000-00000000000a", "01900000-0000-7000-8000-00000000000b"];
const seat = (myRole, theirRole) => firstSeat(ME, myRole, { id: THEM, role: theirRole });

test("it is the meeting of the member, the mentee, the skip-level member", () => {
  for (const [lead, member] of [["lead", "member"], ["mentor", "mentee"], ["skip-lead", "skip-member"]]) {
    assert.equal(seat(lead, member), THEM);
    assert.equal(seat(member, lead), ME);
  }
});

test("peers take turns", () => assert.equal(seat("peer", "peer"), null));
