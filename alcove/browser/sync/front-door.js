import { AlcoveError } from "./errors.js";

export async function confirmKit() {
  throw new AlcoveError("away");
}
export async function lock() {
  throw new AlcoveError("away");
}
export async function makeKit() {
  throw new AlcoveError("away");
}
export async function signIn() {
  throw new AlcoveError("away");
}
export async function signOut() {
  throw new AlcoveError("away");
}
export async function signUp() {
  throw new AlcoveError("away");
}
export async function unlock() {
  throw new AlcoveError("away");
}
