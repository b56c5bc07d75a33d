import { pageTypes } from '../search/page-matches.ts';
import type { Result } from '../search/search-engine.ts';
import { displayedTime } from '../text/dates.ts';

/** A result as an item of the list. */
export function resultItem(result: Result): HTMLLIElement {
  const item = document.createElement('li');
  if (result.kind === 'page') {
    item.append(link(result.path, result.name), paragraph(pageTypes[result.type].label));
  } else {
    const [, title, path, lead, category, displayedAt, format] = result.card;
    const option = document.querySelector(`#search_form option[value="${format}"]`);
    const label = format === 'news' ? '' : (option?.textContent ?? '');
    const facts = [category, displayedTime(displayedAt).text, label].filter((fact) => fact !== '');
    item.append(link(path, title), paragraph(facts.join(' · ')));
    if (lead) item.append(paragraph(lead));
  }
  return item;
}

function link(href: string, text: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = href;
  made.textContent = text;
  return made;
}

function paragraph(text: string): HTMLParagraphElement {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
}
