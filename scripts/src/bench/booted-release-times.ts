import * as z from 'zod';

/** What a booted publisher's first release took, in milliseconds. */
export const bootedRelease = z.object({
  /** From the start of the process until the renderer was ready. */
  boot: z.number(),
  /** From then until the release was live: planning, rendering, storing, verifying, activating; asking the CMS apart. */
  wall: z.number(),
  /** When that was, in milliseconds since 1970. */
  live: z.number(),
  /** From then until the search followed, in a release of its own. */
  search: z.number(),
  /** The parts of `wall` that the publisher counts itself. */
  steps: z.record(z.string(), z.number()),
});
export type BootedRelease = z.infer<typeof bootedRelease>;
