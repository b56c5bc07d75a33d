import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cmsFolder } from '../start/cms-build.ts';

interface StrapiPackage {
  createStrapi(options: { appDir: string; distDir: string; serveAdminPanel: boolean }): { start(): Promise<unknown> };
}

const [distDir] = process.argv.slice(2);
if (!distDir) throw new TypeError('Call: run-server.ts <folder of the compiled server>');

// Strapi is a dependency of the CMS alone, and is found from there.
const strapi: StrapiPackage = createRequire(join(cmsFolder, 'package.json'))('@strapi/strapi');
await strapi.createStrapi({ appDir: cmsFolder, distDir, serveAdminPanel: false }).start();
