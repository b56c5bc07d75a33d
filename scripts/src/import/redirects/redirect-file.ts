import { CsvError, parse } from 'csv-parse/sync';
import * as z from 'zod';

/** One line of a redirect list: an old path, with its query, and where it leads. */
export interface RedirectLine {
  /** In the file, counted from 1. */
  readonly line: number;
  readonly from: string;
  readonly to: string;
}

export interface RedirectFile {
  readonly lines: readonly RedirectLine[];
  /** What is wrong, each with its line. */
  readonly faults: readonly string[];
}

const records = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.int() }) }));
const headers = new Set([
  'from,to',
  'source,target',
  'old,new',
  'từ,đến',
  'nguồn,đích',
  'cũ,mới',
  'source,destination',
]);

/**
 * Reads `from,to` lines as RFC 4180 writes them: quoted where a comma or a quote is inside, with or without a header.
 * Every line is judged alone here; what two lines say together is `redirectFaults`' to judge.
 */
export function readRedirects(csv: string): RedirectFile {
  let rows: z.infer<typeof records>;
  try {
    rows = records.parse(
      parse(csv, { bom: true, info: true, trim: true, skipEmptyLines: true, relaxColumnCount: true }),
    );
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { lines: [], faults: [`line ${lineOf(error)}: not CSV (${error.message}).`] };
  }
  const [first] = rows;
  const body = first && headers.has(first.record.join(',').toLowerCase()) ? rows.slice(1) : rows;
  const lines: RedirectLine[] = [];
  const faults: string[] = [];
  for (const { record, info } of body) {
    const fault = lineFault(record);
    if (fault) faults.push(`line ${info.lines}: ${fault}`);
    else
      lines.push({
        line: info.lines,
        from: (record[0] ?? '').normalize('NFC'),
        to: (record[1] ?? '').normalize('NFC'),
      });
  }
  return { lines, faults };
}

function lineFault(record: readonly string[]): string | null {
  const [from = '', to = ''] = record;
  if (record.length !== 2) return `${record.length} columns where two are expected, the old path and the new one.`;
  if (!/^\/(?!\/)\S*$/u.test(from))
    return `“${from}” is no path: an old address begins with one slash and has no spaces.`;
  if (from === '/') return 'the front page cannot lead elsewhere.';
  if (from.includes('#')) return `“${from}” has a part behind #, which no browser sends.`;
  if (/^https:\/\/[^\s/]+\S*$/u.test(to) && URL.canParse(to)) return null;
  if (!/^\/(?!\/)\S*$/u.test(to)) return `“${to}” leads nowhere: a target is a path of this site or an https address.`;
  return null;
}

function lineOf(error: CsvError): string {
  const lines: unknown = error['lines'];
  return typeof lines === 'number' ? String(lines) : '?';
}
