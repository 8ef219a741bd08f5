/** The ways in as the server tells them, and whether it asks who one is before they change. */
import { useEffect, useState } from "../../vendor/preact.js";
import { waysIn } from "../../sync/ways.js";

/** @typedef {import("../../sync/ways.js").Ways} Ways */

const SPARE = 5 * 60_000; // milliseconds: who begins now should not be asked in the middle

/** @param {Ways} ways */
export const isProved = ({ proved_until: until }) => until !== null && Date.parse(until) - SPARE > Date.now();

/** @template T @param {() => Promise<T>} load @returns {{ told: T | null, failure: unknown, again: () => Promise<void> }} */
export function useTold(load) {
  const [told, setTold] = useState(/** @type {T | null} */ (null));
  const [failure, setFailure] = useState(/** @type {unknown} */ (null));
  const again = async () => {
    try {
      setTold(await load());
      setFailure(null);
    } catch (error) {
      setFailure(error);
    }
  };
  useEffect(() => { again(); }, []);
  return { told, failure, again };
}

export const useWays = () => useTold(waysIn);
