import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { type CardText, cardRecipe } from '../cards/card-text.ts';
import { slugify } from '@loa/shared-types/vietnamese-text';
import type { FileWire } from '@loa/shared-types/wire/reference';
import { drawCard } from '../cards/draw-card.ts';
import type { PictureFiles } from '../models/library.ts';
import { encodePicture, pictureRecipe } from './encode-picture.ts';
import type { FileFace } from './file-face.ts';
import { RefusedFile } from './refused-file.ts';

const cardFile = 'card.jpg';

/** Endings of the documents that readers may download; nothing that a browser would run. */
const downloadEndings = new Set(
  '.pdf .doc .docx .xls .xlsx .ppt .pptx .odt .ods .odp .csv .txt .zip .mp3 .m4a .mp4 .webm'.split(' '),
);

/** No entry takes that long to write. Milliseconds. */
const draftLife = 3_600_000;

/** Cards that are being drawn, by the folder in which they will be. */
const cardsUnderWay = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/**
 * What is made of uploaded files and of drawn words, in a folder that outlives mirrors and builds: `<xx>/<address>/`, where
 * the address is the digest of the bytes and of the recipe. An entry appears whole, by a rename, and is never written again.
 */
export class FileStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Makes what pages need of a file, or finds it made.
   * @throws {RefusedFile} when it is no picture that can be read and no document that may be offered
   */
  async add(file: FileWire, bytes: Uint8Array): Promise<FileFace> {
    return file.mime.startsWith('image/') ? this.#picture(bytes) : this.#download(file, bytes);
  }

  /** The card of these words as a JPEG, drawn once. */
  async card(text: CardText): Promise<Uint8Array<ArrayBuffer>> {
    const address = addressOf(cardRecipe, Buffer.from(JSON.stringify(text)));
    const entry = this.#entry(address);
    const card = cardsUnderWay.get(entry) ?? this.#card(address, text);
    cardsUnderWay.set(entry, card);
    return card.finally(() => cardsUnderWay.delete(entry));
  }

  async #card(address: string, text: CardText): Promise<Uint8Array<ArrayBuffer>> {
    const made = await readIfThere(join(this.#entry(address), cardFile));
    if (made) return Uint8Array.from(made);
    const drawn = await drawCard(text);
    await this.#writeEntry(address, [[cardFile, drawn]]);
    return drawn;
  }

  /** Removes what killed processes left half done. Others may be writing to the folder: what is younger than an hour stays. */
  removeUnfinished(): void {
    if (!existsSync(this.#folder)) return;
    for (const prefix of readdirSync(this.#folder).filter((name) => name.length === 2)) {
      const folder = join(this.#folder, prefix);
      for (const name of readdirSync(folder).filter((each) => each.endsWith('.new'))) {
        const draft = join(folder, name);
        const found = statSync(draft, { throwIfNoEntry: false });
        if (found && Date.now() - found.mtimeMs > draftLife) rmSync(draft, { recursive: true, force: true });
      }
    }
  }

  /** Where the bytes of an address of the site lie, such as `/anh/<address>-800.avif`. */
  pathOf(src: string): string {
    const name = src.slice(src.lastIndexOf('/') + 1);
    const [address = ''] = name.split('-');
    return join(this.#entry(address), src.startsWith('/anh/') ? name : 'bytes');
  }

  async #picture(bytes: Uint8Array): Promise<FileFace> {
    const address = addressOf(pictureRecipe, bytes);
    const faceFile = join(this.#entry(address), 'picture.json');
    const made = await readIfThere(faceFile);
    // Written below from a picture's files, as a whole or not at all.
    if (made !== null) return { kind: 'picture', ...(JSON.parse(made.toString('utf8')) as PictureFiles) };

    const { width, height, placeholder, variants } = await encodePicture(bytes);
    const files: PictureFiles = {
      width,
      height,
      placeholder,
      variants: variants.map((variant) => ({
        type: `image/${variant.format}`,
        src: `/anh/${address}-${variant.width}.${variant.format}`,
        width: variant.width,
      })),
    };
    await this.#writeEntry(address, [
      ...variants.map((variant) => [`${address}-${variant.width}.${variant.format}`, variant.bytes] as const),
      ['picture.json', JSON.stringify(files)],
    ]);
    return { kind: 'picture', ...files };
  }

  async #download(file: FileWire, bytes: Uint8Array): Promise<FileFace> {
    // The name is what editors made of it; the media library keeps the ending in the address.
    const ending = extname(file.url).toLowerCase();
    if (!downloadEndings.has(ending)) {
      throw new RefusedFile(`loại tệp "${ending || file.mime}" không được phép cho bạn đọc tải về`);
    }
    const address = addressOf('download-1', bytes);
    await this.#writeEntry(address, [['bytes', bytes]]);
    const named = file.name.toLowerCase().endsWith(ending) ? file.name.slice(0, -ending.length) : file.name;
    const name = slugify(named) || 'tep';
    return {
      kind: 'download',
      src: `/tep/${address}-${name}${ending}`,
      name: file.name,
      mime: file.mime,
      size: bytes.byteLength,
    };
  }

  #entry(address: string): string {
    return join(this.#folder, address.slice(0, 2), address);
  }

  async #writeEntry(address: string, files: readonly (readonly [name: string, content: Uint8Array | string])[]) {
    const entry = this.#entry(address);
    const draft = `${entry}.${randomUUID()}.new`;
    try {
      await mkdir(draft, { recursive: true });
      // Whoever finds an entry relies on it, also after a power cut.
      for (const [name, content] of files) await writeFile(join(draft, name), content, { flush: true });
      await renameUnlessTaken(draft, entry);
    } finally {
      // Nothing is there after a rename; what failed must not take room from the next attempt.
      await rm(draft, { recursive: true, force: true });
    }
  }
}

function addressOf(recipe: string, bytes: Uint8Array): string {
  return createHash('sha256').update(recipe).update('\n').update(bytes).digest('hex').slice(0, 12);
}

async function readIfThere(file: string): Promise<Buffer<ArrayBuffer> | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Another one of the same bytes may have come first: its files are the same. */
async function renameUnlessTaken(draft: string, entry: string): Promise<void> {
  try {
    await rename(draft, entry);
  } catch (error) {
    const isTaken =
      error instanceof Error && 'code' in error && (error.code === 'ENOTEMPTY' || error.code === 'EEXIST');
    if (!isTaken) throw error;
  }
}
