import { publisherStatus, type PublisherStatus } from '@loa/shared-types/publisher-status';
import { Webhook } from 'standardwebhooks';
import { expect, test } from 'vitest';
import { publisherServer } from './publisher-server.ts';

const secret = `whsec_${Buffer.from('a secret of the test').toString('base64')}`;
const status: PublisherStatus = {
  state: 'live',
  since: '2026-11-22T00:00:00.000Z',
  live: { id: 'r', revision: 7, siteVersion: 'v', createdAt: '2026-11-22T00:00:00.000Z' },
  seen: 7,
  pinned: null,
  held: [],
  problem: null,
  warnings: [],
  recent: [{ id: 'r', revision: 7, steps: { pull: 1.5, render: 30 }, written: 14, removed: 1 }],
  siteUrl: 'http://127.0.0.1:4321',
};

function serverWith(ready = true) {
  let nudges = 0;
  const nudge = () => {
    nudges += 1;
  };
  const server = publisherServer({ nudge, ready, status: () => status }, { webhookSecret: secret });
  return { server, nudges: () => nudges };
}

const body = JSON.stringify({ type: 'content.changed', timestamp: '2026-11-22T00:00:00.000Z', data: { number: 7 } });

function signed(payload: string, { at = new Date(), key = secret } = {}): Record<string, string> {
  return {
    'content-type': 'application/json',
    'webhook-id': 'msg_1',
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(key).sign('msg_1', at, payload),
  };
}

async function post(payload: string, headers: Record<string, string>) {
  const { server, nudges } = serverWith();
  const { statusCode } = await server.inject({ method: 'POST', url: '/webhook', payload, headers });
  return { statusCode, nudges: nudges() };
}

test('a signed nudge is taken, and a repeated one as well', async () => {
  const { server, nudges } = serverWith();
  const headers = signed(body);
  for (const expected of [1, 2]) {
    const { statusCode } = await server.inject({ method: 'POST', url: '/webhook', payload: body, headers });
    expect([statusCode, nudges()]).toEqual([202, expected]);
  }
});

test.each([
  ['signed by somebody else', body, signed(body, { key: `whsec_${Buffer.from('another').toString('base64')}` }), 401],
  ['changed on its way', body.replace('7', '8'), signed(body), 401],
  ['too old', body, signed(body, { at: new Date(Date.now() - 3_600_000) }), 401],
  ['from the future', body, signed(body, { at: new Date(Date.now() + 3_600_000) }), 401],
  ['not signed', body, { 'content-type': 'application/json' }, 400],
  ['not JSON', 'nonsense', signed('nonsense'), 400],
  ['of another kind', '{"type":"else"}', signed('{"type":"else"}'), 400],
  ['too large', 'x'.repeat(300_000), signed('x'.repeat(300_000)), 413],
])('a nudge that is %s is refused', async (_what, payload, headers, expected) => {
  expect(await post(payload, headers)).toEqual({ statusCode: expected, nudges: 0 });
});

test('bytes are verified whatever the message claims to be', async () => {
  expect(await post(body, { ...signed(body), 'content-type': 'text/plain' })).toEqual({ statusCode: 202, nudges: 1 });
});

test('nudges are sent by POST alone', async () => {
  const { server } = serverWith();
  const { statusCode, headers } = await server.inject({ method: 'GET', url: '/webhook' });
  expect([statusCode, headers.allow]).toEqual([405, 'POST']);
});

test('tells how it is', async () => {
  const { server } = serverWith();
  expect((await server.inject('/healthz')).statusCode).toBe(200);
  expect((await server.inject('/readyz')).statusCode).toBe(200);
  expect((await serverWith(false).server.inject('/readyz')).statusCode).toBe(503);
  expect(publisherStatus.parse((await server.inject('/status')).json())).toEqual(status);
  const metrics = (await server.inject('/metrics')).body;
  expect(metrics).toContain('loa_publisher_state{state="live"} 1');
  expect(metrics).toContain('loa_release_step_milliseconds{step="render"} 30');
});
