import { graphql } from './graphql.ts';

export const publishedFrontPages = graphql(`
  query PublishedFrontPages($after: ID, $limit: Int, $ids: [ID!]) {
    documents: publishedFrontPages(after: $after, limit: $limit, ids: $ids) {
      documentId
      version
      firstPublishedAt
      lastPublishedAt
      leadStory
      secondary
      sections
      notice
    }
  }
`);

export const publishedSiteSettings = graphql(`
  query PublishedSiteSettings($after: ID, $limit: Int, $ids: [ID!]) {
    documents: publishedSiteSettings(after: $after, limit: $limit, ids: $ids) {
      documentId
      version
      firstPublishedAt
      lastPublishedAt
      name
      tagline
      description
      logo
      shareImage
      mainMenu
      footerMenu
      imprint
    }
  }
`);
