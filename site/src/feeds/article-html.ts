import type { ArticleWire, LiveEntryWire } from '@loa/shared-types/wire/article';
import { legalReferences, originalSource } from '../models/article-references.ts';
import { type Correction, correctionLabels, corrections } from '../models/corrections.ts';
import { type Block, blocksOf } from '../models/blocks/block.ts';
import type { Library } from '../models/library.ts';
import { live } from '../models/live.ts';
import type { Link } from '../models/link.ts';
import { type Figure, figureOf, largestEncoding } from '../models/picture.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { createTextContext } from '../text/markdown.ts';

/**
 * The text of an article for feed readers: plain HTML without classes, styles or scripts, and no address that needs a page
 * around it.
 * @param entries those of a live article
 * @param origin public origin of the site, without a closing slash
 */
export function articleHtml(
  article: ArticleWire,
  entries: readonly LiveEntryWire[],
  library: Library,
  origin: string,
): string {
  const cover = figureOf(article.cover, library);
  const blocks = blocksOf(article.body, { library, text: createTextContext() });
  const source = originalSource(article);
  const parts = [
    article.lead &&
      `<p><strong>${escapeHtml([article.masthead, article.lead].filter(Boolean).join(' – '))}</strong></p>`,
    cover && figureHtml(cover),
    article.format === 'live' && `<p><a href="${article.path}">Theo dõi diễn biến trực tuyến trên trang báo</a></p>`,
    ...liveHtml(article, entries, library),
    ...blocks.map(blockHtml),
    ...corrections(article).map(correctionHtml),
    source && `<p>Nguồn: ${source.href ? link(source.href, source.name) : escapeHtml(source.name)}</p>`,
    legalHtml(article),
  ];
  // Quotation marks of texts are escaped, so this meets attributes alone.
  return parts
    .filter(Boolean)
    .join('\n')
    .replace(/ (href|src)="\/(?!\/)/g, ` $1="${origin}/`);
}

function correctionHtml({ time, wrong, right, note }: Correction): string {
  const parts = [
    `<strong>${correctionLabels.time}${time ? ` (${time.text})` : ''}:</strong>`,
    wrong && `${correctionLabels.wrong}: ${escapeHtml(wrong)}.`,
    right && `${correctionLabels.right}: ${escapeHtml(right)}.`,
    note && `${correctionLabels.note}: ${escapeHtml(note)}`,
  ];
  return `<p>${parts.filter(Boolean).join(' ')}</p>`;
}

/** The texts of law that an article rests on, each with what is known of it; nothing without any. */
function legalHtml(article: ArticleWire): string {
  const items = legalReferences(article).map(({ name, title, issuer, issuedOn, href }) => {
    const parts = [
      href ? link(href, name) : escapeHtml(name),
      title && `– ${escapeHtml(title)}`,
      issuer && `(${escapeHtml(issuer)})`,
      issuedOn && `– ngày ${issuedOn.text}`,
    ];
    return `<li>${parts.filter(Boolean).join(' ')}</li>`;
  });
  return items.length > 0 ? titled('Văn bản liên quan', `<ul>${items.join('')}</ul>`) : '';
}

/** The entries of a live article, newest first: those that the desk pinned stand at their time. */
function liveHtml(article: ArticleWire, entries: readonly LiveEntryWire[], library: Library): string[] {
  const inOrder = entries.map((entry) => ({ ...entry, pinned: false }));
  const shown = live(article, inOrder, library, [])?.entries ?? [];
  const parts = shown.map(({ fullTime, title, html, figure, author }) =>
    [
      `<h3>${[fullTime.text, title && escapeHtml(title)].filter(Boolean).join(' – ')}</h3>`,
      html?.trim(),
      figure && figureHtml(figure),
      author && `<p>${escapeHtml(author)}</p>`,
    ]
      .filter(Boolean)
      .join('\n'),
  );
  return parts.length > 0 ? ['<h2>Diễn biến</h2>', ...parts] : [];
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'rich-text':
      return block.html.trim();
    case 'figure':
      return figureHtml(block.figure);
    case 'gallery':
      return titled(block.title, block.figures.map(figureHtml).join('\n'));
    case 'pull-quote': {
      const speaker = [block.speaker, block.role].filter((part) => part !== null).join(', ');
      return `<blockquote><p>${block.html}</p>${speaker && `<p>— ${escapeHtml(speaker)}</p>`}</blockquote>`;
    }
    case 'key-figures': {
      const figures = block.figures.map(({ label, text, scope, asOf, source }) => {
        const details = [scope && escapeHtml(scope), asOf && `tính đến ${asOf.text}`, source && sourceHtml(source)];
        const known = details.filter(Boolean).join('; ');
        return `<li>${escapeHtml(label)}: <strong>${escapeHtml(text)}</strong>${known && ` (${known})`}</li>`;
      });
      const source = block.source ? `\n<p>${sourceHtml(block.source)}</p>` : '';
      return titled(block.title, `<ul>${figures.join('')}</ul>${source}`);
    }
    case 'table': {
      const { header, rows } = block.table;
      const row = (cells: readonly string[], tag: 'th' | 'td') =>
        `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
      const caption = block.caption ? `<caption>${escapeHtml(block.caption)}</caption>` : '';
      const head = header ? `<thead>${row(header, 'th')}</thead>` : '';
      return `<table>${caption}${head}<tbody>${rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
    }
    case 'timeline': {
      const entries = block.entries.map(({ date, title, html }) => {
        const heading = [date, title].filter((part) => part !== null).join(' – ');
        return `<li>${heading && `<p><strong>${escapeHtml(heading)}</strong></p>`}${html ?? ''}</li>`;
      });
      return titled(block.title, `<ul>${entries.join('')}</ul>`);
    }
    case 'question-answer': {
      const name = (label: string, who: string | null) =>
        `<p><strong>${label}${who ? ` (${escapeHtml(who)})` : ''}:</strong></p>`;
      const answer = block.answer === null ? '' : name('Đáp', block.answerer) + block.answer;
      return name('Hỏi', block.asker) + block.question + answer;
    }
    case 'embed':
      return [
        `<p>Video: ${link(block.href, block.title)} (${block.providerName})</p>`,
        ...(block.caption ? [`<p>${escapeHtml(block.caption)}</p>`] : []),
      ].join('\n');
    case 'attachment':
      return `<p>Tệp: ${link(block.href, block.title)} (${escapeHtml(block.detail)})</p>`;
    default:
      return block satisfies never;
  }
}

function figureHtml({ files, alt, caption, credit }: Figure): string {
  const image = largestEncoding(files);
  if (!image) return '';
  const { src, width, height } = image;
  const words = [caption, credit].filter((part) => part !== null).join(' ');
  return `<figure><img src="${src}" alt="${escapeHtml(alt)}" width="${width}" height="${height}">${
    words && `<figcaption>${escapeHtml(words)}</figcaption>`
  }</figure>`;
}

function sourceHtml({ text, href }: Link): string {
  return `Nguồn: ${link(href, text)}`;
}

function titled(title: string | null, html: string): string {
  return title ? `<h2>${escapeHtml(title)}</h2>\n${html}` : html;
}

function link(href: string, text: string): string {
  return `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;
}
