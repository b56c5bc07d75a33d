import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Dependents } from './dependents.ts';

const topic = 'faces';
const pages = 40;
const members = Array.from({ length: 12 }, (_, number) => `document-${number}`);

const readings = fc.array(
  fc.record({ page: fc.nat(pages - 1), read: fc.uniqueArray(fc.constantFrom(...members)), isAsked: fc.boolean() }),
  { minLength: 1, maxLength: 120 },
);

test('each answer has the pages that read it last, however often pages are set and answers asked for', () => {
  fc.assert(
    fc.property(readings, (steps) => {
      const dependents = new Dependents();
      const read = new Map<number, readonly string[]>();
      for (const step of steps) {
        const answers = step.read.map((member) => dependents.answer(dependents.topic(topic), member));
        dependents.set(step.page, answers);
        read.set(step.page, step.read);
        expect([...dependents.readBy(step.page)]).toEqual(answers);
        if (!step.isAsked) continue;
        for (const member of members) {
          const expected = [...read].filter(([, names]) => names.includes(member)).map(([page]) => page);
          expect([...dependents.on(topic, member)].sort()).toEqual(expected.sort());
        }
      }
    }),
  );
});
