/** The words of a post on a social network: the message, then where more is to be found, then the hashtags. */
export function toPostText(text: string, link: string, hashtags: readonly string[]): string {
  const tags = hashtags.map((tag) => `#${tag}`).join(' ');
  return [text, link, ...(tags === '' ? [] : [tags])].join('\n\n');
}

/** As a banner in capitals writes it; the rules are Vietnamese whatever the browser speaks. */
export const toBannerText = (text: string): string => text.toLocaleUpperCase('vi');

/**
 * Facebook's page that shares an address: a plain link that needs no script of theirs and asks them for nothing
 * until it is followed. Zalo has none: its button is drawn by Zalo's own script and wants an Official Account's id.
 *
 * @param url whole address of the page that is shared.
 */
export const toFacebookShare = (url: string): string =>
  `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(url)}`;
