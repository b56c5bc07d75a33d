import { type NewsroomAccount } from '@loa/shared-types/newsroom-account';
import { type Addresses } from '../addresses.ts';
import { type DataFolder } from '../data-folder.ts';
import { type Secrets } from '../secrets.ts';

/** What every program of a newsroom is told: where its data lies and where the others answer. */
export function newsroomEnvironment(
  data: DataFolder,
  addresses: Addresses,
  secrets: Pick<Secrets, 'readToken' | 'webhookSecret'>,
): NodeJS.ProcessEnv {
  return {
    LOA_DATA: data.root,
    LOA_CMS_URL: addresses.cms,
    LOA_LOCAL_SITE_URL: addresses.site,
    LOA_PUBLISHER_URL: addresses.publisher,
    LOA_SITE_URL: addresses.publicSite,
    LOA_READ_TOKEN: secrets.readToken,
    LOA_WEBHOOK_SECRET: secrets.webhookSecret,
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
  };
}

/** What Strapi is told besides: its own secrets, where it listens, and the people it makes sure of. */
export function cmsEnvironment(
  addresses: Addresses,
  secrets: Secrets,
  accounts: readonly NewsroomAccount[],
): NodeJS.ProcessEnv {
  const { hostname, port } = new URL(addresses.cms);
  return {
    HOST: hostname,
    PORT: port,
    APP_KEYS: secrets.appKeys,
    API_TOKEN_SALT: secrets.apiTokenSalt,
    ADMIN_JWT_SECRET: secrets.adminJwtSecret,
    TRANSFER_TOKEN_SALT: secrets.transferTokenSalt,
    ENCRYPTION_KEY: secrets.encryptionKey,
    LOA_ACCOUNTS: JSON.stringify(accounts),
    STRAPI_TELEMETRY_DISABLED: 'true',
    STRAPI_DISABLE_UPDATE_NOTIFICATION: 'true',
  };
}
