/** A fault of the mirror, or of what was asked of it. */
export class MirrorError extends Error {
  override readonly name = 'MirrorError';
}
