import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { refusedType } from '../uploads/accepted-files.ts';

/** What Strapi's upload plugin says of a file whose type is not on its list. */
const typeRefused = /type.* is not allowed|Cannot verify file type/;

/** Tells an editor in Vietnamese why the media library did not take a file, and what it takes. */
const uploadRefusals: Core.MiddlewareFactory = () => async (ctx, next) => {
  try {
    await next();
  } catch (error) {
    const refused = error instanceof Error && error.name === 'ValidationError' && typeRefused.test(error.message);
    if (!refused || !ctx.path.startsWith('/upload')) throw error;
    throw Object.assign(new errors.ValidationError(refusedType), { cause: error });
  }
};

export default uploadRefusals;
