import { type PostText, type ReadyText, type TextBlock, toSources } from '#domain/site/ready-text.ts';
import { toDayLabel } from '#i18n/labels.ts';
import { ownWordsNote } from './text-record.ts';

/** A file that Notepad opens as it is: UTF-8 with its mark, lines ended by CR LF. */
const toFile = (paragraphs: readonly string[]): string =>
  `\uFEFF${paragraphs.join('\n\n').replaceAll('\n', '\r\n')}\r\n`;

const toHeading = (text: string): string => text.toLocaleUpperCase('vi');

/** A text as plain paragraphs; notes stand in square brackets, quotations in marks, their sources at the end. */
export function toPlainText(text: ReadyText): string {
  const sources = toSources(text).map((source) => `- ${source}`);
  return toFile([toHeading(text.title), ...text.blocks.map(toParagraph), ['Nguồn:', ...sources].join('\n')]);
}

function toParagraph({ kind, text }: TextBlock): string {
  if (kind === 'heading') return toHeading(text);
  if (kind === 'note') return `[${text}]`;
  return kind === 'official' ? `“${text}”` : text;
}

/** Posts one after the other, parted by a line. */
export function toPostsFile(title: string, posts: readonly PostText[]): string {
  const parts = posts.map((post) => {
    const head = post.day ? `${post.title} (${toDayLabel(post.day)})` : post.title;
    const picture = post.picture ? [`[Ảnh: ${post.picture.address}\nChữ thay ảnh: ${post.picture.alt}]`] : [];
    return [`--- ${head} ---`, post.text, ...picture, `[Nguồn: ${post.sources.join('; ')}]`].join('\n\n');
  });
  return toFile([toHeading(title), `[${ownWordsNote}]`, ...parts]);
}
