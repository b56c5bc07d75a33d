import { renderArtwork } from '../demo/artwork/render-artwork.ts';
import { artworkByName } from '../demo/artwork/artworks.ts';
import { watchedBodySlug } from '../demo/generate/generated-references.ts';
import { allowedFiles, benchArticle } from './bench-article.ts';
import { withBenchNewsroom } from './bench-newsroom.ts';
import { type BenchOptions } from './bench.ts';
import { type Confirmed, Desk } from './desk.ts';
import { comparison, type Figure, figure } from './figure.ts';
import { LiveSite } from './live-site.ts';

/** A kind of change and how it is made. */
interface Change {
  readonly name: string;
  readonly make: () => Promise<Confirmed>;
  /** Files that it may rewrite, where a limit is promised. */
  readonly allowed?: number;
}

/**
 * Makes one change of each kind and counts what differs between the releases before and after: files that were written or
 * removed, how many of them are pages, and the time from the CMS's confirmation until readers get all of it.
 */
export function fanoutBench(options: BenchOptions): Promise<Record<string, Figure>> {
  return withBenchNewsroom(options, async (newsroom) => {
    const site = await LiveSite.start(newsroom);
    const desk = await Desk.of(newsroom);
    const figures: Record<string, Figure> = {};
    for (const { name, make, allowed } of await changes(desk)) {
      await newsroom.progress.step(`Change: ${name}`, async () => {
        const before = site.head();
        const confirmed = await make();
        await site.shows(confirmed.number);
        const wall = performance.now() - confirmed.at;
        const files = site.filesOf(await site.releasesFor(confirmed.number, before));
        const counted = figure('files', [files.length]);
        figures[`${name} files`] =
          allowed === undefined ? counted : comparison(counted, 'allowed', figure('files', [allowed]));
        figures[`${name} pages`] = figure('pages', [files.filter((file) => file.endsWith('.html')).length]);
        figures[`${name} wall`] = figure('ms', [wall]);
      });
    }
    return figures;
  });
}

/** In an order in which each finds what it changes. */
async function changes(desk: Desk): Promise<readonly Change[]> {
  const [scene] = Object.values(artworkByName);
  if (!scene) throw new Error('The demo has no artwork.');
  const [drawn, drawnAnew] = [
    await renderArtwork(scene.scene, 'day', 'one'),
    await renderArtwork(scene.scene, 'dusk', 'two'),
  ];
  const picture = await desk.upload('fanout.jpg', drawn);
  const cover = { image: String(picture), alt: 'Tranh mẫu' };
  const fields = { ...(await benchArticle(desk, 'Fanout')), cover };
  const article = await desk.draft(fields);
  const body = [{ kind: 'rich-text', text: 'Nội dung mới của bài.' }];
  const [old = article] = await desk.published('article', 1, 'displayedAt:ASC');
  const [author = ''] = fields.authors ?? [];
  const [tag = ''] = fields.tags ?? [];
  const [campaign = ''] = fields.campaigns ?? [];
  const watched = await desk.bySlug('union-body', watchedBodySlug);
  const rename = (type: 'category' | 'author' | 'tag' | 'campaign' | 'union-body', id: string): Change => ({
    name: `rename-${type}`,
    make: () => desk.publish(type, id, { name: `Tên mới của ${type}` }),
  });
  return [
    { name: 'publish-article', make: () => desk.publish('article', article), allowed: allowedFiles(fields) },
    { name: 'change-body', make: () => desk.publish('article', article, { body }) },
    { name: 'change-title', make: () => desk.publish('article', article, { title: 'Tên mới của bài' }) },
    { name: 'replace-picture', make: () => desk.replacePicture(picture, drawnAnew) },
    { name: 'change-body-of-oldest', make: () => desk.publish('article', old, { body }) },
    { name: 'change-title-of-oldest', make: () => desk.publish('article', old, { title: 'Tên mới của bài cũ' }) },
    { name: 'unpublish-oldest', make: () => desk.unpublish(old) },
    { name: 'unpublish-newest', make: () => desk.unpublish(article) },
    rename('author', author),
    rename('tag', tag),
    rename('campaign', campaign),
    rename('category', fields.category ?? ''),
    { ...rename('union-body', watched), name: 'rename-union-body-on-1000' },
    {
      name: 'front-page',
      make: async () => desk.publish('front-page', await desk.single('front-page'), { notice: 'Mới' }),
    },
    {
      name: 'settings',
      make: async () => desk.publish('site-setting', await desk.single('site-setting'), { tagline: 'Khẩu hiệu mới' }),
    },
  ];
}
