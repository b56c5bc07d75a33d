/** A file of the media library that cannot be shown; the message says why, for the editor who uploaded it. */
export class RefusedFile extends Error {
  override readonly name = 'RefusedFile';
}
