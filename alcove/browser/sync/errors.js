/** What goes wrong, by name. The sentence for it is `t("error-" + code, facts)`: none stands in the code. */

/** `code` is stable and for programs; `facts` are plain values a sentence or a page can use, never words of a person. */
export class AlcoveError extends Error {
  /** @param {string} code @param {Record<string, any>} [facts] */
  constructor(code, facts = {}) {
    super(code);
    this.name = "AlcoveError";
    this.code = code;
    this.facts = facts;
  }
}

/** What seal and records refuse has a code too: for the rooms it is one and the same kind of failure. @param {any} error */
export function asAlcoveError(error) {
  return ["SealError", "RecordRefused"].includes(error?.name) ? new AlcoveError(error.code, error.facts) : error;
}
