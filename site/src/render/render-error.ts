import type { PlannedPage } from '../plan/planned-page.ts';

/** A page that could not be made. */
export class RenderError extends Error {
  override readonly name = 'RenderError';
  readonly page: PlannedPage;
  /** What went wrong, without the name of the page. */
  readonly reason: string;

  constructor(page: PlannedPage, reason: string, options?: ErrorOptions) {
    super(`The ${page.kind} at ${page.path} cannot be rendered: ${reason}`, options);
    this.page = page;
    this.reason = reason;
  }
}
