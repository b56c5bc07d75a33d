const vietnamese = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 10 });

/** A number as Vietnamese writes it: `15.249`, `19,5`. Nothing is rounded. */
export function numberText(value: number): string {
  return vietnamese.format(value);
}

/** A share of a whole in per cent with one decimal at most: `19,5%`; null when there is no whole. */
export function shareText(part: number, whole: number): string | null {
  if (whole <= 0) return null;
  return `${numberText(Math.round((part / whole) * 1000) / 10)}%`;
}

const scales = [
  { unit: 1_000_000_000n, name: 'tỷ đồng' },
  { unit: 1_000_000n, name: 'triệu đồng' },
] as const;

/**
 * Money in đồng as a reader says it: `37,5 triệu đồng`, `2,4 tỷ đồng`. An amount that would need more than three decimals is
 * written out (`37.512.345 đồng`): money is never rounded.
 * @param amount whole đồng
 */
export function moneyText(amount: bigint): string {
  const scale = scales.find(({ unit }) => amount >= unit && amount % (unit / 1000n) === 0n);
  if (!scale) return `${vietnamese.format(amount)} đồng`;
  const thousandths = (amount % scale.unit) / (scale.unit / 1000n);
  const decimals = thousandths === 0n ? '' : `,${String(thousandths).padStart(3, '0').replace(/0+$/, '')}`;
  return `${vietnamese.format(amount / scale.unit)}${decimals} ${scale.name}`;
}
