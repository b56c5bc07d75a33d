export interface PageSource {
  readonly name: string | null;
  readonly url: string | null;
  /** True for a label with nothing behind it. */
  readonly empty: boolean;
}

const shape =
  /^(?:Link (?:gốc|bài gốc|bài viết gốc|nguồn)|Đường (?:dẫn|link) gốc|Bài gốc|Nguồn tin|Nguồn bài viết|Nguồn|Theo nguồn|Xem bài gốc(?: tại)?)(?:\s*[:：]\s*(.*)|\s*)$/iu;

/** Reads `Link gốc: …` or `Nguồn: …`; a bare label is a source too, an empty one. Null for any other line. */
export function readSource(text: string): PageSource | null {
  const match = shape.exec(text);
  if (!match) return null;
  const value = (match[1] ?? '').replace(/[.\s]+$/u, '').trim();
  if (value === '') return { name: null, url: null, empty: true };
  const address = /(?:https?:\/\/|www\.)\S+/i.exec(value)?.[0];
  if (address === undefined) return value.length <= 80 ? { name: value, url: null, empty: false } : null;
  const url = URL.parse(address.startsWith('www.') ? `https://${address}` : address);
  const name = value
    .replace(address, '')
    .replace(/[\s:,;()–-]+$/u, '')
    .trim();
  return { name: name || (url?.hostname.replace(/^www\./, '') ?? null), url: url?.href ?? null, empty: false };
}
