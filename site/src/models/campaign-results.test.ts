import type { CampaignWire } from '@loa/shared-types/wire/campaign';
import { expect, test } from 'vitest';
import { fundRows, metricRows } from './campaign-results.ts';
import { fixtureLibrary } from './fixture-library.ts';

type Metric = CampaignWire['metrics'][number];

const metric: Metric = {
  label: 'Sáng kiến',
  phase: null,
  scope: null,
  unit: null,
  target: 1000,
  targetQualifier: null,
  targetInferred: null,
  actual: 1500,
  actualQualifier: 'exact',
  estimated: null,
  asOf: null,
  sourceArticle: null,
  quote: null,
};
const blank: CampaignWire = {
  documentId: 'c1',
  version: 1,
  firstPublishedAt: '2022-01-01T00:00:00.000Z',
  lastPublishedAt: '2022-01-01T00:00:00.000Z',
  path: '/phong-trao/c1/',
  formerPaths: [],
  name: 'Phong trào',
  slug: 'c1',
  aliases: [],
  kind: 'emulation',
  initiators: [],
  initiatedBy: null,
  coOrganisers: [],
  startedOn: null,
  startedPrecision: null,
  endedOn: null,
  phases: [],
  metrics: [],
  funds: [],
  summary: null,
  body: [],
  cover: null,
  seo: null,
};
const library = fixtureLibrary({});

function row(part: Partial<Metric>) {
  return metricRows({ ...blank, metrics: [{ ...metric, ...part }] }, library)[0];
}

test('target and actual are reckoned against each other when both are exact', () => {
  expect(row({ actual: 500 })?.reached).toEqual({ text: '50%', bar: 50 });
  expect(row({})?.reached).toEqual({ text: '150%', bar: 100 });
});

test('an inferred target or a qualified figure is never reckoned with', () => {
  expect(row({ targetInferred: true })).toMatchObject({ target: '1.000 (suy ra từ nguồn)', reached: null });
  expect(row({ actualQualifier: 'over' })).toMatchObject({ actual: 'trên 1.500', reached: null });
  expect(row({ estimated: true })).toMatchObject({ actual: 'ước tính 1.500', reached: null });
});

test('a metric without any figure is left out', () => {
  expect(row({ target: null, actual: null })).toBeUndefined();
});

test('money of a fund keeps its qualifiers', () => {
  const fund = {
    purpose: 'Hỗ trợ học sinh',
    amount: '800000000',
    qualifier: 'over' as const,
    estimated: true,
    beneficiaries: 235,
    beneficiariesQualifier: null,
    beneficiariesUnit: 'học sinh',
    sourceArticle: null,
    quote: null,
  };
  expect(fundRows({ ...blank, funds: [fund, { ...fund, amount: null, beneficiaries: null }] }, library)).toEqual([
    {
      purpose: 'Hỗ trợ học sinh',
      amount: 'ước tính trên 800 triệu đồng',
      beneficiaries: '235 học sinh',
      source: null,
    },
  ]);
});
