import type { FaceRef, MirrorReader } from '../mirror/mirror-reader.ts';
import type { Chrome, PageBase } from '../plan/page-kind.ts';
import { type Abbreviation, createExplainer, type Explainer } from '../text/abbreviations.ts';
import type { Head } from './head.ts';
import { facesOf, type Library } from './library.ts';
import { type Shell, shell } from './shell.ts';

/** What every page has. */
export interface PageFrame {
  shell: Shell;
  head: Head;
}

/** What a mapper reads while it maps: the faces that its props name, and the frame of the site. */
export interface PageSources {
  shell: Shell;
  library: Library;
  /** The glossary terms that the page may explain. */
  terms: readonly Abbreviation[];
  explain: Explainer;
  /** What {@link explain} has explained so far, in the order of the page. */
  explained: readonly Abbreviation[];
}

/** The pages of a plan share one chrome, and so what is shown of it; a site has one origin. */
const shells = new WeakMap<Chrome, Shell>();

function shellOf(chrome: Chrome, mirror: MirrorReader, origin: string): Shell {
  let known = shells.get(chrome);
  if (!known) shells.set(chrome, (known = shell(chrome, mirror, origin)));
  return known;
}

/** The glossary terms among what a page shows. */
export function termsShown(shown: readonly FaceRef[], library: Library): Abbreviation[] {
  const ids = shown.filter(({ type }) => type === 'glossary-term').map(({ id }) => id);
  return facesOf(library, 'glossary-term', ids);
}

/**
 * @param origin public origin of the site
 */
export function pageSources(props: PageBase, mirror: MirrorReader, origin: string): PageSources {
  const library = mirror.shown(props.shown, props.chrome.shown);
  const terms = termsShown(props.shown, library);
  const explained: Abbreviation[] = [];
  const explain = createExplainer(terms, (term) => explained.push(term));
  return { shell: shellOf(props.chrome, mirror, origin), library, terms, explain, explained };
}
