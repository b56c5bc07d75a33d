import type { StrapiApp } from '@strapi/strapi/admin';
import { nameEnumerationCells } from './enumeration-cells.tsx';
import logo from './logo.svg';
import { SiteStatePanel } from './site-state/SiteStatePanel.tsx';
import { vietnamese } from './translations/vietnamese.ts';

const languageKey = 'strapi-admin-language';

/** Seen once and closed is how Strapi itself remembers that a banner was dismissed. */
const dismissedBanners = ['STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false'];

interface ContentManager {
  addEditViewSidePanel(panels: readonly (typeof SiteStatePanel)[]): void;
}

function isContentManager(apis: object): apis is ContentManager {
  return 'addEditViewSidePanel' in apis;
}

export default {
  config: {
    locales: ['vi'],
    translations: { vi: vietnamese },
    auth: { logo },
    menu: { logo },
    head: { favicon: logo },
    tutorials: false,
    notifications: { releases: false },
  },

  register(app: StrapiApp) {
    // The admin knows no default language but English; it reads this key before the sign-in page is drawn.
    if (!localStorage.getItem(languageKey)) localStorage.setItem(languageKey, 'vi');
    for (const key of dismissedBanners) localStorage.setItem(key, 'true');
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', nameEnumerationCells);
  },

  bootstrap(app: StrapiApp) {
    const { apis } = app.getPlugin('content-manager');
    if (!isContentManager(apis))
      throw new TypeError('The content manager has no side panels; Loa is written for Strapi 5.54.');
    apis.addEditViewSidePanel([SiteStatePanel]);
  },
};
