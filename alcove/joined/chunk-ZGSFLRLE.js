import {
  Nt,
  ae
} from "./chunk-557TLY2U.js";

// manners/forms.js
function useAct(act) {
  const running = ae(false);
  const [busy, setBusy] = Nt(false);
  const [failure, setFailure] = Nt(
    /** @type {Error | null} */
    null
  );
  const run = async (...given) => {
    if (running.current) return void 0;
    running.current = true;
    setBusy(true);
    setFailure(null);
    try {
      return await act(...given);
    } catch (error) {
      setFailure(
        /** @type {Error} */
        error
      );
      return void 0;
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { run, busy, failure };
}
function useForm(initial, { check = () => [], send, again = false }) {
  const [values, setValues] = Nt(initial);
  const [errors, setErrors] = Nt(
    /** @type {FormError[]} */
    []
  );
  const { run, busy, failure } = useAct(async () => {
    await send(values);
    if (again) setValues(initial);
  });
  const submit = async (event) => {
    event?.preventDefault();
    const wrong = check(values);
    setErrors(wrong);
    if (wrong.length === 0) await run();
  };
  return {
    values,
    errors,
    busy,
    failure,
    submit,
    setValues,
    /** @param {keyof V} key */
    set: (key) => (value) => setValues((now) => ({ ...now, [key]: value })),
    /** @param {string} id */
    errorOf: (id) => errors.find((error) => error.id === id)?.words
  };
}

export {
  useAct,
  useForm
};
