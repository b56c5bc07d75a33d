import type { Mirror } from '../mirror/mirror.ts';
import type { FaceRef, MirrorReader } from '../mirror/mirror-reader.ts';
import { FileStore } from '../pictures/file-store.ts';
import { byCodeUnits } from './order.ts';
import type { PlannedFile, PlannedPage } from './planned-page.ts';

/**
 * The pictures and downloads that the pages show; what no page shows stays private in the media library. Their names carry
 * the digest of their content, which therefore is their key.
 */
export function plannedFiles(mirror: Mirror, pages: readonly PlannedPage[], picturesFolder: string): PlannedFile[] {
  const store = new FileStore(picturesFolder);
  const addresses = new Set([...shownFiles(pages)].flatMap((ref) => addressesOfFile(mirror, ref)));
  return [...addresses].sort(byCodeUnits).map((src) => plannedFile(src, store));
}

export function plannedFile(src: string, store: FileStore): PlannedFile {
  return { kind: 'copy', file: src.slice(1), key: src, from: store.pathOf(src) };
}

/** Where a file of the media library is served: each size of a picture, or the one address of a download. */
export function addressesOfFile(mirror: MirrorReader, ref: FaceRef): string[] {
  const library = mirror.shown([ref]);
  const picture = library.picture(ref.id);
  if (picture) return picture.variants.map(({ src }) => src);
  const download = library.download(ref.id);
  return download ? [download.src] : [];
}

function shownFiles(pages: readonly PlannedPage[]): Set<FaceRef> {
  const files = new Set<FaceRef>();
  const collect = (refs: readonly FaceRef[]) => {
    for (const ref of refs) if (ref.type === 'file') files.add(ref);
  };
  const chromes = new Set<readonly FaceRef[]>();
  for (const { props } of pages) {
    if ('shown' in props) collect(props.shown);
    if ('chrome' in props) chromes.add(props.chrome.shown);
  }
  for (const shown of chromes) collect(shown);
  return files;
}
