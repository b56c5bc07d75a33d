import { webhookPath } from '@loa/shared-types/webhook-event';
import Fastify, { type FastifyInstance } from 'fastify';
import { Webhook } from 'standardwebhooks';
import { metrics } from './metrics.ts';
import type { Publisher } from './publisher.ts';
import { verifyWebhook, WebhookRefused } from './webhook.ts';

/** A nudge is a few hundred bytes; nobody needs to send more than this. */
const bodyLimit = 256 * 1024;

/** How long the CMS may keep a connection for its next nudge, in milliseconds. */
const keepAliveTimeout = 10 * 60_000;

/** What the publisher answers over HTTP: health, status, metrics, and the signed nudges of the CMS. */
export function publisherServer(
  publisher: Pick<Publisher, 'nudge' | 'ready' | 'status'>,
  { webhookSecret }: { webhookSecret: string },
): FastifyInstance {
  const server = Fastify({ bodyLimit, forceCloseConnections: 'idle', requestTimeout: 10_000, keepAliveTimeout });
  const webhook = new Webhook(webhookSecret);

  // The signature is over the bytes as they came, so nothing may parse them first, whatever they claim to be.
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));

  server.addHook('onSend', async (_request, reply) => {
    reply.headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
  });
  server.setErrorHandler((error, _request, reply) => {
    const statusCode = statusOf(error);
    const message = statusCode < 500 && error instanceof Error ? error.message : 'The publisher could not answer.';
    if (statusCode >= 500) console.error(error);
    return reply.code(statusCode).send({ error: message });
  });

  server.get('/healthz', () => ({ status: 'ok' }));
  server.get('/readyz', (_request, reply) =>
    publisher.ready ? { status: 'ready' } : reply.code(503).send({ status: 'no release is live yet' }),
  );
  server.get('/status', () => publisher.status());
  server.get('/metrics', (_request, reply) =>
    reply.type('text/plain; version=0.0.4; charset=utf-8').send(metrics(publisher.status())),
  );
  server.post(webhookPath, (request, reply) => {
    const event = verifyWebhook(
      webhook,
      request.headers,
      Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
    );
    publisher.nudge();
    return reply.code(202).send({ number: event.data.number });
  });
  server.route({
    method: ['GET', 'PUT', 'PATCH', 'DELETE'],
    url: webhookPath,
    handler: (_request, reply) => reply.code(405).header('allow', 'POST').send({ error: 'Nudges are sent by POST.' }),
  });
  return server;
}

function statusOf(error: unknown): number {
  if (error instanceof WebhookRefused) return error.statusCode;
  if (error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number') return error.statusCode;
  return 500;
}
