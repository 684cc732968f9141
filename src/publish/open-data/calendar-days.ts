import type { Campaign } from '#domain/campaign/campaign.ts';
import type { Document } from '#domain/document/document.ts';
import type { Addresses } from '#domain/site/addresses.ts';
import { toDayLabel, toDocumentLabel } from '#i18n/labels.ts';

/** A day, or several, of the calendar that the site publishes. */
export interface CalendarDay {
  /** Never changes, unique in the calendar. */
  id: string;
  title: string;
  note: string;
  /** ISO day. */
  from: string;
  /** ISO day, the last one included. */
  to: string;
  link: string;
  /** ISO day that stands for the entry's last change. */
  revised: string;
}

/** Of each campaign: the month, the observances in it, and the days on which reports are due. */
export function toCalendarDays(
  campaigns: readonly Campaign[],
  findDocument: (id: string) => Document,
  addresses: Addresses,
): CalendarDay[] {
  const toSource = (id: string): string => `Nguồn: ${toDocumentLabel(findDocument(id))}`;
  const all = campaigns.flatMap((campaign): CalendarDay[] => {
    const { year, monthName, theme, opens, closes, keyDates, plan } = campaign;
    const shared = { link: addresses.year(year), revised: opens };
    const month = { id: `${year}-thang`, from: opens, to: closes, title: `${monthName} năm ${year}` };
    const listed = keyDates.filter(({ kind }) => kind === 'observance' || kind === 'report');
    const days = listed.map(({ date, kind, what, source }) => ({
      id: `${year}-${kind}-${date}`,
      title: kind === 'report' ? `Hạn báo cáo: ${what}` : what,
      note: toSource(source),
      from: date,
      to: date,
    }));
    const known = new Set(listed.filter(({ kind }) => kind === 'report').map(({ date }) => date));
    const reports = (plan?.reports ?? []).flatMap(({ due, from, to, note }) =>
      due === undefined || known.has(due)
        ? []
        : [
            {
              id: `${year}-due-${due}`,
              title: `Hạn báo cáo: ${from} gửi ${to}`,
              note: [note, plan && toSource(plan.document)].filter(Boolean).join('\n'),
              from: due,
              to: due,
            },
          ],
    );
    const theMonth = { ...month, note: `${toThemeNote(theme)}\n${toSource(theme.source)}` };
    return [theMonth, ...days, ...reports].map((day) => ({ ...day, ...shared }));
  });
  return all.map((day, at) => ({ ...day, id: toUniqueId(day.id, all.slice(0, at)) }));
}

const toThemeNote = (theme: Campaign['theme']): string =>
  theme.status === 'not-found'
    ? `Chủ đề: chưa tìm được (tìm ngày ${toDayLabel(theme.searched)})`
    : `Chủ đề: “${theme.text}”`;

/** Several of one kind on one day are numbered from the second on. */
function toUniqueId(id: string, earlier: readonly CalendarDay[]): string {
  const same = earlier.filter((day) => day.id === id).length;
  return same === 0 ? id : `${id}-${same + 1}`;
}
