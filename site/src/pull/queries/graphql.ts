import { initGraphQLTada } from 'gql.tada';
import type { introspection } from '../content-schema.d.ts';

/** Types every query by the schema that the CMS printed; what a JSON field holds is proven by its wire schema. */
export const graphql = initGraphQLTada<{ introspection: introspection; scalars: { JSON: unknown } }>();
