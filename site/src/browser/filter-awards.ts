import type { IndexedAward } from '../models/award-index.ts';

/**
 * Lets the links of the register filter on the page itself: one value of each group at a time, kept in the address after
 * `#`. What is not yet asked for is not loaded; a link that is opened in another tab leads to its own page as ever.
 * @param filters holds a group of links in each `details`
 * @param results its heading tells what is found, its list shows it
 * @param address of the awards
 */
export function filterAwards(filters: HTMLElement, results: HTMLElement, address: string): void {
  const groups = Array.from(filters.querySelectorAll('details'), (details) => ({
    details,
    links: [...details.querySelectorAll('a')],
  }));
  const heading = results.querySelector('h2');
  const list = results.querySelector('ul');
  if (!heading || !list) return;
  const unfiltered = { heading: heading.textContent, items: [...list.children] };
  const totals = new Map(
    groups.flatMap(({ links }) => links).map((link) => [link, link.nextElementSibling?.textContent ?? '']),
  );
  let awards: Promise<readonly IndexedAward[]> | undefined;

  const show = async () => {
    const chosen = chosenPaths();
    const all = chosen.size > 0 ? await (awards ??= loaded(address)) : null;
    const passing = (paths: readonly string[]) =>
      (all ?? []).filter((award) => paths.every((path) => award.filters.includes(path)));
    for (const { details, links } of groups) {
      const own = links.map(({ pathname }) => pathname);
      const others = [...chosen].filter((path) => !own.includes(path));
      if (own.some((path) => chosen.has(path))) details.open = true;
      for (const link of links) {
        const count = all ? passing([...others, link.pathname]).length.toLocaleString('vi') : (totals.get(link) ?? '');
        link.nextElementSibling?.replaceChildren(count);
        link.classList.toggle('is-empty', count === '0');
        if (chosen.has(link.pathname)) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
    }
    const found = passing([...chosen]);
    heading.textContent = all ? `${found.length.toLocaleString('vi')} mục khen thưởng` : unfiltered.heading;
    list.replaceChildren(...(all ? found.map(itemOf) : unfiltered.items));
  };

  filters.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    const chosen = chosenPaths();
    const wasChosen = chosen.has(link.pathname);
    for (const { pathname } of groups.find(({ links }) => links.includes(link))?.links ?? []) chosen.delete(pathname);
    if (!wasChosen) chosen.add(link.pathname);
    keepInAddress(chosen);
    show().catch(() => location.assign(link.href));
  });
  if (chosenPaths().size > 0) show().catch(() => keepInAddress(new Set()));
}

/** `#cap/thanh-pho&nam-hoc/2021-2022` as the paths of these filters. */
function chosenPaths(): Set<string> {
  const parts = location.hash
    .slice(1)
    .split('&')
    .filter((part) => /^[a-z-]+\/[a-z0-9-]+$/.test(part));
  return new Set(parts.map((part) => `/khen-thuong/${part}/`));
}

function keepInAddress(chosen: ReadonlySet<string>): void {
  const hash = Array.from(chosen, (path) => path.split('/').slice(2, 4).join('/')).join('&');
  history.replaceState(null, '', hash ? `#${hash}` : location.pathname);
}

async function loaded(address: string): Promise<readonly IndexedAward[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  // The site itself wrote this file.
  return (await response.json()) as readonly IndexedAward[];
}

/** An award as the page's own list shows it. */
function itemOf({ title, href, kind, level, facts }: IndexedAward): HTMLElement {
  const link = Object.assign(document.createElement('a'), { href, textContent: title });
  return element('li', 'award', [
    element('p', 'award__kind', [`${kind} `, ...(level ? [element('span', '', [level])] : [])]),
    element('h3', 'award__title', [link]),
    element(
      'p',
      'award__facts',
      facts.map((fact, place) => element(place === 0 ? 'b' : 'span', '', [fact])),
    ),
  ]);
}

function element(name: string, className: string, content: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}
