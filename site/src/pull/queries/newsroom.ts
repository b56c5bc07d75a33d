import { graphql } from './graphql.ts';

export const publishedArticles = graphql(`
  query PublishedArticles($after: ID, $limit: Int, $ids: [ID!]) {
    documents: publishedArticles(after: $after, limit: $limit, ids: $ids) {
      documentId
      version
      firstPublishedAt
      lastPublishedAt
      path
      formerPaths
      title
      slug
      format
      masthead
      category
      lead
      cover
      body
      authors
      tags
      unionBodies
      campaigns
      awards
      legalReferences
      related
      sourceName
      sourceUrl
      sourceDate
      displayedAt
      eventDate
      corrections
      liveState
      liveStartsAt
      featured
      breaking
      seo
      legacyPaths
      positions
    }
  }
`);

export const publishedLiveEntries = graphql(`
  query PublishedLiveEntries($after: ID, $limit: Int, $ids: [ID!]) {
    documents: publishedLiveEntries(after: $after, limit: $limit, ids: $ids) {
      documentId
      version
      firstPublishedAt
      lastPublishedAt
      article
      happenedAt
      title
      text
      author
      picture
      keyMoment
      pinned
    }
  }
`);
