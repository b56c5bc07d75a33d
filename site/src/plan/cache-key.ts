import { hash } from 'node:crypto';
import type { Chrome, PageProps } from './page-kind.ts';
import { ownPropsText } from './page-text.ts';

/** Takes the keys of pages: equal for the same kind of page, props and version of the site's code, and only then. */
export class CacheKeys {
  readonly #siteVersion: string;
  readonly #chromes = new WeakMap<Chrome, string>();

  constructor(siteVersion: string) {
    this.#siteVersion = siteVersion;
  }

  /** @param ownProps see {@link ownPropsText} */
  of(kind: string, props: PageProps[keyof PageProps], ownProps = ownPropsText(props)): string {
    const chrome = 'chrome' in props ? `${this.#chrome(props.chrome)}\n` : '';
    return hash('sha256', `${this.#siteVersion}\n${kind}\n${chrome}${ownProps}`, 'hex').slice(0, 32);
  }

  /** Key of a file that is its own source. */
  ofText(text: string): string {
    return hash('sha256', text, 'hex').slice(0, 32);
  }

  /** All pages of a plan share one object, whose digest is taken once. */
  #chrome(chrome: Chrome): string {
    let digest = this.#chromes.get(chrome);
    if (!digest) this.#chromes.set(chrome, (digest = hash('sha256', JSON.stringify(chrome), 'hex')));
    return digest;
  }
}
