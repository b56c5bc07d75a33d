import * as z from 'zod';
import type { CmsClient } from '../../cms-client/cms-client.ts';
import type { RedirectLine } from './redirect-file.ts';

const redirect = z.looseObject({ documentId: z.string(), from: z.string(), to: z.string() });
export type KnownRedirect = z.infer<typeof redirect>;

export interface RedirectPlan {
  readonly create: readonly RedirectLine[];
  readonly update: readonly { readonly line: RedirectLine; readonly old: KnownRedirect }[];
  readonly unchanged: number;
}

export async function knownRedirects(client: CmsClient): Promise<KnownRedirect[]> {
  return (await client.find('redirect')).map((each) => redirect.parse(each));
}

/** What an import would do; a list that was imported before does nothing. */
export function planRedirects(lines: readonly RedirectLine[], known: readonly KnownRedirect[]): RedirectPlan {
  const byFrom = new Map(known.map((each) => [each.from, each]));
  const once = [...new Map(lines.map((line) => [line.from, line])).values()];
  return {
    create: once.filter(({ from }) => !byFrom.has(from)),
    update: once.flatMap((line) => {
      const old = byFrom.get(line.from);
      return old && old.to !== line.to ? [{ line, old }] : [];
    }),
    unchanged: once.filter(({ from, to }) => byFrom.get(from)?.to === to).length,
  };
}

/** Carries the plan out; when the CMS refuses a line, what was done is undone before the refusal is passed on. */
export async function carryOut(client: CmsClient, { create, update }: RedirectPlan): Promise<void> {
  const undo: (() => Promise<unknown>)[] = [];
  try {
    for (const { from, to } of create) {
      const { documentId } = await client.create('redirect', { from, to });
      undo.push(() => client.remove('redirect', documentId));
    }
    for (const { line, old } of update) {
      await client.update('redirect', old.documentId, { from: line.from, to: line.to });
      undo.push(() => client.update('redirect', old.documentId, { from: old.from, to: old.to }));
    }
  } catch (error) {
    for (const step of undo.toReversed()) await step();
    throw error;
  }
}
