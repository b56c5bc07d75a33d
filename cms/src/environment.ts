import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { restoredMark } from '@loa/shared-types/restored-mark';

/** The CMS was started without something that it cannot make up itself. The message is the whole of what is shown. */
export class MissingSetting extends Error {
  override readonly name = 'MissingSetting';
}

const essentialSecrets = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'LOA_READ_TOKEN',
  'LOA_WEBHOOK_SECRET',
] as const;

export type EssentialSecret = (typeof essentialSecrets)[number];

/**
 * The secrets that must have been generated before the CMS starts.
 * @throws {MissingSetting} naming every one that is missing: a default would be known to everybody
 */
export function readSecrets(environment: NodeJS.ProcessEnv = process.env): Record<EssentialSecret, string> {
  const missing = essentialSecrets.filter((name) => !environment[name]?.trim());
  if (missing.length > 0) {
    throw new MissingSetting(
      `The CMS does not start because ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} not set; ` +
        '`npm start` generates the secrets and hands them over, else set them in the environment.',
    );
  }
  const read = (name: EssentialSecret) => environment[name]?.trim() ?? '';
  return {
    APP_KEYS: read('APP_KEYS'),
    API_TOKEN_SALT: read('API_TOKEN_SALT'),
    ADMIN_JWT_SECRET: read('ADMIN_JWT_SECRET'),
    TRANSFER_TOKEN_SALT: read('TRANSFER_TOKEN_SALT'),
    ENCRYPTION_KEY: read('ENCRYPTION_KEY'),
    LOA_READ_TOKEN: read('LOA_READ_TOKEN'),
    LOA_WEBHOOK_SECRET: read('LOA_WEBHOOK_SECRET'),
  };
}

/** The secrets for Strapi's own settings, whose loader would bury the one line that matters in a stack. */
export function secretsOrExit(): Record<EssentialSecret, string> {
  try {
    return readSecrets();
  } catch (error) {
    if (!(error instanceof MissingSetting)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

/** Where Strapi keeps its SQLite file and what it serves below `public`; the folders exist when this returns. */
export function cmsFolders(environment: NodeJS.ProcessEnv = process.env): {
  database: string;
  public: string;
  restoredMark: string;
} {
  const repository = resolve(process.cwd(), '..');
  const cms = resolve(repository, environment['LOA_DATA'] || '.data', 'cms');
  const publicFolder = resolve(cms, 'public');
  mkdirSync(resolve(publicFolder, 'uploads'), { recursive: true, mode: 0o700 });
  return { database: resolve(cms, 'data.db'), public: publicFolder, restoredMark: resolve(cms, restoredMark) };
}
