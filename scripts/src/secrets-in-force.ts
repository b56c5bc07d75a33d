import { readOrCreateSecrets } from './secrets.ts';

/** What the publisher shares with the CMS: `LOA_READ_TOKEN` and `LOA_WEBHOOK_SECRET`, or the secrets of the data folder. */
export function secretsInForce(
  file: string,
  environment: NodeJS.ProcessEnv = process.env,
): { readToken: string; webhookSecret: string } {
  const readToken = environment['LOA_READ_TOKEN'];
  const webhookSecret = environment['LOA_WEBHOOK_SECRET'];
  if (readToken && webhookSecret) return { readToken, webhookSecret };
  const secrets = readOrCreateSecrets(file);
  return { readToken: readToken || secrets.readToken, webhookSecret: webhookSecret || secrets.webhookSecret };
}
