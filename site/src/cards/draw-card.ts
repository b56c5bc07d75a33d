import sharp from 'sharp';
import type { CardText } from './card-text.ts';
import { cardSize } from './card-size.ts';
import { CardFont } from './card-font.ts';
import { headlineLines, lineHeight } from './headline-lines.ts';

const margin = 72;
const colours = { paper: '#fffdfa', ink: '#1d1917', red: '#9e1420' };
/** Where the headline stands, in pixels. */
const field = { top: 190, height: 350, width: cardSize.width - 2 * margin };

let fonts: { readonly bold: CardFont; readonly heavy: CardFont } | null = null;

/**
 * Draws the card of an article as a JPEG, which every messenger shows: the newspaper's name, the section, the headline. The
 * same words make the same bytes.
 */
export async function drawCard(text: CardText): Promise<Uint8Array<ArrayBuffer>> {
  const card = sharp(Buffer.from(cardSvg(text))).flatten({ background: colours.paper });
  // With the colour of each pixel kept apart, red letters have no fringe.
  return Uint8Array.from(await card.jpeg({ quality: 82, chromaSubsampling: '4:4:4' }).toBuffer());
}

function cardSvg({ paper, section, title }: CardText): string {
  fonts ??= { bold: new CardFont(700), heavy: new CardFont(800) };
  const { bold, heavy } = fonts;
  const { size, lines } = headlineLines(title.normalize('NFC'), bold, field);
  const step = lineHeight(size);
  const top = field.top + (field.height - lines.length * step) / 2;
  const headline = lines.map((line, place) => bold.outline(line, margin, Math.round(top + place * step + size), size));
  const nameSize = Math.min(44, Math.floor(field.width / Math.max(1, heavy.width(paper, 1))));
  const paths = [
    [colours.red, heavy.outline(paper.normalize('NFC'), margin, 98, nameSize)],
    [colours.red, bold.outline((section ?? '').normalize('NFC').toLocaleUpperCase('vi'), margin, 172, 26)],
    [colours.ink, headline.join('')],
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}">
<rect width="100%" height="100%" fill="${colours.paper}"/>
<rect width="100%" height="18" fill="${colours.red}"/>
<rect x="${margin}" y="122" width="${field.width}" height="2" fill="${colours.red}"/>
${paths.map(([fill, data]) => `<path fill="${fill}" d="${data}"/>`).join('\n')}
<rect x="${margin}" y="568" width="96" height="8" fill="${colours.red}"/>
</svg>`;
}
