import { blockForms } from './block-forms.ts';
import {
  correctionForm,
  legacyPathForm,
  legalReferenceForm,
  pictureForm,
  seoForm,
  sourceForm,
  timelineEntryForm,
} from './editorial-part-forms.ts';
import { fundForm, metricForm, quantityForm, ratingForm, statisticsForm } from './figure-part-forms.ts';
import type { Form } from './form.ts';
import { frontSectionForm, imprintForm, menuItemForm } from './site-part-forms.ts';
import {
  aliasForm,
  bodyRoleForm,
  contactForm,
  leaderForm,
  parentPeriodForm,
  phaseForm,
  recipientForm,
  successionForm,
} from './union-part-forms.ts';

/** The form of every component, by its Strapi name. */
export const componentForms: Readonly<Record<string, Form>> = {
  ...Object.fromEntries(Object.entries(blockForms).map(([kind, form]) => [`block.${kind}`, form])),
  'part.picture': pictureForm,
  'part.quantity': quantityForm,
  'part.timeline-entry': timelineEntryForm,
  'part.body-role': bodyRoleForm,
  'part.legal-reference': legalReferenceForm,
  'part.correction': correctionForm,
  'part.seo': seoForm,
  'part.legacy-path': legacyPathForm,
  'part.alias': aliasForm,
  'part.parent-period': parentPeriodForm,
  'part.succession': successionForm,
  'part.leader': leaderForm,
  'part.statistics': statisticsForm,
  'part.rating': ratingForm,
  'part.contact': contactForm,
  'part.recipient': recipientForm,
  'part.source': sourceForm,
  'part.phase': phaseForm,
  'part.metric': metricForm,
  'part.fund': fundForm,
  'part.menu-item': menuItemForm,
  'part.imprint': imprintForm,
  'part.front-section': frontSectionForm,
};
