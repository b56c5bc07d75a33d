import * as z from 'zod';

/** One pull: how long it took, how many HTTP requests it made, how many documents came or went. */
export const pullResult = z.object({ milliseconds: z.number(), requests: z.int(), documents: z.int() });
export type Pull = z.infer<typeof pullResult>;
