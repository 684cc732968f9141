import { stringify } from 'yaml';
import type { YearAnswers } from './year-answers.ts';

/** A file to write, below the project's root. */
export interface PlannedFile {
  path: string;
  text: string;
}

/** The note of a list that waits for its annex; importing the annex takes it away again. */
export const waitingNote = 'Chưa nhập danh sách từ phụ lục của công văn hướng dẫn.';

/** The id under which a year's dispatch is cited. */
export const toDispatchId = (year: string): string => `${year}-cong-van-huong-dan`;

/** The three files of a new year. Whether they are right is for the checks to say. */
export function planYear(answers: YearAnswers): PlannedFile[] {
  const folder = `content/${answers.year}`;
  return [
    { path: `${folder}/documents.yaml`, text: toYaml({ documents: [toDispatch(answers)] }) },
    { path: `${folder}/slogans.yaml`, text: toYaml({ status: 'not-found', note: waitingNote, slogans: [] }) },
    { path: `${folder}/campaign.mdx`, text: `---\n${toYaml(toCampaign(answers))}---\n${toBody(answers)}` },
  ];
}

const toYaml = (value: object): string => stringify(value, { lineWidth: 0 });

function toDispatch({ year, dispatchNumber, dispatchDate, issuer }: YearAnswers): object {
  return {
    id: toDispatchId(year),
    title: `Công văn hướng dẫn triển khai Tháng hành động năm ${year}`,
    ...(dispatchNumber !== '' && { number: dispatchNumber }),
    kind: 'dispatch',
    issuer,
    level: 'central',
    ...(dispatchDate !== '' && { date: dispatchDate }),
    status: 'issued',
    trust: 'A',
  };
}

function toCampaign({ year, theme, monthName, opens, closes, identity }: YearAnswers): object {
  const source = toDispatchId(year);
  const day = (date: string, kind: string, what: string) => ({ date, kind, what, source });
  return {
    year: /^\d+$/.test(year) ? Number(year) : year,
    identity,
    monthName,
    theme: { text: theme, source },
    opens,
    closes,
    guidance: { document: source },
    keyDates: [
      day(opens, 'opening', 'Ngày đầu của Tháng hành động'),
      day(`${year}-11-25`, 'observance', 'Ngày quốc tế xóa bỏ bạo lực đối với phụ nữ'),
      day(closes, 'closing', 'Ngày cuối của Tháng hành động'),
    ],
    legalBasis: [source],
  };
}

const toBody = ({ year }: YearAnswers): string => `
## Năm nay nói về điều gì

Chủ đề và các mốc của Tháng hành động năm ${year} lấy từ công văn hướng dẫn. Bài giới thiệu đang được biên soạn.
`;
