/** The words of a post on a social network: the message, then where more is to be found, then the hashtags. */
export function toPostText(text: string, link: string, hashtags: readonly string[]): string {
  const tags = hashtags.map((tag) => `#${tag}`).join(' ');
  return [text, link, ...(tags === '' ? [] : [tags])].join('\n\n');
}

/** As a banner in capitals writes it; the rules are Vietnamese whatever the browser speaks. */
export const toBannerText = (text: string): string => text.toLocaleUpperCase('vi');
