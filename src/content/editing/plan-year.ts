import { stringify } from 'yaml';
import type { DocumentLevel } from '#domain/document/document.ts';
import type { YearAnswers } from './year-answers.ts';

/** A file to write, below the project's root. */
export interface PlannedFile {
  path: string;
  text: string;
}

/** The note of a list that waits for its annex; importing the annex takes it away again. */
export const waitingNote = 'Chưa nhập danh sách từ phụ lục của công văn hướng dẫn.';

/** The same where not even the dispatch was found. */
export const noDispatchNote = 'Chưa tìm được công văn hướng dẫn và danh sách thông điệp của năm này.';

/** The id under which a year's dispatch is cited. */
export const toDispatchId = (year: string): string => `${year}-cong-van-huong-dan`;

/** The three files of a new year. Whether they are right is for the checks to say. */
export function planYear(answers: YearAnswers): PlannedFile[] {
  const folder = `content/${answers.year}`;
  const isFound = answers.theme !== '';
  const documents = isFound ? [toDispatch(answers)] : [];
  const note = isFound ? waitingNote : noDispatchNote;
  return [
    { path: `${folder}/documents.yaml`, text: toYaml({ documents }) },
    { path: `${folder}/slogans.yaml`, text: toYaml({ status: 'not-found', note, slogans: [] }) },
    { path: `${folder}/campaign.mdx`, text: `---\n${toYaml(toCampaign(answers))}---\n${toBody(answers)}` },
  ];
}

const toYaml = (value: object): string => stringify(value, { lineWidth: 0 });

function toDispatch({ year, dispatchNumber, dispatchDate, issuer }: YearAnswers): object {
  const isPlan = /\/KH(?:-|$)/u.test(dispatchNumber);
  return {
    id: toDispatchId(year),
    title: `${isPlan ? 'Kế hoạch' : 'Công văn hướng dẫn'} triển khai Tháng hành động năm ${year}`,
    ...(dispatchNumber !== '' && { number: dispatchNumber }),
    kind: isPlan ? 'plan' : 'dispatch',
    issuer,
    level: toLevel(issuer),
    ...(dispatchDate !== '' && { date: dispatchDate }),
    status: 'issued',
    trust: 'A',
  };
}

/** As far as the office's name says. */
function toLevel(issuer: string): DocumentLevel {
  if (/(?:^|\s)(?:xã|phường|thị trấn|đặc khu)\s/iu.test(issuer) && !/thị xã/iu.test(issuer)) return 'commune';
  if (/(?:^|\s)(?:huyện|quận|thị xã)\s/iu.test(issuer)) return 'district';
  return /^sở\s|(?:^|\s)(?:tỉnh|thành phố)\s/iu.test(issuer) ? 'province' : 'central';
}

function toCampaign(answers: YearAnswers): object {
  const { year, theme, monthName, opens, closes, identity, monthSource, searched } = answers;
  const isFound = theme !== '';
  const source = isFound ? toDispatchId(year) : monthSource;
  const day = (date: string, kind: string, what: string) => ({ date, kind, what, source });
  return {
    year: /^\d+$/.test(year) ? Number(year) : year,
    identity,
    monthName,
    theme: isFound
      ? { text: theme, source }
      : { status: 'not-found', source, note: 'Chưa tìm được chủ đề của năm này.', searched },
    opens,
    closes,
    guidance: isFound ? { document: source } : { note: 'Chưa tìm được công văn hướng dẫn.' },
    keyDates: [
      day(opens, 'opening', 'Ngày đầu của Tháng hành động'),
      day(`${year}-11-25`, 'observance', 'Ngày quốc tế xóa bỏ bạo lực đối với phụ nữ'),
      day(closes, 'closing', 'Ngày cuối của Tháng hành động'),
    ],
    legalBasis: [source],
  };
}

const toBody = ({ year, theme }: YearAnswers): string =>
  theme === ''
    ? `
## Năm nay đã biết gì

Tên và các ngày của Tháng hành động năm ${year} đã biết. Chủ đề và thông điệp chưa tìm được; khi có, trang này được bổ sung.
`
    : `
## Năm nay nói về điều gì

Chủ đề và các mốc của Tháng hành động năm ${year} lấy từ công văn hướng dẫn. Bài giới thiệu đang được biên soạn.
`;
