import type { Dataset } from './dataset.ts';
import { awards } from './datasets/awards.ts';
import { bodies, parents, successions } from './datasets/bodies.ts';
import { ratings, statistics } from './datasets/body-figures.ts';
import { campaigns, funds, metrics } from './datasets/campaigns.ts';
import { ledger } from './datasets/ledger.ts';

/** Every data set, in the order in which readers are told of them. */
export const datasets: readonly Dataset[] = [
  ledger,
  bodies,
  parents,
  successions,
  statistics,
  ratings,
  awards,
  campaigns,
  metrics,
  funds,
];

/** @throws {TypeError} when there is none of this name */
export function datasetOf(id: string): Dataset {
  const found = datasets.find((each) => each.id === id);
  if (found) return found;
  throw new TypeError(`There is no data set "${id}".`);
}
