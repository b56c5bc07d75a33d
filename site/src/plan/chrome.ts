import { byCodeUnits } from './order.ts';
import type { Chrome } from './page-kind.ts';
import type { PlanReader } from './plan-reader.ts';

/** What stands around every page, collected once for the whole plan. */
export function planChrome(reader: PlanReader): Chrome {
  const shown = reader.collect();
  const [setting] = reader.index.heads('site-setting');
  if (setting) shown.addAll(setting.outline.links);
  const faces = reader.index
    .faces('category')
    .toSorted((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || byCodeUnits(a.path, b.path));
  const categories = shown.present(
    'category',
    faces.map(({ id }) => id),
  );
  return { setting: setting?.document ?? null, categories, shown: shown.refs };
}
