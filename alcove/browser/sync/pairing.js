import { AlcoveError } from "./errors.js";

export async function acceptInvitation() {
  throw new AlcoveError("away");
}
export async function invite() {
  throw new AlcoveError("away");
}
export async function lookAtInvitation() {
  throw new AlcoveError("away");
}
export async function withdraw() {
  throw new AlcoveError("away");
}
