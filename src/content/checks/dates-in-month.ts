import type { Campaign } from '#domain/campaign/campaign.ts';
import type { Check, FieldPath } from './checked-content.ts';

interface WrongDate {
  path: FieldPath;
  fact: string;
  fix: string;
}

/** The month runs from 15/11 to 15/12 of the campaign's year; its days lie inside, its reports soon after. */
export const checkDatesInMonth: Check = ({ years }) =>
  years.flatMap(({ year, campaign }) => {
    // A wrong year makes every date wrong, and has a message of its own.
    if (!campaign || campaign.value.year !== year) return [];
    return findWrongDates(campaign.value).map(({ path, fact, fix }) => ({
      position: campaign.positionOf(path),
      fact,
      fix,
    }));
  });

function findWrongDates(campaign: Campaign): WrongDate[] {
  const { keyDates, plan } = campaign;
  const edges = [...findWrongEdge(campaign, 'opens', '11-15'), ...findWrongEdge(campaign, 'closes', '12-15')];
  // The other dates are held to the edges: first those.
  if (edges.length > 0) return edges;
  return [
    ...keyDates.flatMap(({ date, kind }, index) =>
      kind === 'report'
        ? findWrongReport(campaign.year, date, ['keyDates', index, 'date'])
        : findWrongDay(campaign, date, kind, ['keyDates', index, 'date']),
    ),
    ...(plan?.reports ?? []).flatMap(({ due }, index) =>
      due ? findWrongReport(campaign.year, due, ['plan', 'reports', index, 'due']) : [],
    ),
  ];
}

function findWrongEdge(campaign: Campaign, edge: 'opens' | 'closes', monthDay: string): WrongDate[] {
  const right = `${campaign.year}-${monthDay}`;
  if (campaign[edge] === right) return [];
  const name = edge === 'opens' ? 'bắt đầu' : 'kết thúc';
  return [
    {
      path: [edge],
      fact: `Tháng hành động năm ${campaign.year} ${name} ngày ${toShown(right)}, nhưng trường ${edge} ghi ${toShown(campaign[edge])}.`,
      fix: `Sửa thành ${edge}: ${right}.`,
    },
  ];
}

function findWrongDay(
  { opens, closes }: Campaign,
  date: string,
  kind: 'opening' | 'observance' | 'closing',
  path: FieldPath,
): WrongDate[] {
  if (kind === 'observance') {
    if (date >= opens && date <= closes) return [];
    return [
      {
        path,
        fact: `Ngày ${toShown(date)} nằm ngoài Tháng hành động (${toShown(opens)} – ${toShown(closes)}).`,
        fix: 'Kiểm tra lại ngày, nhất là năm; mốc ngoài tháng không ghi ở keyDates.',
      },
    ];
  }
  const right = kind === 'opening' ? opens : closes;
  if (date === right) return [];
  const name = kind === 'opening' ? 'ngày đầu (opens)' : 'ngày cuối (closes)';
  return [
    {
      path,
      fact: `Mốc này ghi ${toShown(date)}, nhưng ${name} của tháng là ${toShown(right)}.`,
      fix: `Sửa thành date: ${right}.`,
    },
  ];
}

/** Reports are due in December; a quarter of grace keeps a year's slip of the keyboard out. */
function findWrongReport(year: number, date: string, path: FieldPath): WrongDate[] {
  if (date >= `${year}-01-01` && date <= `${year + 1}-03-31`) return [];
  return [
    {
      path,
      fact: `Hạn báo cáo ${toShown(date)} không thuộc Tháng hành động năm ${year}.`,
      fix: `Kiểm tra lại năm, ví dụ ${year}${date.slice(4)}.`,
    },
  ];
}

/** `15/11/2025`, as people write it. */
const toShown = (iso: string): string => iso.split('-').reverse().join('/');
