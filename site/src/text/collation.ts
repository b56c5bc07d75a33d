const collator = new Intl.Collator('vi', { numeric: true });

/** Order of the Vietnamese alphabet (Đ after D, numbers by value), for `toSorted`. */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}
