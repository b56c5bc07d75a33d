import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileIdentity } from './file-identity.ts';

/** File of a release that says which headers go with which paths, in the form that Netlify and Cloudflare Pages read. */
const headersFile = '_headers';

interface Rule {
  readonly pattern: RegExp;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** The response headers that the served release asks for; read again only when a release brings another list. */
export class HeaderRules {
  #rules: readonly Rule[] = [];
  #readAs: string | null = null;

  /**
   * Headers of a response, names in lower case; of two rules for one header the later one in the file wins.
   * @param root folder of the release
   * @param pathname path of the address, with its leading slash
   */
  headers(root: string, pathname: string): Record<string, string> {
    const file = join(root, headersFile);
    const identity = fileIdentity(file);
    if (identity !== this.#readAs) {
      this.#rules = identity === null ? [] : parseHeaderRules(readFileSync(file, 'utf8'));
      this.#readAs = identity;
    }
    const matching = this.#rules.filter(({ pattern }) => pattern.test(pathname));
    return Object.fromEntries(matching.flatMap(({ headers }) => headers));
  }
}

/** A line without indentation is a path, `*` in it stands for anything; the indented lines below it are its headers. */
export function parseHeaderRules(text: string): Rule[] {
  const rules: { pattern: RegExp; headers: [string, string][] }[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue;
    if (!/^\s/.test(line)) rules.push({ pattern: patternOf(line.trim()), headers: [] });
    else {
      const colon = line.indexOf(':');
      if (colon > 0)
        rules.at(-1)?.headers.push([line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]);
    }
  }
  return rules;
}

function patternOf(path: string): RegExp {
  const literal = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${literal.replaceAll('*', '.*')}$`);
}
