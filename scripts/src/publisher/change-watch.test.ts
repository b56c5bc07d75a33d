import { expect, test, vi } from 'vitest';
import { ChangeWatch } from './change-watch.ts';

/** A watch of which each question is answered by the test. */
function watchOf() {
  const questions: (PromiseWithResolvers<boolean> & { readonly signal: AbortSignal })[] = [];
  const news = vi.fn();
  const watch = new ChangeWatch((signal) => {
    const question = { ...Promise.withResolvers<boolean>(), signal };
    questions.push(question);
    return question.promise;
  }, news);
  return { watch, news, questions };
}

test('the CMS is believed for as long as the question is open', async () => {
  const { watch, news, questions } = watchOf();
  expect(watch.watches(7)).toBe(false);
  watch.begin(7);
  watch.begin(7);
  expect(questions).toHaveLength(1);
  expect([watch.watches(7), watch.watches(8)]).toEqual([true, false]);
  questions[0]?.resolve(false);
  await vi.waitFor(() => expect(watch.watches(7)).toBe(false));
  expect(news).not.toHaveBeenCalled();
  watch.begin(7);
  questions[1]?.resolve(true);
  await vi.waitFor(() => expect(news).toHaveBeenCalledOnce());
  expect(watch.watches(7)).toBe(false);
});

test('a question that breaks off means that the CMS must be asked', async () => {
  const { watch, news, questions } = watchOf();
  watch.begin(7);
  questions[0]?.reject(new Error('The CMS has gone.'));
  await vi.waitFor(() => expect(watch.watches(7)).toBe(false));
  expect(news).not.toHaveBeenCalled();
});

test('a mirror that went on asks anew, and what is said of its past is no news', async () => {
  const { watch, news, questions } = watchOf();
  watch.begin(7);
  watch.begin(8);
  expect(questions[0]?.signal.aborted).toBe(true);
  questions[0]?.resolve(true);
  await questions[0]?.promise;
  expect([watch.watches(8), news.mock.calls.length]).toEqual([true, 0]);
  watch.end();
  expect([watch.watches(8), questions[1]?.signal.aborted]).toEqual([false, true]);
});
