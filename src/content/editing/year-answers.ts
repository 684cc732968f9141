import type { FieldPath } from '../checks/checked-content.ts';
import type { FileKind } from '../schemas/content-files.ts';

/** What is asked of the person who adds a year. Everything is text, as it is typed. */
export interface YearAnswers {
  year: string;
  /** Empty while it is not known. */
  theme: string;
  monthSource: string;
  searched: string;
  dispatchNumber: string;
  dispatchDate: string;
  issuer: string;
  monthName: string;
  opens: string;
  closes: string;
  identity: string;
}

export type AnswerName = keyof YearAnswers;

/** One question: its words, and the field that the answer becomes. */
interface Question {
  /** Name of the command line's option. */
  option: string;
  ask: string;
  /** What a right answer looks like. */
  example: string;
  /** May be left empty. */
  optional?: true;
  /** Asked only where the theme is known, or only where it is not. */
  where?: 'theme' | 'no-theme';
  file: FileKind;
  field: FieldPath;
}

/** In the order in which they are asked. */
export const questions: Record<AnswerName, Question> = {
  year: {
    option: 'year',
    ask: 'Năm của Tháng hành động?',
    example: '2027',
    file: 'campaign',
    field: ['year'],
  },
  theme: {
    option: 'theme',
    ask: 'Chủ đề, chép nguyên văn, không có ngoặc kép? (chưa tìm được thì bỏ trống)',
    example: 'Bình đẳng giới và an toàn cho phụ nữ và trẻ em gái trong kỷ nguyên số',
    file: 'campaign',
    optional: true,
    field: ['theme', 'text'],
  },
  monthSource: {
    option: 'month-source',
    ask: 'Mã văn bản nêu tên và ngày của tháng, khi chưa có chủ đề?',
    example: '2024-cong-van-4893',
    where: 'no-theme',
    file: 'campaign',
    field: ['theme', 'source'],
  },
  searched: {
    option: 'searched',
    ask: 'Ngày tìm chủ đề gần nhất, năm-tháng-ngày?',
    example: '2026-11-26',
    where: 'no-theme',
    file: 'campaign',
    field: ['theme', 'searched'],
  },
  dispatchNumber: {
    option: 'dispatch-number',
    ask: 'Số ký hiệu của công văn hướng dẫn? (chưa biết thì bỏ trống)',
    example: '8935/BNV-CTTN&BĐG',
    optional: true,
    where: 'theme',
    file: 'documents',
    field: ['documents', 0, 'number'],
  },
  dispatchDate: {
    option: 'dispatch-date',
    ask: 'Ngày ban hành công văn, năm-tháng-ngày? (chỉ biết đến đâu ghi đến đó; chưa biết thì bỏ trống)',
    example: '2025-10-03',
    optional: true,
    where: 'theme',
    file: 'documents',
    field: ['documents', 0, 'date'],
  },
  issuer: {
    option: 'issuer',
    ask: 'Cơ quan ban hành công văn?',
    example: 'Bộ Nội vụ',
    where: 'theme',
    file: 'documents',
    field: ['documents', 0, 'issuer'],
  },
  monthName: {
    option: 'month-name',
    ask: 'Tên chính thức của Tháng hành động?',
    example: 'Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới',
    file: 'campaign',
    field: ['monthName'],
  },
  opens: {
    option: 'opens',
    ask: 'Ngày đầu, năm-tháng-ngày?',
    example: '2027-11-15',
    file: 'campaign',
    field: ['opens'],
  },
  closes: {
    option: 'closes',
    ask: 'Ngày cuối, năm-tháng-ngày?',
    example: '2027-12-15',
    file: 'campaign',
    field: ['closes'],
  },
  identity: {
    option: 'identity',
    ask: 'Bộ nhận diện (tên thư mục trong content/identities/)?',
    example: 'trai-tim-cam',
    file: 'campaign',
    field: ['identity'],
  },
};

/** Whether a question has a sense beside the other answers. */
export const isAsked = (name: AnswerName, { theme }: Pick<YearAnswers, 'theme'>): boolean => {
  const { where } = questions[name];
  return where === undefined || where === (theme === '' ? 'no-theme' : 'theme');
};

export const answerNames = Object.keys(questions) as AnswerName[];
