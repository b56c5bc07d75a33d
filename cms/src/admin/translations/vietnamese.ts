import { adminTexts } from './admin-texts.ts';
import { contentManagerTexts } from './content-manager-texts.ts';
import { enumerationTexts } from './enumerations.ts';
import { mediaLibraryTexts } from './media-library-texts.ts';

function below(plugin: string, texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [`${plugin}.${key}`, text]));
}

/** All that this project adds to Strapi's own Vietnamese, or says better. */
export const vietnamese: Record<string, string> = {
  ...enumerationTexts,
  ...adminTexts,
  ...below('content-manager', contentManagerTexts),
  ...below('upload', mediaLibraryTexts),
};
