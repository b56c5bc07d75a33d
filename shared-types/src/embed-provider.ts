export type EmbedProvider = 'youtube' | 'vimeo' | 'facebook-video';

const providers: readonly { provider: EmbedProvider; hosts: readonly string[]; frame: (url: URL) => string | null }[] =
  [
    {
      provider: 'youtube',
      hosts: ['www.youtube.com', 'youtube.com', 'm.youtube.com', 'youtu.be'],
      frame: (url) => {
        const id = url.hostname === 'youtu.be' ? url.pathname.slice(1) : url.searchParams.get('v');
        return id && /^[\w-]{6,20}$/.test(id) ? `https://www.youtube-nocookie.com/embed/${id}` : null;
      },
    },
    {
      provider: 'vimeo',
      hosts: ['vimeo.com', 'www.vimeo.com'],
      frame: (url) => (/^\/\d+$/.test(url.pathname) ? `https://player.vimeo.com/video${url.pathname}?dnt=1` : null),
    },
    {
      provider: 'facebook-video',
      hosts: ['www.facebook.com', 'facebook.com'],
      frame: (url) =>
        url.pathname.includes('/videos/')
          ? `https://www.facebook.com/plugins/video.php?href=${encodeURIComponent(url.origin + url.pathname)}`
          : null,
    },
  ];

/** Names of the allowed providers, as an editor knows them. */
export const embedProviderNames = 'YouTube, Vimeo, Facebook';

/**
 * Where the frame of an embedded page loads from, or null when the address is not on the allow-list.
 * @param address what the editor pasted: the https address of the page that shows the video
 */
export function embedFrame(address: string): { provider: EmbedProvider; frameUrl: string } | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:') return null;
  const found = providers.find(({ hosts }) => hosts.includes(url.hostname));
  const frameUrl = found?.frame(url);
  return found && frameUrl ? { provider: found.provider, frameUrl } : null;
}
