import type { CampaignWire } from '@loa/shared-types/wire/campaign';
import { expect, test } from 'vitest';
import { blankCampaign } from '../../test-fixtures/blank-documents.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { fundRows, metricRows, phaseEntries } from './campaign-results.ts';
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
  ...blankCampaign,
  documentId: 'c1',
  version: 1,
  path: '/phong-trao/c1/',
  name: 'Phong trào',
  slug: 'c1',
  kind: 'emulation',
};
const library = fixtureLibrary({});

function row(part: Partial<Metric>) {
  return metricRows({ ...blank, metrics: [{ ...metric, ...part }] }, library)[0];
}

test('target and actual are reckoned against each other when both are exact', () => {
  expect(row({ actual: 500 })).toMatchObject({ reached: '50%', drawn: { actual: 50, target: 100 } });
  expect(row({})).toMatchObject({ reached: '150%', drawn: { actual: 100, target: 66.7 } });
});

test('an inferred target or a qualified figure is never reckoned with', () => {
  expect(row({ targetInferred: true })).toMatchObject({ target: '1.000 (suy ra từ nguồn)', reached: null });
  expect(row({ actualQualifier: 'over' })).toMatchObject({ actual: 'trên 1.500', reached: null });
  expect(row({ estimated: true })).toMatchObject({ actual: 'ước tính 1.500', reached: null });
  expect(row({ estimated: true, targetInferred: true })?.drawn).toMatchObject({
    isActualOpen: true,
    isTargetOpen: true,
  });
  expect(row({ target: null })?.drawn).toBeNull();
});

test('a metric without any figure is left out', () => {
  expect(row({ target: null, actual: null })).toBeUndefined();
});

const phase = { name: 'Giai đoạn', from: null, to: null, text: null };

test('phases are drawn in one scale, the last to the edge when nobody knows its end', () => {
  const phases = [
    { ...phase, from: '2021-01-01', to: '2021-12-31' },
    { ...phase, from: '2022-01-01', to: '2025-01-01' },
  ];
  const bars = (entries: CampaignWire['phases']) =>
    phaseEntries({ ...blank, phases: entries }, escapeHtml).map(({ bar }) => bar);
  expect(bars(phases)).toEqual([
    { start: 0, length: 24.9, isOpen: false },
    { start: 25, length: 75, isOpen: false },
  ]);
  expect(bars([...phases.slice(0, 1), { ...phase, from: '2022-01-01' }])[1]).toEqual({
    start: 80,
    length: 20,
    isOpen: true,
  });
  expect(bars([...phases, phase])).toEqual([null, null, null]);
  expect(bars(phases.slice(0, 1))).toEqual([null]);
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
