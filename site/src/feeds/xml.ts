import { escapeHtml } from '../text/escape-html.ts';

/** An element with a text, made safe as XML 1.0 asks: it has no place at all for most control characters. */
export function element(name: string, text: string): string {
  return `<${name}>${escapeHtml(withoutControls(text))}</${name}>`;
}

/** Text as CDATA, which ends at `]]>` and nowhere else. */
export function cdata(text: string): string {
  return `<![CDATA[${withoutControls(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

function withoutControls(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}
