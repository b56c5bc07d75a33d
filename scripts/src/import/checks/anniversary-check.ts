import { foldedKey } from '../folded-key.ts';
import type { TextCheck } from './text-check.ts';

const anniversary = /kỷ niệm\s+(?:lần thứ\s+)?(\d{1,4})\s+năm\s+((?:ngày\s+)?\p{L}[^.,;:()“”]{4,60})/giu;

/** Finds one event whose anniversary is counted differently within one article. */
export const anniversaryCheck: TextCheck = ({ texts }) => {
  const counted = new Map<string, { years: Set<string>; event: string }>();
  for (const [, years = '', event = ''] of texts.join('\n').matchAll(anniversary)) {
    const key = foldedKey(event).split(' ').slice(0, 6).join(' ');
    const entry = counted.get(key) ?? { years: new Set<string>(), event: event.split(/\s+/).slice(0, 6).join(' ') };
    entry.years.add(years);
    counted.set(key, entry);
  }
  return [...counted.values()]
    .filter(({ years }) => years.size > 1)
    .map(
      ({ years, event }) =>
        `Bài nhắc kỷ niệm ${[...years].join(' năm và ')} năm của cùng một sự kiện (“${event}…”): số liệu đi kèm có thể không khớp.`,
    );
};
