/** What the server has of me, as it says itself: columns, purposes, own values, counts. */
import { ask } from "./door.js";

/** @typedef {{ name: string, purpose: string, sealed: boolean, shown: "value" | "range" | "different" | "bytes" | "secret" | "nothing", value: any }} Column */
/** @typedef {{ name: string, what: string, until: string, rows: number, columns: Column[] }} Table */
/** @typedef {{ pair: string | null, rows: number, erased: number, bytes: number, first: string | null, last: string | null }} Written */

/** @returns {Promise<{ tables: Table[], safes: Written[], beside: Record<string, string> }>} */
export const fetchSeen = () => ask("GET", "/api/me/seen");
