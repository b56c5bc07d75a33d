/** Both want a token with the scope of their handler, as every route of the content API does. */
export default {
  routes: [
    { method: 'GET', path: '/publication/changes', handler: 'api::publication.publication.changes' },
    { method: 'GET', path: '/publication/manifest', handler: 'api::publication.publication.manifest' },
  ],
};
