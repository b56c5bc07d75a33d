import * as z from 'zod';

/**
 * The nudge that the CMS sends to the publisher after a commit, signed as Standard Webhooks asks (headers `webhook-id`,
 * `webhook-timestamp`, `webhook-signature`). It is a hint: the publisher asks the change feed for the truth.
 */
export const webhookEvent = z.object({
  type: z.literal('content.changed'),
  timestamp: z.iso.datetime(),
  data: z.object({ number: z.int().nonnegative() }),
});
export type WebhookEvent = z.infer<typeof webhookEvent>;

/** Where the publisher takes nudges, below its origin. */
export const webhookPath = '/webhook';
