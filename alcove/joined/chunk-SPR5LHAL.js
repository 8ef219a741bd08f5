import {
  ofKind
} from "./chunk-FUEOCMAL.js";

var reminderOf = (own, promise) => ofKind(own, "reminder").findLast(({ fields }) => fields.promise === promise) ?? null;
function reminderDiffers(remindAt, rowAt, now) {
  if (rowAt === null) return Date.parse(remindAt) > Date.parse(now) ? "missing" : null;
  return Date.parse(remindAt) === Date.parse(rowAt) ? null : "other-time";
}

export {
  reminderOf,
  reminderDiffers
};
