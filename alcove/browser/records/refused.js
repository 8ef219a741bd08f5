// Every refusal of a record has a name; both twins use the same names (spec/records.md §5).

export const REFUSALS = new Set([
  'record-shape', 'record-large', 'kind-unknown', 'kind-changed', 'field-missing', 'field-unknown', 'field-type', 'field-value',
  'field-both', 'words-empty', 'words-unwanted', 'words-not-nfc', 'words-control', 'too-long', 'too-many', 'wrong-safe',
]);

/** A record that is not made, or not read. `facts` are names of fields and numbers, never words of a person. */
export class RecordRefused extends Error {
  /** @param {string} code one of REFUSALS @param {Record<string, string | number>} [facts] */
  constructor(code, facts = {}) {
    super(code);
    this.name = 'RecordRefused';
    this.code = code;
    this.facts = facts;
    if (!REFUSALS.has(code)) throw new TypeError(code);
  }
}
