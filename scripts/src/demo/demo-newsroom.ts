import { articles } from './content/articles.ts';
import { hoiDapTrucTuyenEntries } from './content/articles/hoi-dap-truc-tuyen.ts';
import { authors } from './content/authors.ts';
import { awards } from './content/awards.ts';
import { campaigns } from './content/campaigns.ts';
import { categories } from './content/categories.ts';
import { files } from './content/files.ts';
import { glossaryTerms } from './content/glossary-terms.ts';
import { frontPage, redirects, siteSetting } from './content/newspaper.ts';
import { pages } from './content/pages.ts';
import { tags } from './content/tags.ts';
import { unionBodies } from './content/union-bodies.ts';
import type { DemoDocument, DemoFile } from './demo-document.ts';

/** Everything of the demo newsroom, in the order in which it is made. Links may point forward. */
export const demoNewsroom: { readonly files: readonly DemoFile[]; readonly documents: readonly DemoDocument[] } = {
  files,
  documents: [
    ...categories,
    ...authors,
    ...tags,
    ...glossaryTerms,
    ...unionBodies,
    ...campaigns,
    ...awards,
    ...articles,
    ...hoiDapTrucTuyenEntries,
    ...pages,
    siteSetting,
    frontPage,
    ...redirects,
  ],
};
