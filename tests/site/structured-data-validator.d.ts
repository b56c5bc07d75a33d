/** The part of the validator that the tests use; it has no types of its own. */
declare module '@adobe/structured-data-validator' {
  export interface Issue {
    readonly issueMessage: string;
    readonly severity: 'ERROR' | 'WARNING';
    readonly path: readonly unknown[];
  }
  class Validator {
    /** @param found structured data by its format and type */
    validate(found: { readonly jsonld: Readonly<Record<string, readonly object[]>> }): Promise<Issue[]>;
  }
  export { Validator as default };
}
