import type { ArtworkJob } from '#domain/artwork/artwork.ts';
import { messageKinds } from '#domain/artwork/messages/index.ts';
import { type Paragraph, type TextLine, toParagraphs } from '../text-lines.ts';

/** How a person who edits the drawing finds a line. */
export interface LineName {
  /** `chu-de-dong-1` */
  id: string;
  /** `Chủ đề, dòng 1: Chung tay …` */
  label: string;
}

interface Subject {
  slug: string;
  name: string;
}

/** Names every line by what it says and its number there; each id is there once. */
export function nameLines(
  lines: readonly TextLine[],
  job: Pick<ArtworkJob, 'message' | 'agency' | 'monthName'>,
): Map<TextLine, LineName> {
  const counts = new Map<string, number>();
  const named = toParagraphs(lines, job.message.text).flatMap((paragraph) => {
    const { slug, name } = toSubject(paragraph, job);
    return paragraph.lines.map((line) => {
      const count = (counts.get(slug) ?? 0) + 1;
      counts.set(slug, count);
      return [line, { id: `${slug}-dong-${count}`, label: `${name}, dòng ${count}: ${line.text}` }] as const;
    });
  });
  return new Map(named);
}

function toSubject(
  { text }: Paragraph,
  { message, agency, monthName }: Parameters<typeof nameLines>[1],
): Subject {
  if (text === message.text) {
    const { slug, name } = messageKinds[message.kind];
    return { slug, name };
  }
  const said = fold(text);
  const isPartOf = (whole: string) => fold(whole).includes(said);
  if (agency.some((line) => isPartOf(line) || said.includes(fold(line)))) return subjects.agency;
  return isPartOf(monthName) ? subjects.month : subjects.other;
}

const subjects = {
  agency: { slug: 'don-vi', name: 'Đơn vị' },
  month: { slug: 'thang-hanh-dong', name: 'Tên tháng' },
  other: { slug: 'chu', name: 'Chữ khác' },
} as const satisfies Record<string, Subject>;

const fold = (text: string): string => text.replaceAll(/\s+/g, '').toLowerCase();
