import { AlcoveError } from "./errors.js";

export async function start() {
  throw new AlcoveError("away");
}
