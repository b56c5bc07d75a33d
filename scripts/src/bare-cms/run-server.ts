import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cmsFolder } from '../start/cms-build.ts';

/** The part of Strapi's package that is used here. */
interface StrapiPackage {
  createStrapi(options: { appDir: string; distDir: string; serveAdminPanel: boolean }): { start(): Promise<unknown> };
}

const [distDir] = process.argv.slice(2);
if (!distDir) throw new TypeError('Call: run-server.ts <folder of the compiled server>');

// Strapi is a dependency of the CMS alone, and is found from there.
const strapi: unknown = createRequire(join(cmsFolder, 'package.json'))('@strapi/strapi');
if (!isStrapiPackage(strapi)) throw new TypeError('The package @strapi/strapi is not that of Strapi 5.');
await strapi.createStrapi({ appDir: cmsFolder, distDir, serveAdminPanel: false }).start();

function isStrapiPackage(value: unknown): value is StrapiPackage {
  return typeof value === 'object' && value !== null && 'createStrapi' in value;
}
