import { Feed } from 'feed';
import type { Addresses } from '#domain/site/addresses.ts';
import type { Site } from '#domain/site/site.ts';
import type { ArchiveNews } from './archive-news.ts';

export const feedPaths = { rss: 'du-lieu/rss.xml', atom: 'du-lieu/atom.xml' } as const;
export type FeedType = keyof typeof feedPaths;

/** The archive's news for feed readers; dated by the newest item, so that a build without news changes nothing. */
export function toFeed(
  type: FeedType,
  news: readonly ArchiveNews[],
  site: Site,
  addresses: Addresses,
): string {
  const [newest] = news;
  const feed = new Feed({
    id: addresses.home,
    title: site.name,
    description: site.tagline,
    link: addresses.home,
    language: 'vi',
    generator: false,
    author: { name: site.runBy, link: site.contact.url },
    updated: toInstant(newest?.day ?? '2016-11-15'),
    feedLinks: { rss: addresses.file(feedPaths.rss), atom: addresses.file(feedPaths.atom) },
    // Each format names itself as its own address.
    feed: addresses.file(feedPaths[type]),
  });
  for (const { id, title, summary, link, day } of news) {
    feed.addItem({
      id,
      guid: id,
      title,
      description: summary,
      link,
      date: toInstant(day),
      published: toInstant(day),
    });
  }
  return type === 'rss' ? feed.rss2() : feed.atom1();
}

/** The start of the day in Vietnam. */
const toInstant = (day: string): Date => new Date(`${day}T00:00:00+07:00`);
