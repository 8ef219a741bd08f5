/** Rooms that are loaded in lots, with what they say, each when the first of it is entered. */
import { moreWords } from "../words/words.js";

/** @typedef {() => Promise<{ default: any }>} Load */

/** @param {() => Promise<Record<string, any>>} rooms @param {string} name @param {...string} words @returns {Load} */
export const lot = (rooms, name, ...words) => async () => {
  const [found] = await Promise.all([rooms(), moreWords(...words)]);
  return { default: found[name] };
};

/** @param {"about" | "arrival" | "firstDay" | "invitation" | "join" | "people" | "promises" | "settings" | "unlock"} name */
export const around = (name) => lot(() => import("./around.js"), name, "around", "about", "ways");

/** The pages on which the ways in change. @param {"addPasskey" | "changeWords" | "firstPasskey" | "letIn"} name */
export const ways = (name) => lot(() => import("./ways/lot.js"), name, "around", "ways");

/** @param {"brief" | "meeting" | "two"} name */
export const ofTwo = (name) => lot(() => import("./of-two.js"), name, "of-two", "about", "progress", "feedback", "themes");

/** Another time for a meeting, asked for at the table. */
export const planForm = lot(() => import("./table/plan-form.js"), "PlanForm");

/** The coming two weeks over all alcoves. */
export const week = lot(() => import("./week/week.js"), "default", "week");

export const compareWords = lot(() => import("./compare/compare.js"), "default", "compare");

/** @param {"lost" | "rotate" | "renewed" | "former" | "drill" | "reset"} name */
export const newKeys = (name) => lot(() => import("./new-keys/lot.js"), name, "new-keys", "around");

/** @param {"leaving" | "closed" | "closedSince"} name */
export const leaving = (name) => lot(() => import("./leaving/lot.js"), name, "leaving");

export const takeAlong = lot(() => import("./export/export.js"), "default", "export", "story", "of-two", "us");

/** @param {"story" | "everywhere"} name */
export const story = (name) => lot(() => import("./story/lot.js"), name, "story", "of-two", "themes", "feedback", "us");

export const growth = lot(() => import("./growth/growth.js"), "default", "growth", "progress");

/** @param {"progress" | "moved" | "sayMore"} name */
export const progress = (name) => lot(() => import("./progress/lot.js"), name, "progress");

/** The two of you: the cards, the agreement, the check-ins. */
export const us = lot(() => import("./us/us.js"), "default", "us");

export const feedback = lot(() => import("./feedback/feedback.js"), "default", "feedback");

export const pulse = lot(() => import("./pulse/pulse.js"), "default", "pulse");

/** @param {"ceremonies" | "ceremony" | "letter"} name */
export const ceremonies = (name) => lot(() => import("./ceremonies/lot.js"), name, "ceremonies", "questions", "of-two", "us", "feedback");

export const questions = lot(() => import("./questions/questions.js"), "default", "questions", "of-two");

/** When the two meet again and again. */
export const rhythm = lot(() => import("./rhythm/rhythm.js"), "default", "rhythm");

/** A person's hours, leaves, letters and calendar. @param {"hours" | "stop" | "undelivered"} name */
export const ofTime = (name) => lot(() => import("./hours/lot.js"), name, "hours");

/** What the page says when it is opened. */
export const toldLot = lot(() => import("./told/told.js"), "default", "told", "hours");

export const hours = ofTime("hours");
export const undelivered = ofTime("undelivered");

/** Old notes that come along. */
export const bring = lot(() => import("./bring/bring.js"), "default", "bring", "of-two");

/** Agendas of one's own, of no one alcove. */
export const templates = lot(() => import("./templates/templates.js"), "default", "templates");

export const capturedLot = lot(() => import("./captured/captured.js"), "default", "captured");

/** What the server sees of one: a stranger is told to sign in first. */
export const seen = lot(() => import("./seen/seen.js"), "default", "seen");

export const themes = lot(() => import("./themes/themes.js"), "default", "themes");

/** What was heard of a theme, at the table. */
export const heard = lot(() => import("./themes/heard.js"), "default", "themes");

/** The program that the server sends is another one than this device's. */
export const program = lot(() => import("./program/news.js"), "default", "program");
