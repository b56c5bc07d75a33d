import { blankAward, blankCampaign, blankUnionBody } from '@loa/site/test-fixtures/blank-documents.ts';
import { type Doings, anyCover, anyPhrase, anySlug, toAny, withdrawAny } from './edit.ts';

/** What is done to union bodies, campaigns and awards. */
export const knowledgeEdits: Doings = {
  'begin a union body': {
    weight: 1,
    doing(desk, random, id) {
      const address = desk.address('union-body', id, anySlug(random));
      const parent = desk.any('union-body', random)?.documentId ?? null;
      const parents = [{ parent, from: null, to: null }];
      desk.publish('union-body', {
        ...blankUnionBody,
        ...address,
        documentId: id,
        version: 0,
        name: anyPhrase(random),
        parents,
      });
    },
  },
  'rename a union body': {
    weight: 4,
    doing: toAny('union-body', (body, desk, random) =>
      desk.publish('union-body', {
        ...body,
        ...(random.chance(0.5) ? desk.address('union-body', body.documentId, anySlug(random), body) : {}),
        name: anyPhrase(random),
        shortName: random.chance(0.5) ? anyPhrase(random) : null,
      }),
    ),
  },
  'delete a union body': { weight: 1, doing: withdrawAny('union-body') },
  'begin a campaign': {
    weight: 1,
    doing(desk, random, id) {
      const address = desk.address('campaign', id, anySlug(random));
      const initiators = random.some(desk.ids('union-body'), 1);
      const kind = 'emulation';
      desk.publish('campaign', {
        ...blankCampaign,
        ...address,
        documentId: id,
        version: 0,
        name: anyPhrase(random),
        kind,
        initiators,
      });
    },
  },
  'rename a campaign': {
    weight: 2,
    doing: toAny('campaign', (campaign, desk, random) =>
      desk.publish('campaign', {
        ...campaign,
        ...desk.address('campaign', campaign.documentId, anySlug(random), campaign),
        name: anyPhrase(random),
        endedOn: random.chance(0.3) ? '2026-01-31' : null,
        cover: anyCover(desk, random),
      }),
    ),
  },
  'withdraw a campaign': { weight: 1, doing: withdrawAny('campaign') },
  'publish an award': {
    weight: 2,
    doing(desk, random, id) {
      desk.publish('award', {
        ...blankAward,
        ...desk.address('award', id, anySlug(random)),
        ...{ documentId: id, version: 0, title: anyPhrase(random), class: 'commendation', kind: 'Bằng khen' },
        forBodies: random.some(desk.ids('union-body'), 2),
        conferringBodies: random.some(desk.ids('union-body'), 1),
        campaign: desk.any('campaign', random)?.documentId ?? null,
        schoolYear: random.chance(0.6) ? random.between(2020, 2025) : null,
        year: random.chance(0.3) ? random.between(2020, 2025) : null,
      });
    },
  },
  'change an award': {
    weight: 2,
    doing: toAny('award', (award, desk, random) =>
      desk.publish('award', {
        ...award,
        ...desk.address('award', award.documentId, anySlug(random), award),
        title: anyPhrase(random),
        schoolYear: random.between(2020, 2025),
      }),
    ),
  },
  'withdraw an award': { weight: 1, doing: withdrawAny('award') },
};
