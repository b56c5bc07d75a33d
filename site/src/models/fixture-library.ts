import type { FacedType, FaceOf } from './face.ts';
import type { DownloadFile, Library, PictureFiles } from './library.ts';

/** What a library of a test holds: faces of each type, pictures and downloads by their ids. */
export interface FixtureContent {
  faces?: { [T in FacedType]?: Record<string, FaceOf<T>> };
  pictures?: Record<string, PictureFiles>;
  downloads?: Record<string, DownloadFile>;
}

/** A library for tests of mappers. */
export function fixtureLibrary({ faces = {}, pictures = {}, downloads = {} }: FixtureContent): Library {
  return {
    face: (type, id) => faces[type]?.[id ?? ''] ?? null,
    picture: (key) => pictures[key ?? ''] ?? null,
    download: (key) => downloads[key ?? ''] ?? null,
  };
}
