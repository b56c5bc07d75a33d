import { brokenLinks } from './gates/internal-links.ts';
import { SoundLinks } from './gates/sound-links.ts';

/** Looks at the links of pages while these are at hand: to read all of them again takes a tenth of a full release. */
export class LinkCheck {
  readonly #files: Pick<ReadonlySet<string>, 'has'>;
  readonly #siteUrl: string;
  readonly #sound = new SoundLinks();

  /** @param files paths of all files that the release is to have */
  constructor(files: Pick<ReadonlySet<string>, 'has'>, siteUrl: string) {
    this.#files = files;
    this.#siteUrl = siteUrl;
  }

  /** True when every link of a page that stays on the site leads to one of the files; false when one may not. */
  isSound(path: string, html: Buffer): boolean {
    const targets = { paths: this.#files, siteUrl: this.#siteUrl, redirected: none, sound: this.#sound };
    return brokenLinks(path, html, targets).length === 0;
  }
}

/** Redirects have a page among the files, save those of addresses with a query, which are few. */
const none: ReadonlySet<string> = new Set();
