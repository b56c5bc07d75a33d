import { graphql } from './graphql.ts';

export const publishedCategories = graphql(`
  query PublishedCategories($after: ID, $limit: Int, $ids: [ID!]) {
    documents: publishedCategories(after: $after, limit: $limit, ids: $ids) {
      documentId
      version
      firstPublishedAt
      lastPublishedAt
      path
      formerPaths
      name
      slug
      description
      order
    }
  }
`);

export const publishedAuthors = graphql(`
  query PublishedAuthors($after: ID, $limit: Int, $ids: [ID!]) {
    documents: publishedAuthors(after: $after, limit: $limit, ids: $ids) {
      documentId
      version
      firstPublishedAt
      lastPublishedAt
      path
      formerPaths
      name
      slug
      role
      biography
      portrait
    }
  }
`);

export const publishedTags = graphql(`
  query PublishedTags($after: ID, $limit: Int, $ids: [ID!]) {
    documents: publishedTags(after: $after, limit: $limit, ids: $ids) {
      documentId
      version
      firstPublishedAt
      lastPublishedAt
      path
      formerPaths
      name
      slug
      description
    }
  }
`);

export const publishedGlossaryTerms = graphql(`
  query PublishedGlossaryTerms($after: ID, $limit: Int, $ids: [ID!]) {
    documents: publishedGlossaryTerms(after: $after, limit: $limit, ids: $ids) {
      documentId
      version
      firstPublishedAt
      lastPublishedAt
      abbreviation
      meaning
      explanation
    }
  }
`);

export const publishedPages = graphql(`
  query PublishedPages($after: ID, $limit: Int, $ids: [ID!]) {
    documents: publishedPages(after: $after, limit: $limit, ids: $ids) {
      documentId
      version
      firstPublishedAt
      lastPublishedAt
      path
      formerPaths
      title
      slug
      lead
      body
      seo
    }
  }
`);

export const publishedRedirects = graphql(`
  query PublishedRedirects($after: ID, $limit: Int, $ids: [ID!]) {
    documents: publishedRedirects(after: $after, limit: $limit, ids: $ids) {
      documentId
      version
      firstPublishedAt
      lastPublishedAt
      from
      to
    }
  }
`);

export const publishedFiles = graphql(`
  query PublishedFiles($after: ID, $limit: Int, $ids: [ID!]) {
    documents: publishedFiles(after: $after, limit: $limit, ids: $ids) {
      documentId
      version
      url
      name
      mime
      size
      width
      height
      alternativeText
      caption
    }
  }
`);
