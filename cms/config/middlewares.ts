import type { Core } from '@strapi/strapi';
import { largestFile } from '../src/uploads/accepted-files.ts';

const middlewares: Core.Config.Middlewares = [
  'strapi::logger',
  'strapi::errors',
  {
    name: 'strapi::security',
    config: {
      // The admin is all that this server shows, and it needs nothing from elsewhere. Strings, because Strapi
      // would fill a list up with its own defaults.
      contentSecurityPolicy: {
        useDefaults: true,
        directives: {
          'connect-src': "'self'",
          'img-src': "'self' data: blob:",
          'media-src': "'self' data: blob:",
          'font-src': "'self' data:",
          'style-src': "'self' 'unsafe-inline'",
          'frame-ancestors': "'none'",
          upgradeInsecureRequests: null,
        },
      },
      frameguard: { action: 'deny' },
      crossOriginOpenerPolicy: { policy: 'same-origin' },
      crossOriginResourcePolicy: { policy: 'same-origin' },
    },
  },
  // No other origin reads from the CMS: the site and the publisher are servers, not browsers.
  { name: 'strapi::cors', config: { origin: [], credentials: false } },
  'strapi::query',
  {
    name: 'strapi::body',
    config: {
      formLimit: '2mb',
      jsonLimit: '4mb',
      textLimit: '1mb',
      // Ends a request on its way, before the disk fills up.
      formidable: { maxFileSize: largestFile, maxTotalFileSize: 10 * largestFile },
    },
  },
  'strapi::session',
  'strapi::favicon',
  'global::uploads-gate',
  'global::upload-refusals',
  'strapi::public',
];

export default middlewares;
