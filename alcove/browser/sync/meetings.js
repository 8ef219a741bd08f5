import { AlcoveError } from "./errors.js";

export async function askToSkip() {
  throw new AlcoveError("away");
}
export async function holdMeeting() {
  throw new AlcoveError("away");
}
export async function moveMeeting() {
  throw new AlcoveError("away");
}
export async function planMeeting() {
  throw new AlcoveError("away");
}
export async function startMeeting() {
  throw new AlcoveError("away");
}
export async function takeBackSkip() {
  throw new AlcoveError("away");
}
