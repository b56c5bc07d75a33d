import { hash } from 'node:crypto';
import type { Chrome, PageProps } from './page-kind.ts';

/** Takes the keys of pages: equal for the same kind of page, props and version of the site's code, and only then. */
export class CacheKeys {
  readonly #siteVersion: string;
  readonly #chromes = new WeakMap<Chrome, string>();

  constructor(siteVersion: string) {
    this.#siteVersion = siteVersion;
  }

  of(kind: string, props: PageProps[keyof PageProps]): string {
    const parts = [this.#siteVersion, kind];
    if ('chrome' in props) {
      const { chrome, ...own } = props;
      parts.push(this.#chrome(chrome), JSON.stringify(own));
    } else {
      parts.push(JSON.stringify(props));
    }
    return hash('sha256', parts.join('\n'), 'hex').slice(0, 32);
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
