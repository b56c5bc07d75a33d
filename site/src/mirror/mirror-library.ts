import type { Face, FacedType, FaceOf } from '../models/face.ts';
import type { DownloadFile, Library, PictureFiles } from '../models/library.ts';
import type { FileFace } from '../pictures/file-face.ts';

/** The faces that one page may show, by `<type>/<documentId>`. */
export class MirrorLibrary implements Library {
  readonly #faces: ReadonlyMap<string, Face | FileFace>;

  constructor(faces: ReadonlyMap<string, Face | FileFace>) {
    this.#faces = faces;
  }

  face<T extends FacedType>(type: T, id: string | null): FaceOf<T> | null {
    if (id === null) return null;
    // The key carries the type, so what is found has it.
    return (this.#faces.get(`${type}/${id}`) as FaceOf<T> | undefined) ?? null;
  }

  picture(key: string | null): PictureFiles | null {
    const file = this.#file(key);
    return file?.kind === 'picture' ? file : null;
  }

  download(key: string | null): DownloadFile | null {
    const file = this.#file(key);
    return file?.kind === 'download' ? file : null;
  }

  #file(key: string | null): FileFace | undefined {
    const found = key === null ? undefined : this.#faces.get(`file/${key}`);
    // Of all faces only that of a file has no type of its own.
    return found && !('type' in found) ? found : undefined;
  }
}
