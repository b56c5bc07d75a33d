import type { SiteSettingWire } from '@loa/shared-types/wire/reference';
import { paperName } from './shell.ts';

/** Letters of a name that stay whole under an icon. */
const shortLength = 12;

/** The first syllables of a name that stay whole under an icon; the very first in any case. */
function shortName(name: string): string {
  const [first = name, ...others] = name.split(/\s+/);
  let short = first;
  for (const syllable of others) {
    if (short.length + 1 + syllable.length > shortLength) break;
    short += ` ${syllable}`;
  }
  return short;
}

/** What a phone needs to put the newspaper on its home screen. */
export function webManifest(setting: Pick<SiteSettingWire, 'name' | 'description'> | null): string {
  const name = paperName(setting);
  const icon = (src: string, size: number, purpose: 'any' | 'maskable') => ({
    src,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const manifest = {
    id: '/',
    name,
    short_name: shortName(name),
    ...(setting?.description ? { description: setting.description } : {}),
    lang: 'vi',
    dir: 'ltr',
    start_url: '/',
    scope: '/',
    display: 'minimal-ui',
    background_color: '#fffdfa',
    theme_color: '#9e1420',
    icons: [
      icon('/icon-192.png', 192, 'any'),
      icon('/icon-512.png', 512, 'any'),
      icon('/icon-maskable-512.png', 512, 'maskable'),
      { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    ],
  };
  return `${JSON.stringify(manifest, null, 1)}\n`;
}
