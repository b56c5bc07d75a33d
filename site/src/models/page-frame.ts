import type { MirrorReader } from '../mirror/mirror-reader.ts';
import type { Chrome, PageBase } from '../plan/page-kind.ts';
import { createExplainer, type Explainer } from '../text/abbreviations.ts';
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
  explain: Explainer;
}

/** The pages of a plan share one chrome, and so what is shown of it; a site has one origin. */
const shells = new WeakMap<Chrome, Shell>();

function shellOf(chrome: Chrome, mirror: MirrorReader, origin: string): Shell {
  let known = shells.get(chrome);
  if (!known) shells.set(chrome, (known = shell(chrome, mirror, origin)));
  return known;
}

/**
 * @param origin public origin of the site
 */
export function pageSources(props: PageBase, mirror: MirrorReader, origin: string): PageSources {
  const library = mirror.shown(props.shown, props.chrome.shown);
  const terms = props.shown.filter(({ type }) => type === 'glossary-term').map(({ id }) => id);
  return {
    shell: shellOf(props.chrome, mirror, origin),
    library,
    explain: createExplainer(facesOf(library, 'glossary-term', terms)),
  };
}
