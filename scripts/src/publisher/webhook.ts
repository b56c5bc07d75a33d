import { webhookEvent, type WebhookEvent } from '@loa/shared-types/webhook-event';
import { type Webhook, WebhookVerificationError } from 'standardwebhooks';

/** A nudge that is refused: the status code to answer with, and why. */
export class WebhookRefused extends Error {
  override readonly name = 'WebhookRefused';
  readonly statusCode: 400 | 401;

  constructor(statusCode: 400 | 401, message: string, options?: ErrorOptions) {
    super(message, options);
    this.statusCode = statusCode;
  }
}

const signatureHeaders = ['webhook-id', 'webhook-timestamp', 'webhook-signature'] as const;

/**
 * Checks a nudge as Standard Webhooks asks: the signature over the raw bytes first, and its time, at most five minutes
 * off; only then is it parsed.
 * @param body the bytes as they came
 * @throws WebhookRefused with 400 for what is not such a message, 401 for one that is not from the CMS or too old
 */
export function verifyWebhook(
  webhook: Webhook,
  headers: Readonly<Record<string, string | string[] | undefined>>,
  body: Buffer,
): WebhookEvent {
  const signature: Record<string, string> = {};
  for (const name of signatureHeaders) {
    const value = headers[name];
    if (typeof value !== 'string' || value === '') throw new WebhookRefused(400, `The header ${name} is missing.`);
    signature[name] = value;
  }
  try {
    webhook.verify(body, signature, { jsonParse: false });
  } catch (error) {
    if (error instanceof WebhookVerificationError) throw new WebhookRefused(401, `${error.message}.`, { cause: error });
    throw error;
  }
  const event = webhookEvent.safeParse(parsed(body));
  if (!event.success) throw new WebhookRefused(400, 'The body is no event of this newsroom.', { cause: event.error });
  return event.data;
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch (error) {
    throw new WebhookRefused(400, 'The body is not JSON.', { cause: error });
  }
}
