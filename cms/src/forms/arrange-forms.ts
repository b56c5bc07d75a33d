import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { contentTypeOf, contentTypes, uidOf } from '../publication/content-schema.ts';
import { componentForms } from './component-forms.ts';
import type { FieldText, Form } from './form.ts';
import { typeForms } from './type-forms.ts';

interface Metadata {
  edit: Record<string, unknown>;
  list: Record<string, unknown>;
}

interface Configuration {
  settings: Record<string, unknown>;
  metadatas: Record<string, Metadata>;
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
}

interface ConfigurationService {
  findConfiguration(model: { uid: string }): Promise<Configuration>;
  updateConfiguration(model: { uid: string }, configuration: Configuration): Promise<unknown>;
}

interface Model {
  attributes: Record<string, { target?: unknown }>;
}

const systemTexts: Readonly<Record<string, FieldText>> = {
  id: ['Số', ''],
  documentId: ['Mã', ''],
  createdAt: ['Tạo lúc', ''],
  updatedAt: ['Sửa lúc', ''],
  publishedAt: ['Xuất bản lúc', ''],
  createdBy: ['Người tạo', ''],
  updatedBy: ['Người sửa', ''],
};

const fullWidth = 12;

/**
 * Gives every form of the admin its labels, help, order, list columns and sorting. A form is written when it is new or its
 * code has changed; what an administrator rearranged in between stays.
 */
export async function arrangeForms(strapi: Core.Strapi): Promise<void> {
  const plugin = strapi.plugin('content-manager');
  for (const type of contentTypes) {
    const form = typeForms[type];
    await arrange(strapi, configurationService(plugin.service('content-types')), uidOf(type), form, {
      list: [...form.columns],
      settings: { pageSize: 20, defaultSortBy: form.sort[0], defaultSortOrder: form.sort[1] },
    });
  }
  const components = configurationService(plugin.service('components'));
  for (const [uid, form] of Object.entries(componentForms)) {
    await arrange(strapi, components, uid, form, { list: Object.keys(form.fields).slice(0, 4), settings: {} });
  }
}

async function arrange(
  strapi: Core.Strapi,
  service: ConfigurationService,
  uid: string,
  form: Form,
  { list, settings }: { list: string[]; settings: Record<string, unknown> },
): Promise<void> {
  const store = strapi.store({ type: 'loa', name: 'form' });
  const digest = createHash('sha256').update(JSON.stringify(form)).digest('hex');
  if ((await store.get({ key: uid })) === digest) return;
  const current = await service.findConfiguration({ uid });
  await service.updateConfiguration(
    { uid },
    {
      settings: { ...current.settings, ...settings, mainField: form.title },
      metadatas: Object.fromEntries(
        Object.entries(current.metadatas).map(([name, metadata]) => [
          name,
          labelled(strapi, uid, form, name, metadata),
        ]),
      ),
      layouts: {
        list,
        edit: form.rows.map((row) => row.map((name) => ({ name, size: fullWidth / row.length }))),
      },
    },
  );
  await store.set({ key: uid, value: digest });
}

function labelled(strapi: Core.Strapi, uid: string, form: Form, name: string, { edit, list }: Metadata): Metadata {
  const text = form.fields[name] ?? systemTexts[name];
  if (!text) return { edit, list };
  const [label, description] = text;
  const target = targetTitle(strapi, uid, name);
  return { edit: { ...edit, label, description, ...(target && { mainField: target }) }, list: { ...list, label } };
}

/** The field by which the entries that a link can point at are listed. */
function targetTitle(strapi: Core.Strapi, uid: string, name: string): string | null {
  const models = new Map<string, Model>([...Object.entries(strapi.contentTypes), ...Object.entries(strapi.components)]);
  const target = models.get(uid)?.attributes[name]?.target;
  const type = typeof target === 'string' ? contentTypeOf(target) : null;
  return type && typeForms[type].title;
}

function configurationService(service: object): ConfigurationService {
  if (!isConfigurationService(service)) {
    throw new TypeError(
      'The content manager keeps form layouts otherwise than in Strapi 5.54, for which Loa is written.',
    );
  }
  return service;
}

function isConfigurationService(service: object): service is ConfigurationService {
  return 'findConfiguration' in service && 'updateConfiguration' in service;
}
