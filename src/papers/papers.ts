import { makeBulletins } from './bulletins/bulletins.ts';
import type { CampaignFacts } from './campaign-facts.ts';
import { makeCeremonyScript } from './ceremony-script.ts';
import { makeChecklist } from './checklist.ts';
import type { Choices } from './choices.ts';
import { makeClassActivity } from './class-activity.ts';
import { makeCountingSheet } from './counting-sheet.ts';
import { makeDayList } from './day-list.ts';
import { makeFlagTalk } from './flag-talk.ts';
import { makeInvitation } from './invitation.ts';
import { makeNeighbourhoodTalk } from './neighbourhood-talk.ts';
import { makeNoticeSheet } from './notice-sheet.ts';
import type { Paper } from './paper.ts';
import { type PaperGroup, paperGroupOf, paperGroups } from './paper-groups.ts';
import { type PaperId, paperLabels } from './paper-labels.ts';
import { makePlan } from './plan.ts';
import { makePressNote } from './press-note.ts';
import { makeProgramme } from './programme.ts';
import { makeQuizAnswers } from './quiz-answers.ts';
import { makeQuizSheet } from './quiz-sheet.ts';
import { makeReport } from './report.ts';
import { makeSlideDeck } from './slide-deck.ts';
import { makeSpeech } from './speech.ts';
import type { Unit } from './unit.ts';

export interface PaperRow {
  /** What it can be taken as. */
  files: readonly PaperFileType[];
  /**
   * The first year whose blank form is published, all years' where absent: a form that came later is for months to
   * come, and files of past years take the room of their artwork.
   */
  publishedSince?: number;
  make: (facts: CampaignFacts, unit: Unit, choices: Choices) => Paper;
}

export type PaperFileType = 'docx' | 'txt' | 'csv' | 'xlsx' | 'ics' | 'pptx' | 'zip';

/** The papers of the month, by the last part of their files' names, in the order in which a unit needs them. */
export const papers = {
  'ke-hoach': { files: ['docx', 'txt'], make: makePlan },
  'giay-moi': { files: ['docx', 'txt'], make: makeInvitation },
  'chuong-trinh': { files: ['docx', 'txt'], make: makeProgramme },
  'kich-ban': {
    files: ['docx', 'txt'],
    publishedSince: 2026,
    make: makeCeremonyScript,
  },
  'bai-phat-bieu': { files: ['docx', 'txt'], publishedSince: 2026, make: makeSpeech },
  'thong-cao': {
    files: ['docx', 'txt'],
    publishedSince: 2026,
    make: makePressNote,
  },
  'ban-tin': { files: ['docx', 'txt', 'zip'], make: makeBulletins },
  'bang-tin': { files: ['docx', 'txt'], publishedSince: 2026, make: makeNoticeSheet },
  'noi-chuyen': {
    files: ['docx', 'txt'],
    publishedSince: 2026,
    make: makeNeighbourhoodTalk,
  },
  'chao-co': {
    files: ['docx', 'txt'],
    publishedSince: 2026,
    make: makeFlagTalk,
  },
  'sinh-hoat-lop': {
    files: ['docx', 'txt'],
    publishedSince: 2026,
    make: makeClassActivity,
  },
  'do-vui': {
    files: ['docx', 'txt'],
    publishedSince: 2026,
    make: makeQuizSheet,
  },
  'do-vui-dap-an': {
    files: ['docx', 'txt'],
    publishedSince: 2026,
    make: makeQuizAnswers,
  },
  'trinh-chieu': { files: ['pptx', 'docx'], publishedSince: 2026, make: makeSlideDeck },
  'bang-dem': {
    files: ['xlsx', 'docx'],
    publishedSince: 2026,
    make: makeCountingSheet,
  },
  'bao-cao': { files: ['docx', 'txt'], make: makeReport },
  'viec-tung-ngay': { files: ['docx', 'csv', 'ics'], make: makeDayList },
  'viec-don-vi': { files: ['docx', 'txt'], publishedSince: 2026, make: makeChecklist },
} as const satisfies Record<PaperId, PaperRow>;

export type { PaperId };

export const paperRows: readonly (PaperRow & { id: PaperId; label: string })[] = (
  Object.entries(papers) as [PaperId, PaperRow][]
).map(([id, row]) => ({ id, label: paperLabels[id], ...row }));

/** The same by what they are for. */
export const groupedPapers = (Object.entries(paperGroups) as [PaperGroup, string][]).map(([group, name]) => ({
  name,
  rows: paperRows.filter(({ id }) => paperGroupOf[id] === group),
}));

/** `thang-hanh-dong-2026_ke-hoach.docx` */
export const toPaperFileName = (year: number, id: PaperId, type: PaperFileType): string =>
  `thang-hanh-dong-${year}_${id}.${type}`;
