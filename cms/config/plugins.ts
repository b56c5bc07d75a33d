import type { Core } from '@strapi/strapi';
import { plainFields } from '../src/publication/plain-fields.ts';
import { acceptedTypes, largestFile } from '../src/uploads/accepted-files.ts';

const plugins: Core.Config.Plugin = {
  graphql: {
    enabled: true,
    config: {
      endpoint: '/graphql',
      shadowCRUD: false,
      landingPage: false,
      depthLimit: 6,
      defaultLimit: 100,
      maxLimit: 1000,
      apolloServer: { introspection: true, csrfPrevention: true, cors: false, plugins: [plainFields] },
    },
  },
  upload: {
    enabled: true,
    config: {
      sizeLimit: largestFile,
      security: { allowedTypes: [...acceptedTypes] },
      // Derivatives for readers are made by the site; the admin needs one preview.
      breakpoints: { small: 500 },
      sizeOptimization: false,
      responsiveDimensions: true,
      autoOrientation: false,
    },
  },
};

export default plugins;
