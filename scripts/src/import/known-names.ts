/** A union body or campaign that the newsroom knows, under every name it goes by. */
export interface KnownName {
  readonly type: 'union-body' | 'campaign';
  /** Its documentId in the CMS; in a dry run without one, the demo's key. */
  readonly id: string;
  /** The official name. */
  readonly name: string;
  /** Every name, the official one included. */
  readonly names: readonly string[];
}

interface Named {
  readonly name: string;
  readonly shortName?: string | null | undefined;
  readonly aliases?: readonly { readonly name?: string | null | undefined }[] | null | undefined;
}

export function knownName(type: KnownName['type'], id: string, entry: Named): KnownName {
  const names = [entry.name, entry.shortName, ...(entry.aliases ?? []).map((alias) => alias.name)];
  return {
    type,
    id,
    name: entry.name,
    names: [...new Set(names.filter((name): name is string => Boolean(name?.trim())))],
  };
}

/** The names of the demo newsroom, for a dry run that has no CMS to ask. */
export async function demoNames(): Promise<KnownName[]> {
  const [{ unionBodies }, { campaigns }] = await Promise.all([
    import('../demo/content/union-bodies.ts'),
    import('../demo/content/campaigns.ts'),
  ]);
  return [
    ...unionBodies.map(({ key, fields }) => knownName('union-body', key, fields)),
    ...campaigns.map(({ key, fields }) => knownName('campaign', key, fields)),
  ];
}
