import type { Core } from '@strapi/strapi';
import { cmsFolders, secretsOrExit } from '../src/environment.ts';

const server: Core.Config.Shared.ConfigFunction<Core.Config.Server> = ({ env }) => ({
  host: env('HOST', '127.0.0.1'),
  port: env.int('PORT', 1337),
  app: { keys: secretsOrExit().APP_KEYS.split(',') },
  dirs: { public: cmsFolders().public },
  proxy: { koa: env.bool('LOA_CMS_BEHIND_PROXY', false) },
  logger: { updates: { enabled: false }, startup: { enabled: false } },
  transfer: { remote: { enabled: false } },
});

export default server;
