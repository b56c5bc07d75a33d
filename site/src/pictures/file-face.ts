import type { DownloadFile, PictureFiles } from '../models/library.ts';

/** What other pages show of a file of the media library: the addresses and sizes of what was made of it. */
export type FileFace = ({ readonly kind: 'picture' } & PictureFiles) | ({ readonly kind: 'download' } & DownloadFile);
