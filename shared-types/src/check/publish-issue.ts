/** Something that keeps a document from being shown. */
export interface PublishIssue {
  /** Names of fields and places in lists, from the outside in. */
  readonly path: readonly (string | number)[];
  /** A Vietnamese sentence that tells an editor what to mend. */
  readonly message: string;
}

type Place = PublishIssue['path'];

/** One issue when `wrong`, else none. */
export function issueIf(wrong: boolean, path: Place, message: string): PublishIssue[] {
  return wrong ? [{ path, message }] : [];
}

/** The issues of every item of a list; `item` gets the place of the item and its number as people count. */
export function issuesOfEach<T>(
  items: readonly T[],
  path: Place,
  item: (item: T, path: Place, number: number) => PublishIssue[],
): PublishIssue[] {
  return items.flatMap((each, index) => item(each, [...path, index], index + 1));
}

export function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}

/** True for an address that a reader's browser may be sent to: nothing but http and https. */
export function isWebAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}
