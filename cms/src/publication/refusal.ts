import { errors } from '@strapi/utils';

/** One thing that must be mended before an entry can be published. */
export interface Issue {
  /** Names of fields and places in lists, from the outside in. */
  readonly path: readonly (string | number)[];
  /** A Vietnamese sentence for the editor. */
  readonly message: string;
}

/**
 * The error that Strapi shows to the editor: the sentences together as a message, and each beside its field. Thrown inside
 * the transaction, it undoes everything.
 */
export function refusal(issues: readonly Issue[]): Error {
  const message = [...new Set(issues.map((issue) => issue.message))].join(' ');
  return new errors.ValidationError(message, {
    errors: issues.map((issue) => ({
      path: issue.path.map(String),
      message: issue.message,
      name: 'ValidationError',
    })),
  });
}
