import { expect, test } from 'vitest';
import { pauseAfter } from './backoff.ts';
import { Nudges } from './nudges.ts';
import { StateMachine } from './publisher-state.ts';

test('a publisher takes its steps in order', () => {
  const machine = new StateMachine();
  for (const state of ['syncing', 'planning', 'rendering', 'verifying', 'activating', 'live'] as const)
    machine.enter(state);
  expect(machine.state).toBe('live');
});

test('nothing goes live that was not verified', () => {
  const machine = new StateMachine();
  for (const state of ['syncing', 'planning', 'rendering'] as const) machine.enter(state);
  expect(() => machine.enter('activating')).toThrow('rendering cannot become activating');
});

test('pauses grow with every failure in a row, up to half a minute', () => {
  expect([1, 2, 3, 20].map(pauseAfter)).toEqual([1_000, 2_000, 4_000, 30_000]);
});

test('nudges fold into one and end a wait', async () => {
  const nudges = new Nudges();
  const waited = nudges.wait(60_000);
  nudges.nudge();
  nudges.nudge();
  await waited;
  expect(nudges.take()).toBeGreaterThanOrEqual(0);
  expect(nudges.take()).toBeNull();
});

test('a nudge that comes while the publisher works is not waited for', async () => {
  const nudges = new Nudges();
  nudges.nudge();
  await nudges.wait(60_000);
  expect(nudges.take()).not.toBeNull();
});
