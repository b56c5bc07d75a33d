import type { HeldEntry } from '@loa/shared-types/publisher-status';
import { type Mirror, PlanFault, type Planner, type Renderer } from '@loa/site';
import { holdBack } from './hold-back.ts';
import type { Made, Order, ReleaseMaker } from './release-maker.ts';

/** Plans after which an attempt ends. Whoever was held back stays so, and the next attempt begins with fewer faults. */
const roundLimit = 20;

export interface Making extends Pick<Order, 'clock' | 'signal'> {
  readonly mirror: Mirror;
  readonly planner: Planner;
  /** The moment that the release holds for. */
  readonly asOf: string;
  /** Plan everything and compare it with the newest release, whatever is known to have changed. */
  readonly anew: boolean;
  readonly renderer: (siteVersion: string) => Promise<Renderer>;
  /** Told when the next step begins. */
  readonly enter: (step: 'planning' | 'rendering' | 'verifying') => void;
  /** Told which entries were held back. */
  readonly holding: (entries: readonly HeldEntry[]) => void;
}

/**
 * Plans and makes a release. Entries whose pages cannot be made are held back, and the rest is planned and made without
 * their change: one entry's fault never stops another's news.
 */
export async function makeRelease(maker: ReleaseMaker, making: Making): Promise<Made> {
  const { mirror, planner, asOf, anew, renderer, holding, ...order } = making;
  const rendered: Order['rendered'] = new Map();
  let held = 0;
  for (let round = 0; round < roundLimit; round++) {
    const holdBackNow = (entries: readonly HeldEntry[]) => {
      holding(entries);
      holdBack(mirror, entries);
      held += entries.length;
    };
    order.enter('planning');
    const changed = await order.clock.time('plan', () => updatePlan(planner, asOf, anew && round === 0));
    if (changed instanceof PlanFault) {
      holdBackNow([entryAtFault(changed, mirror)]);
      continue;
    }
    maker.compare(anew ? 'everything' : changed);
    const booted = await order.clock.time('boot', () => renderer(planner.siteVersion));
    const made = await maker.make({ ...order, plan: planner, renderer: booted, rendered });
    if (made.holdBack.length === 0) return made;
    holdBackNow(made.holdBack);
  }
  throw new Error(`After ${held} entries were held back there are still pages that cannot be made`);
}

/** Files that may differ from before, or why the plan cannot be made. */
function updatePlan(planner: Planner, asOf: string, anew: boolean): ReadonlySet<string> | PlanFault {
  try {
    return planner.update(asOf, { anew });
  } catch (error) {
    if (error instanceof PlanFault) return error;
    throw error;
  }
}

/** @throws the fault itself when no entry that changed since the newest release is to blame: then none can go back */
function entryAtFault(fault: PlanFault, mirror: Mirror): HeldEntry {
  const head = fault.entry && mirror.index.head(fault.entry.type, fault.entry.id);
  if (!head || !mirror.isChanged(head.document.type, head.document.id)) throw fault;
  const { type, id: documentId, version } = head.document;
  return { type, documentId, version, reason: `Không dựng được trang của mục này: ${fault.message}` };
}
