/** An act of a button that has no field to say it at: what fails is said at the end of the page. */
import { toast } from "../../manners/toasts.js";
import { sentenceOf } from "../frame/say-error.js";

/** @template {any[]} G @param {(...given: G) => Promise<unknown>} act @returns {(...given: G) => Promise<void>} */
export const orSay = (act) => async (...given) => {
  try {
    await act(...given);
  } catch (failure) {
    toast(sentenceOf(failure));
  }
};
