import { slugify } from '@loa/shared-types/vietnamese-text';
import { type Filters, type Found, type ReadSearchFile, type Result, SearchEngine } from '../search/search-engine.ts';
import { filterKinds } from '../search/search-format.ts';
import { moveThroughResults } from './move-through-results.ts';
import { resultItem } from './result-item.ts';

/** How long a reader must pause for the search to begin. Milliseconds. */
const pause = 150;

/** What the page consists of; it is written by its own template, so that all of it is there. */
interface SearchParts {
  readonly form: HTMLFormElement;
  readonly query: HTMLInputElement;
  readonly status: HTMLElement;
  readonly results: HTMLElement;
  readonly more: HTMLButtonElement;
}

/** Lets the search page answer while the reader types. Nothing is fetched before the first letter or choice. */
export function openSearchPage(): void {
  const form = document.querySelector<HTMLFormElement>('#search_form');
  const query = document.querySelector<HTMLInputElement>('#search_query');
  const status = document.getElementById('search_status');
  const results = document.getElementById('search_results');
  const more = document.querySelector<HTMLButtonElement>('#search_more');
  if (form && query && status && results && more) new SearchDesk({ form, query, status, results, more }).open();
}

class SearchDesk {
  readonly #parts: SearchParts;
  readonly #engine = new SearchEngine(fetchJson);
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts the searches, so that a late answer to an earlier one is dropped. */
  #turn = 0;
  #found: Found | null = null;
  #shown = 0;

  constructor(parts: SearchParts) {
    this.#parts = parts;
  }

  open(): void {
    const { form, query, results, more } = this.#parts;
    const asked = [...new URLSearchParams(location.search)].filter(([, value]) => value !== '');
    query.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#search(), pause);
    });
    form.addEventListener('change', (event) => {
      if (event.target !== query) this.#search();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#search();
    });
    form.querySelector('details')?.addEventListener('toggle', () => void this.#fillChoices());
    more.addEventListener('click', () => void this.#showMore());
    moveThroughResults(query, results, () => this.#search());
    if (asked.length > 0) void this.#openWith(asked);
  }

  /** Shows what an address asks for. */
  async #openWith(asked: readonly (readonly [string, string])[]): Promise<void> {
    if (asked.some(([name]) => name !== 'q')) {
      this.#parts.form.querySelector('details')?.setAttribute('open', '');
      await this.#fillChoices();
    }
    for (const [name, value] of asked) {
      const field = this.#parts.form.elements.namedItem(name);
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
    }
    this.#search();
  }

  #search(): void {
    clearTimeout(this.#timer);
    const turn = ++this.#turn;
    const text = this.#parts.query.value.trim();
    const fields = new FormData(this.#parts.form);
    const values = filterKinds.map((kind) => {
      const value = fields.get(kind);
      return [kind, typeof value === 'string' ? value : ''] as const;
    });
    const set = [['q', text] as const, ...values].filter(([, value]) => value !== '');
    history.replaceState(
      null,
      '',
      set.length > 0 ? `?${new URLSearchParams(Object.fromEntries(set))}` : location.pathname,
    );
    if (set.length === 0) return this.#show(null, [], '');
    const slow = setTimeout(() => this.#say('Đang tìm…'), 400);
    this.#ask(text, Object.fromEntries(values))
      .then(
        ([found, results]) => turn === this.#turn && this.#show(found, results, told(found)),
        () =>
          turn === this.#turn &&
          this.#show(null, [], 'Không tải được dữ liệu tìm kiếm. Mời bạn kiểm tra kết nối rồi thử lại.'),
      )
      .finally(() => clearTimeout(slow));
  }

  async #ask(text: string, { 'cong-doan': body = '', ...filters }: Filters): Promise<[Found, Result[]]> {
    const pages = body === '' ? null : await this.#engine.pages();
    // Readers choose a union body by its name; what is no name yet narrows nothing.
    const [name = '', slug = ''] = pages?.['union-body'].find(([known]) => known === body) ?? [];
    const found = await this.#engine.find(text, { ...filters, 'cong-doan': slug || slugify(name) });
    return [found, await found.next(0)];
  }

  #show(found: Found | null, results: readonly Result[], status: string): void {
    this.#found = found;
    this.#shown = results.length;
    this.#parts.results.replaceChildren(...results.map(resultItem));
    this.#say(status);
    this.#parts.more.hidden = !found || this.#shown >= found.shown || results.length === 0;
  }

  async #showMore(): Promise<void> {
    const found = this.#found;
    const turn = this.#turn;
    if (!found) return;
    try {
      const items = (await found.next(this.#shown)).map(resultItem);
      if (turn !== this.#turn) return;
      this.#shown += items.length;
      this.#parts.results.append(...items);
      this.#parts.more.hidden = this.#shown >= found.shown || items.length === 0;
      items[0]?.querySelector('a')?.focus();
    } catch {
      this.#say('Không tải thêm được kết quả. Mời bạn thử lại.');
    }
  }

  async #fillChoices(): Promise<void> {
    const { form } = this.#parts;
    const years = form.querySelector('select[name="nam"]');
    const bodies = form.querySelector('datalist');
    if (!years || !bodies || bodies.childElementCount > 0) return;
    const [outline, pages] = await Promise.all([this.#engine.outline(), this.#engine.pages()]);
    const [first, last] = outline.years ?? [1, 0];
    for (let year = last; year >= first; year--) years.append(new Option(String(year)));
    bodies.append(...(pages?.['union-body'] ?? []).map(([name]) => new Option('', name)));
  }

  #say(text: string): void {
    this.#parts.status.textContent = text;
  }
}

function told({ articles, pages }: Found): string {
  const parts = [
    articles > 0 ? `${articles.toLocaleString('vi')} bài viết` : '',
    pages > 0 ? `${pages.toLocaleString('vi')} trang chuyên đề` : '',
  ];
  const known = parts.filter((part) => part !== '').join(' và ');
  return known ? `Tìm thấy ${known}.` : 'Không tìm thấy kết quả nào. Mời bạn thử từ khóa ngắn hơn hoặc bỏ bớt bộ lọc.';
}

const fetchJson: ReadSearchFile = async <T>(path: string) => {
  const response = await fetch(`/${path}`);
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`${path} answered with status ${response.status}.`);
  // The site's own index wrote the file.
  return (await response.json()) as T;
};
