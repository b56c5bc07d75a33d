import { type openMirror } from '@loa/site';
import type { ArticleWire } from '@loa/shared-types/wire/article';
import type { WireBlock } from '@loa/shared-types/wire/blocks';
import type { PeerBlock, PeerCard, PeerFigure, PeerLink, PeerPicture, PeerTime } from './peer-page.ts';

export type Mirror = ReturnType<typeof openMirror>;
export type Library = ReturnType<Mirror['shown']>;
export type LinkedType = 'category' | 'author' | 'tag' | 'union-body' | 'campaign' | 'award' | 'page';

type Cover = Pick<NonNullable<ArticleWire['cover']>, 'image' | 'alt'>;

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
});

export function timeOf(instant: string): PeerTime {
  const [date, time] = clock.format(new Date(instant)).split(', ');
  return { text: `${time} | ${date}`, machine: instant };
}

export function linkOf(library: Library, type: LinkedType, id: string | null): PeerLink | null {
  const face = library.face(type, id);
  return face && { text: face.name, href: face.path };
}

export function linksOf(library: Library, type: LinkedType, ids: readonly (string | null)[]): PeerLink[] {
  return ids.map((id) => linkOf(library, type, id)).filter((link) => link !== null);
}

/** @param widest pixels beyond which an encoding is not offered */
export function pictureOf(library: Library, cover: Cover | null, widest = 1600): PeerPicture | null {
  const files = library.picture(cover?.image ?? null);
  if (!files) return null;
  const types = [...new Set(files.variants.map(({ type }) => type))];
  const offered = types.map((type) => {
    const variants = files.variants.filter((variant) => variant.type === type);
    const fitting = variants.filter(({ width }) => width <= widest);
    const shown = fitting.length > 0 ? fitting : variants.slice(0, 1);
    return { type, srcset: shown.map(({ src, width }) => `${src} ${width}w`).join(', '), src: shown.at(-1)?.src ?? '' };
  });
  const last = offered.at(-1);
  return {
    sources: offered.slice(0, -1).map(({ type, srcset }) => ({ type, srcset })),
    src: last?.src ?? '',
    srcset: last?.srcset ?? '',
    width: files.width,
    height: files.height,
    alt: cover?.alt ?? '',
    background: files.placeholder,
  };
}

export function figureOf(library: Library, picture: ArticleWire['cover']): PeerFigure | null {
  const files = pictureOf(library, picture);
  return files && { picture: files, caption: picture?.caption ?? null, credit: picture?.credit ?? null };
}

export function cardsOf(library: Library, ids: readonly string[], widest = 480): PeerCard[] {
  return ids.flatMap((id): PeerCard[] => {
    const face = library.face('article', id);
    if (!face) return [];
    return [
      {
        title: face.title,
        href: face.path,
        lead: face.lead,
        masthead: face.masthead,
        category: linkOf(library, 'category', face.category),
        time: timeOf(face.displayedAt),
        label: face.format === 'news' ? null : face.format,
        picture: pictureOf(library, face.cover, widest),
      },
    ];
  });
}

/** Things that have a page but are no articles, as cards of the same look. */
export function namedCards(library: Library, type: LinkedType, ids: readonly string[]): PeerCard[] {
  return ids.flatMap((id): PeerCard[] => {
    const face = library.face(type, id);
    if (!face) return [];
    return [
      {
        title: face.name,
        href: face.path,
        lead: 'summary' in face ? face.summary : '',
        masthead: null,
        category: null,
        time: null,
        label: 'kind' in face ? face.kind : null,
        picture: 'cover' in face ? pictureOf(library, face.cover, 480) : null,
      },
    ];
  });
}

export function blocksOf(library: Library, body: readonly WireBlock[]): PeerBlock[] {
  return body.map((block) => blockOf(library, block)).filter((block) => block !== null);
}

function blockOf(library: Library, block: WireBlock): PeerBlock | null {
  switch (block.kind) {
    case 'rich-text':
      return { kind: block.kind, text: block.text ?? '' };
    case 'figure': {
      const figure = figureOf(library, block.picture);
      return figure && { kind: block.kind, figure, width: block.width ?? 'normal' };
    }
    case 'gallery': {
      const figures = block.pictures.map((picture) => figureOf(library, picture)).filter((figure) => figure !== null);
      return { kind: block.kind, title: block.title, figures };
    }
    case 'pull-quote':
      return { kind: block.kind, text: block.text ?? '', speaker: block.speaker, role: block.role };
    case 'key-figures':
      return {
        kind: block.kind,
        title: block.title,
        figures: block.figures.map(({ label, value, unit, scope }) => ({
          label: label ?? '',
          text: `${value ?? ''} ${unit ?? ''}`.trim(),
          scope,
        })),
      };
    case 'table': {
      const rows = (block.rows ?? '').split('\n').map((row) => row.split('\t'));
      const header = block.header ? (rows.shift() ?? []) : [];
      return { kind: block.kind, caption: block.caption, header, rows };
    }
    case 'timeline': {
      const entries = block.entries.map(({ date, title, text }) => ({
        date: date ?? '',
        title: title ?? '',
        text: text ?? '',
      }));
      return { kind: block.kind, title: block.title, entries };
    }
    case 'question-answer':
      return {
        kind: block.kind,
        asker: block.asker ?? '',
        question: block.question ?? '',
        answerer: block.answerer ?? '',
        answer: block.answer ?? '',
      };
    case 'embed':
      return { kind: block.kind, href: block.url ?? '', title: block.title ?? '', caption: block.caption };
    case 'attachment': {
      const file = library.download(block.file);
      return file && { kind: 'embed', href: file.src, title: block.title ?? file.name, caption: null };
    }
    default:
      return block satisfies never;
  }
}
