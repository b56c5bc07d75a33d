/**
 * The moment that a plan made now holds for: the last full hour, so that what depends on time is looked at once an hour.
 */
export function asOfNow(now: Date): string {
  return `${now.toISOString().slice(0, '2022-09-13T13'.length)}:00:00.000Z`;
}
