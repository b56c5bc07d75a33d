import { HtmlValidate } from 'html-validate';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import * as z from 'zod';

const address = z.url({ protocol: /^https$/ });
const moment = z.iso.datetime({ offset: true });

/** JSON Feed 1.1, as its specification has it, with all that it recommends. */
const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  description: z.string().min(1),
  home_page_url: address,
  feed_url: address,
  icon: address,
  language: z.literal('vi'),
  items: z.array(
    z.strictObject({
      id: address,
      url: address,
      external_url: address.optional(),
      title: z.string().min(1),
      summary: z.string().optional(),
      content_html: z.string(),
      image: address.optional(),
      date_published: moment,
      date_modified: moment,
      authors: z.array(z.strictObject({ name: z.string().min(1), url: address })).optional(),
      tags: z.array(z.string()).optional(),
    }),
  ),
});

export interface ReadFeed {
  readonly title: string;
  readonly self: string;
  readonly home: string;
  readonly items: readonly {
    readonly url: string;
    readonly title: string;
    readonly published: number;
    readonly html: string;
  }[];
}

/** An RSS feed as two parsers that know nothing of each other read it; they must not differ. */
export async function readRss(xml: string): Promise<ReadFeed[]> {
  const one = parseRssFeed(xml);
  const other = await new RssParser().parseString(xml);
  return [
    {
      title: one.title ?? '',
      self: one.atom?.links?.[0]?.href ?? '',
      home: one.link ?? '',
      items: (one.items ?? []).map(({ link, title, pubDate, content }) => ({
        url: link ?? '',
        title: title ?? '',
        published: Date.parse(pubDate ?? ''),
        html: content?.encoded ?? '',
      })),
    },
    {
      title: other.title ?? '',
      self: other.feedUrl ?? '',
      home: other.link ?? '',
      items: other.items.map((item) => ({
        url: item.link ?? '',
        title: item.title ?? '',
        published: Date.parse(item.pubDate ?? ''),
        html: String(item['content:encoded']),
      })),
    },
  ];
}

/** A JSON feed by its specification, and as a parser reads it. */
export function readJsonFeed(text: string): ReadFeed[] {
  const one = jsonFeed.parse(JSON.parse(text));
  const other = parseJsonFeed(text);
  return [
    {
      title: one.title,
      self: one.feed_url,
      home: one.home_page_url,
      items: one.items.map((item) => ({
        url: item.url,
        title: item.title,
        published: Date.parse(item.date_published),
        html: item.content_html,
      })),
    },
    {
      title: other.title ?? '',
      self: other.feed_url ?? '',
      home: other.home_page_url ?? '',
      items: (other.items ?? []).map((item) => ({
        url: item.url ?? '',
        title: item.title ?? '',
        published: Date.parse(item.date_published ?? ''),
        html: item.content_html ?? '',
      })),
    },
  ];
}

const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'no-inline-style': 'error' } });

/** What is wrong with a text as a feed reader puts it into a page of its own. */
export async function textFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  const messages = results.flatMap((result) => result.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
  const relative = [...html.matchAll(/ (?:href|src)="(?!https:|mailto:|#)([^"]*)"/g)].map(
    ([, to]) => `relative: ${to}`,
  );
  return [...messages, ...relative];
}
