import { graphql } from './graphql.ts';

export const publishedUnionBodies = graphql(`
  query PublishedUnionBodies($after: ID, $limit: Int, $ids: [ID!]) {
    documents: publishedUnionBodies(after: $after, limit: $limit, ids: $ids) {
      documentId
      version
      firstPublishedAt
      lastPublishedAt
      path
      formerPaths
      name
      slug
      shortName
      aliases
      kind
      level
      sector
      territory
      standing
      foundedOn
      endedOn
      parents
      successions
      leaders
      statistics
      ratings
      contact
      logo
      summary
      seo
    }
  }
`);

export const publishedAwards = graphql(`
  query PublishedAwards($after: ID, $limit: Int, $ids: [ID!]) {
    documents: publishedAwards(after: $after, limit: $limit, ids: $ids) {
      documentId
      version
      firstPublishedAt
      lastPublishedAt
      path
      formerPaths
      title
      slug
      class
      kind
      level
      conferringBodies
      conferredBy
      forBodies
      schoolYear
      year
      occasion
      campaign
      decisionNumber
      decidedOn
      collectives
      collectivesQualifier
      individuals
      individualsQualifier
      families
      familiesQualifier
      splitUnknown
      amount
      amountQualifier
      recipients
      note
      sources
      seo
    }
  }
`);

export const publishedCampaigns = graphql(`
  query PublishedCampaigns($after: ID, $limit: Int, $ids: [ID!]) {
    documents: publishedCampaigns(after: $after, limit: $limit, ids: $ids) {
      documentId
      version
      firstPublishedAt
      lastPublishedAt
      path
      formerPaths
      name
      slug
      aliases
      kind
      initiators
      initiatedBy
      coOrganisers
      startedOn
      startedPrecision
      endedOn
      phases
      metrics
      funds
      summary
      body
      cover
      seo
    }
  }
`);
