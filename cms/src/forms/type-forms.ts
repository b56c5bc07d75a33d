import type { ContentType } from '../publication/content-schema.ts';
import { articleForm } from './article-form.ts';
import { authorForm } from './author-form.ts';
import { awardForm } from './award-form.ts';
import { campaignForm } from './campaign-form.ts';
import { categoryForm } from './category-form.ts';
import type { TypeForm } from './form.ts';
import { frontPageForm } from './front-page-form.ts';
import { glossaryTermForm } from './glossary-term-form.ts';
import { liveEntryForm } from './live-entry-form.ts';
import { pageForm } from './page-form.ts';
import { redirectForm } from './redirect-form.ts';
import { siteSettingForm } from './site-setting-form.ts';
import { tagForm } from './tag-form.ts';
import { unionBodyForm } from './union-body-form.ts';

/** The form of every content type. */
export const typeForms: Record<ContentType, TypeForm> = {
  article: articleForm,
  'live-entry': liveEntryForm,
  award: awardForm,
  campaign: campaignForm,
  page: pageForm,
  'front-page': frontPageForm,
  'site-setting': siteSettingForm,
  'union-body': unionBodyForm,
  category: categoryForm,
  author: authorForm,
  tag: tagForm,
  'glossary-term': glossaryTermForm,
  redirect: redirectForm,
};
