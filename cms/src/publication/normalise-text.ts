/**
 * The same value with every text in it in Unicode's composed form (NFC), as Vietnamese keyboards do not agree on one.
 * Only plain objects and lists are looked into.
 */
export function normaliseText<T>(value: T): T;
export function normaliseText(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map((item: unknown) => normaliseText(item));
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, normaliseText(item)]));
  }
  return value;
}
