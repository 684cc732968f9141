import { makeBulletins } from './bulletins.ts';
import type { CampaignFacts } from './campaign-facts.ts';
import { makeCeremonyScript } from './ceremony-script.ts';
import type { Choices } from './choices.ts';
import { makeClassActivity } from './class-activity.ts';
import { makeCountingSheet } from './counting-sheet.ts';
import { makeDayList } from './day-list.ts';
import { makeFlagTalk } from './flag-talk.ts';
import { makeInvitation } from './invitation.ts';
import { makeNeighbourhoodTalk } from './neighbourhood-talk.ts';
import { makeNoticeSheet } from './notice-sheet.ts';
import type { Paper } from './paper.ts';
import { makePlan } from './plan.ts';
import { makePressNote } from './press-note.ts';
import { makeProgramme } from './programme.ts';
import { makeReport } from './report.ts';
import { makeSpeech } from './speech.ts';
import type { Unit } from './unit.ts';

export interface PaperRow {
  /** On the page, beside the others. */
  label: string;
  /** What it can be taken as. */
  files: readonly PaperFileType[];
  /**
   * The first year whose blank form is published, all years' where absent: a form that came later is for months to
   * come, and files of past years take the room of their artwork.
   */
  publishedSince?: number;
  make: (facts: CampaignFacts, unit: Unit, choices: Choices) => Paper;
}

export type PaperFileType = 'docx' | 'txt' | 'csv' | 'xlsx';

/** The papers of the month, by the last part of their files' names, in the order in which a unit needs them. */
export const papers = {
  'ke-hoach': { label: 'Kế hoạch', files: ['docx', 'txt'], make: makePlan },
  'giay-moi': { label: 'Giấy mời lễ phát động', files: ['docx', 'txt'], make: makeInvitation },
  'chuong-trinh': { label: 'Chương trình lễ phát động', files: ['docx', 'txt'], make: makeProgramme },
  'kich-ban': {
    label: 'Kịch bản, lời dẫn lễ phát động',
    files: ['docx', 'txt'],
    publishedSince: 2026,
    make: makeCeremonyScript,
  },
  'bai-phat-bieu': { label: 'Bài phát biểu', files: ['docx', 'txt'], publishedSince: 2026, make: makeSpeech },
  'thong-cao': {
    label: 'Tin gửi báo chí',
    files: ['docx', 'txt'],
    publishedSince: 2026,
    make: makePressNote,
  },
  'ban-tin': { label: 'Bản tin loa và tin nhắn', files: ['docx', 'txt'], make: makeBulletins },
  'bang-tin': { label: 'Bảng tin A4', files: ['docx', 'txt'], publishedSince: 2026, make: makeNoticeSheet },
  'noi-chuyen': {
    label: 'Đề cương nói chuyện ở thôn, khối phố',
    files: ['docx', 'txt'],
    publishedSince: 2026,
    make: makeNeighbourhoodTalk,
  },
  'chao-co': {
    label: 'Nói chuyện dưới cờ, ba lứa tuổi',
    files: ['docx', 'txt'],
    publishedSince: 2026,
    make: makeFlagTalk,
  },
  'sinh-hoat-lop': {
    label: 'Hoạt động sinh hoạt lớp',
    files: ['docx', 'txt'],
    publishedSince: 2026,
    make: makeClassActivity,
  },
  'bang-dem': {
    label: 'Bảng đếm cho đơn vị cấp dưới',
    files: ['xlsx', 'docx'],
    publishedSince: 2026,
    make: makeCountingSheet,
  },
  'bao-cao': { label: 'Báo cáo', files: ['docx', 'txt'], make: makeReport },
  'viec-tung-ngay': { label: 'Việc từng ngày', files: ['docx', 'csv'], make: makeDayList },
} as const satisfies Record<string, PaperRow>;

export type PaperId = keyof typeof papers;

export const paperRows: readonly (PaperRow & { id: PaperId })[] = (
  Object.entries(papers) as [PaperId, PaperRow][]
).map(([id, row]) => ({ id, ...row }));

/** `thang-hanh-dong-2026_ke-hoach.docx` */
export const toPaperFileName = (year: number, id: PaperId, type: PaperFileType): string =>
  `thang-hanh-dong-${year}_${id}.${type}`;
