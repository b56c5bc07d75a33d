import type { SiteSettingWire } from '@loa/shared-types/wire/reference';
import { paperName } from './shell.ts';

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
    short_name: name.length <= 12 ? name : (name.split(/\s+/)[0] ?? name),
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
