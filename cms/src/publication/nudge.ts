import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { type WebhookEvent, webhookPath } from '@loa/shared-types/webhook-event';
import { Webhook } from 'standardwebhooks';

const patience = 3_000;

/** Where nudges go, and with what they are signed. */
export interface NudgeTarget {
  /** Origin of the publisher. */
  readonly publisher: string;
  /** Secret in the form of Standard Webhooks. */
  readonly secret: string;
}

/** The target that the environment names, or null when there is no publisher to nudge. */
export function nudgeTarget(environment: NodeJS.ProcessEnv = process.env): NudgeTarget | null {
  const publisher = environment['LOA_PUBLISHER_URL'];
  const secret = environment['LOA_WEBHOOK_SECRET'];
  return publisher && secret ? { publisher, secret } : null;
}

/**
 * Tells the publisher, after a commit, that something changed. It is a hint, and a lost one does no harm: changes that
 * come while one is under way fold into one more, an unreachable publisher is logged once until it answers again.
 */
export class Nudge {
  readonly #target: NudgeTarget;
  readonly #log: Core.Strapi['log'];
  #latest = 0;
  #sending = false;
  #unreachable = false;

  constructor(target: NudgeTarget, log: Core.Strapi['log']) {
    this.#target = target;
    this.#log = log;
  }

  /** Never throws and never waits: an editor must not be told that a committed publication failed. */
  changed(number: number): void {
    this.#latest = Math.max(this.#latest, number);
    if (!this.#sending) void this.#sendLatest();
  }

  async #sendLatest(): Promise<void> {
    this.#sending = true;
    let sent = 0;
    while (sent < this.#latest) {
      sent = this.#latest;
      await this.#send(sent);
    }
    this.#sending = false;
  }

  async #send(number: number): Promise<void> {
    try {
      const now = new Date();
      const event: WebhookEvent = { type: 'content.changed', timestamp: now.toISOString(), data: { number } };
      const body = JSON.stringify(event);
      const id = `msg_${randomUUID()}`;
      const response = await fetch(new URL(webhookPath, this.#target.publisher), {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'webhook-id': id,
          'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
          'webhook-signature': new Webhook(this.#target.secret).sign(id, now, body),
        },
        body,
        signal: AbortSignal.timeout(patience),
      });
      // Read to its end, so that the connection can be used again: an editor waits while a new one is made.
      await response.arrayBuffer();
      if (!response.ok) throw new Error(`it answered ${response.status}`);
      this.#unreachable = false;
    } catch (error) {
      if (this.#unreachable) return;
      this.#unreachable = true;
      const reason = error instanceof Error ? error.message : String(error);
      this.#log.warn(
        `The publisher at ${this.#target.publisher} was not told of change ${number} (${reason}). ` +
          'It finds out by itself when it runs; this is not said again until it answers.',
      );
    }
  }
}
