/** A sync that could not be completed; the mirror is as it was. The message says what happened, why and what to do. */
export class SyncError extends Error {
  override readonly name = 'SyncError';
}
