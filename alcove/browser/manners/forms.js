/** Forms that keep what was typed: errors name the field, a second press is ignored, nothing is cleared by a failure. */
import { useRef, useState } from "../vendor/preact.js";

/** @typedef {Record<string, any>} Values */
/** @typedef {{ id: string, words: string }} FormError  id: of the field */

/**
 * One act that takes a while. A second press while it runs is ignored.
 * @param {(...given: any[]) => Promise<unknown>} act
 * @returns {{ run: (...given: any[]) => Promise<unknown>, busy: boolean, failure: Error | null }}
 */
export function useAct(act) {
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState(/** @type {Error | null} */ (null));
  const run = async (/** @type {any[]} */ ...given) => {
    if (running.current) return undefined;
    running.current = true;
    setBusy(true);
    setFailure(null);
    try {
      return await act(...given);
    } catch (error) {
      setFailure(/** @type {Error} */ (error));
      return undefined;
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { run, busy, failure };
}

/**
 * @template {Values} V
 * @param {V} initial
 * @param {object} how
 * @param {(values: V) => FormError[]} [how.check]  on the device, at submit only: never while somebody types
 * @param {(values: V) => Promise<unknown>} how.send  a thrown error leaves everything as it is
 * @param {boolean} [how.again]  start over with the initial values after sending (capture)
 */
export function useForm(initial, { check = () => [], send, again = false }) {
  const [values, setValues] = useState(initial);
  const [errors, setErrors] = useState(/** @type {FormError[]} */ ([]));
  const { run, busy, failure } = useAct(async () => {
    await send(values);
    if (again) setValues(initial);
  });
  const submit = async (/** @type {Event | undefined} */ event) => {
    event?.preventDefault();
    const wrong = check(values);
    setErrors(wrong);
    if (wrong.length === 0) await run();
  };
  return {
    values, errors, busy, failure, submit, setValues,
    /** @param {keyof V} key */
    set: (key) => (/** @type {any} */ value) => setValues((/** @type {V} */ now) => ({ ...now, [key]: value })),
    /** @param {string} id */
    errorOf: (id) => errors.find((/** @type {FormError} */ error) => error.id === id)?.words,
  };
}

/** Ctrl or Cmd with Enter sends the form from inside a text. @param {KeyboardEvent} event */
export function sendOnModEnter(event) {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
  event.preventDefault();
  /** @type {HTMLElement} */ (event.currentTarget).closest("form")?.requestSubmit();
}
