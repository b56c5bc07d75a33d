import { expect, test } from 'vitest';
import { scriptSafeJson } from './script-safe-json.ts';

test('a text cannot end the script element that it stands in', () => {
  const value = { headline: '</script><!-- <script>' };
  expect(scriptSafeJson(value)).not.toContain('<');
  expect(JSON.parse(scriptSafeJson(value))).toEqual(value);
});
