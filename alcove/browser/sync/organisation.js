import { AlcoveError } from "./errors.js";

export async function makeJoinLink() {
  throw new AlcoveError("away");
}
export async function people() {
  throw new AlcoveError("away");
}
