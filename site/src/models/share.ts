import type { Link } from './link.ts';
import type { Shell } from './shell.ts';

/** How readers pass an article on: plain links that send nothing before they are followed. */
export interface Share {
  /** The whole address, to be copied. */
  address: string;
  links: Link[];
}

export function shareLinks(path: string, { origin }: Pick<Shell, 'origin'>): Share {
  const address = `${origin}${path}`;
  return {
    address,
    links: [
      { text: 'Facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(address)}` },
      { text: 'Zalo', href: zaloLink(address) },
    ],
  };
}

/** The page that Zalo's own share button opens: it takes the address as JSON in base64. */
function zaloLink(address: string): string {
  const data = Buffer.from(JSON.stringify({ url: address })).toString('base64');
  return `https://button-share.zalo.me/share_external?d=${encodeURIComponent(data)}&layout=1&customize=true&shareType=0`;
}
