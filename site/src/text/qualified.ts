import type { qualifiers } from '@loa/shared-types/wire/parts';
import { moneyText, numberText } from './numbers.ts';

export type Qualifier = (typeof qualifiers)[number];

/** How a source gave a figure, apart from its value. */
export interface Caution {
  qualifier?: Qualifier | null;
  estimated?: boolean | null;
  inferred?: boolean | null;
}

const words: Record<Qualifier, string> = { exact: '', over: 'trên ', about: 'khoảng ', nearly: 'gần ' };

/** A figure's text with its qualifiers: `trên 800`, `ước tính trên 800 triệu đồng`, `1.724 (suy ra từ nguồn)`. */
export function qualifiedText(text: string, { qualifier, estimated, inferred }: Caution): string {
  const before = `${estimated ? 'ước tính ' : ''}${words[qualifier ?? 'exact']}`;
  return `${before}${text}${inferred ? ' (suy ra từ nguồn)' : ''}`;
}

/** A value with its unit; đồng in millions and thousand millions, a per cent sign without a space before it. */
export function valueText(value: number, unit: string | null): string {
  if (unit === 'đồng' && Number.isSafeInteger(value) && value >= 0) return moneyText(BigInt(value));
  if (unit === '%') return `${numberText(value)}%`;
  return unit ? `${numberText(value)} ${unit}` : numberText(value);
}

/** A value with unit and qualifiers, or null when the source gives none. */
export function quantityText(value: number | null, unit: string | null, caution: Caution): string | null {
  return value === null ? null : qualifiedText(valueText(value, unit), caution);
}

/** Money with its qualifiers, from the decimal string of đồng that the CMS keeps; null when the source gives none. */
export function qualifiedMoney(amount: string | null, caution: Caution): string | null {
  return amount === null ? null : qualifiedText(moneyText(BigInt(amount)), caution);
}
