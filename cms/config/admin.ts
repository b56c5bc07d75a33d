import type { Core } from '@strapi/strapi';
import { secretsOrExit } from '../src/environment.ts';

const admin: Core.Config.Shared.ConfigFunction<Core.Config.Admin> = () => {
  const secrets = secretsOrExit();
  return {
    autoOpen: false,
    ai: { enabled: false },
    auth: {
      secret: secrets.ADMIN_JWT_SECRET,
      // Pictures are read with the sign-in cookie, and they are served outside /admin.
      cookie: { path: '/', sameSite: 'strict' },
      sessions: { maxRefreshTokenLifespan: 30 * 24 * 60 * 60, maxSessionLifespan: 24 * 60 * 60 },
    },
    apiToken: { salt: secrets.API_TOKEN_SALT },
    transfer: { token: { salt: secrets.TRANSFER_TOKEN_SALT } },
    secrets: { encryptionKey: secrets.ENCRYPTION_KEY },
    flags: { nps: false, promoteEE: false },
    preview: { enabled: false, config: { handler: () => undefined } },
  };
};

export default admin;
