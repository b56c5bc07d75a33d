import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';

/** Everything that must not be guessed; made once, never committed, never a default. */
export interface Secrets {
  readonly appKeys: string;
  readonly apiTokenSalt: string;
  readonly adminJwtSecret: string;
  readonly transferTokenSalt: string;
  readonly encryptionKey: string;
  /** Read-only token of the site and the publisher. */
  readonly readToken: string;
  /** Signs the nudges from CMS to publisher, in the form of Standard Webhooks (`whsec_` and base64). */
  readonly webhookSecret: string;
  /** Passwords of the accounts that `npm start` makes, by sign-in address. */
  readonly passwords: Readonly<Record<string, string>>;
}

/** Reads the secrets, or makes them at the first start. The file is readable by its owner alone. */
export function readOrCreateSecrets(file: string): Secrets {
  const existing = read(file);
  if (existing) return existing;
  const token = (bytes: number) => randomBytes(bytes).toString('base64url');
  const secrets: Secrets = {
    appKeys: [token(24), token(24)].join(','),
    apiTokenSalt: token(24),
    adminJwtSecret: token(32),
    transferTokenSalt: token(24),
    encryptionKey: randomBytes(32).toString('hex'),
    readToken: randomBytes(64).toString('hex'),
    webhookSecret: `whsec_${randomBytes(32).toString('base64')}`,
    passwords: {},
  };
  writeSecrets(file, secrets);
  return secrets;
}

/** Replaces the secrets file as a whole, so that a killed process leaves the old one or the new one. */
export function writeSecrets(file: string, secrets: Secrets): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const next = `${file}.${process.pid}.next`;
  writeFileSync(next, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(next, file);
}

function read(file: string): Secrets | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
  // The file is our own; a hand-edited one that lacks a key fails at the first use of that key with Strapi's own message.
  return JSON.parse(text) as Secrets;
}
