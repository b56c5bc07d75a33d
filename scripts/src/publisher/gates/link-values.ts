/** Attributes that hold addresses, by the code of the last letter of their names. */
const linkAttributes = new Map(
  (['href', 'src', 'srcset', 'poster'] as const).map((name) => [name.charCodeAt(name.length - 1), name]),
);

export interface LinkValue {
  readonly attribute: 'href' | 'src' | 'srcset' | 'poster';
  /** As it is written, with its entities. */
  readonly value: string;
}

/**
 * The values of all attributes of a page that hold addresses. The page is written by our own templates, whose attributes are
 * always in double quotes: a full release has hundreds of megabytes of them, too many for a parser.
 * @param html of which each character may be one byte
 */
export function* linkValues(html: string): Generator<LinkValue> {
  for (let at = html.indexOf('="'); at >= 0; at = html.indexOf('="', at + 2)) {
    const attribute = linkAttributes.get(html.charCodeAt(at - 1));
    if (!attribute || !html.startsWith(attribute, at - attribute.length)) continue;
    if (!isSpace(html.charCodeAt(at - attribute.length - 1))) continue;
    const end = html.indexOf('"', at + 2);
    if (end < 0) return;
    yield { attribute, value: textOf(html.slice(at + 2, end)) };
  }
}

const isSpace = (code: number) => code === 0x20 || (code >= 0x09 && code <= 0x0d);

// Beyond ASCII, where it is the bytes of letters that were read one by one.
const beyondAscii = /[\u0080-\u00ff]/;

function textOf(bytes: string): string {
  return beyondAscii.test(bytes) ? Buffer.from(bytes, 'latin1').toString('utf8') : bytes;
}
