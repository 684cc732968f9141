import { describe, expect, it } from 'vitest';
import { longestMessages, toMarkedMessage, toPlainMessage } from '#papers/bulletins/text-messages.ts';
import type { CampaignFacts } from '#papers/campaign-facts.ts';
import { makeDayList, toDays } from '#papers/day-list.ts';
import { makeNoticeSheet } from '#papers/notice-sheet.ts';
import { makePlan } from '#papers/plan.ts';
import { makeQuizSheet } from '#papers/quiz-sheet.ts';
import { toEmptyUnit } from '#papers/unit.ts';
import { toCsv } from '#papers/writers/to-csv.ts';
import { toHtml } from '#papers/writers/to-html.ts';
import { toIcs } from '#papers/writers/to-ics.ts';
import { toText } from '#papers/writers/to-text.ts';

const facts: CampaignFacts = {
  year: 2026,
  monthName: 'Tháng hành động vì bình đẳng giới',
  opens: '2026-11-15',
  closes: '2026-12-15',
  searched: '2026-11-26',
  observances: [{ date: '2026-11-25', what: 'Ngày quốc tế' }],
  bases: [
    { id: 'luat', usual: true, citation: 'Luật Bình đẳng giới số 73/2006/QH11 ngày 29/11/2006' },
    { id: 'nghi-quyet', usual: true, citation: 'Nghị quyết số 28/NQ-CP ngày 03/03/2021 của Chính phủ' },
  ],
  slogans: ['Một', 'Hai'],
  hotlines: [
    { number: '113', name: 'Công an', forWhom: 'Mọi người' },
    { number: '111', name: 'Tổng đài', forWhom: 'Trẻ em' },
  ],
};
const unit = { ...toEmptyUnit('ubnd-xa'), name: 'UBND phường Kỳ Lừa' };

describe('a plan', () => {
  it('rests on the documents that were ticked', () => {
    const text = toText(makePlan(facts, unit, { bases: ['luat'] }));
    expect(text).toContain('Căn cứ Luật Bình đẳng giới số 73/2006/QH11');
    expect(text).not.toContain('28/NQ-CP');
  });

  it('leaves out the activities that were not ticked', () => {
    expect(toText(makePlan(facts, unit, {}))).toContain('Tổ chức Lễ phát động');
    expect(toText(makePlan(facts, unit, { withoutActivities: [0] }))).not.toContain('Tổ chức Lễ phát động');
  });

  it('says the day of the reports only where it is given', () => {
    expect(toText(makePlan(facts, unit, {}))).toContain('trước ngày ……/12/2026');
    expect(toText(makePlan(facts, unit, { reportDue: '2026-12-18' }))).toContain('trước ngày 18/12/2026');
  });
});

describe('the list of days', () => {
  it('has each day from the first to the last', () => {
    const days = toDays(facts);
    expect(days).toHaveLength(31);
    expect([days[0], days[15], days[16], days[30]]).toEqual([
      '2026-11-15',
      '2026-11-30',
      '2026-12-01',
      '2026-12-15',
    ]);
  });

  it('is a table of a spreadsheet with a line a day and the day of the week', () => {
    const lines = toCsv(makeDayList(facts, unit)).trimEnd().split('\r\n');
    expect(lines).toHaveLength(32);
    expect(lines[1]).toMatch(/^15\/11\/2026,Chủ nhật,/u);
    expect(lines[11]).toMatch(/^25\/11\/2026,Thứ tư,/u);
  });

  it('has the picture of what is posted and says what it shows, in the spreadsheet by its address', () => {
    const picture = { address: 'https://vi.du/mot.png', alt: 'Một. Hình: hai người.' };
    const paper = makeDayList({ ...facts, pictures: { Một: picture } }, unit);
    const lines = toCsv(paper).trimEnd().split('\r\n');
    expect(lines[0]).toContain('Ngày,Thứ,Việc,"Câu để đăng, đọc",Ảnh,Chữ thay ảnh');
    expect(lines[1]).toMatch(/,Một,https:\/\/vi\.du\/mot\.png,Một\. Hình: hai người\.$/u);
    expect(lines[2]).toMatch(/,Hai,,$/u);
    expect(toHtml(paper, () => '')).toContain('<a href="https://vi.du/mot.png">Ảnh vuông</a>');
    const events = toIcs(paper, '2026-11-15').replaceAll('\r\n ', '').split('BEGIN:VEVENT').slice(1);
    expect(events[0]).toContain('ATTACH:https://vi.du/mot.png');
    expect(events[0]).toContain('Hình: hai người.');
    expect(events[1]).not.toContain('ATTACH');
  });
});

describe('a message for telephones', () => {
  const names = ['', 'Kỳ Lừa', 'UBND phường Kỳ Lừa', 'Đ'.repeat(20), 'Trường '.repeat(30), '😀🏫'];

  it.each(names)('fits one message without marks, in the plain alphabet: “%s”', (name) => {
    const message = toPlainMessage(facts, { ...unit, name });
    expect(message.length).toBeLessThanOrEqual(longestMessages.plain);
    expect(message).toMatch(/^[\x20-\x7e]+15\/11-15\/12\/2026\./);
  });

  it.each(names)('fits one message with marks: “%s”', (name) => {
    const message = toMarkedMessage(facts, { ...unit, name });
    expect(message.length).toBeLessThanOrEqual(longestMessages.marked);
    expect(message).toContain('15/11–15/12');
  });

  it.each([
    ['Ea H’Leo', "Ea H'Leo: "],
    ['Niê ƀăng `A`', "Nie bang 'A': "],
    ['A [1] {2} ~ 🌸', 'A 1 2: '],
    ['Trường ខ្មែរ 3', 'Thang hanh dong'],
    ['🌸', 'Thang hanh dong'],
  ])('takes of a name only what costs one letter each, or no name: “%s”', (name, start) => {
    expect(toPlainMessage(facts, { ...unit, name }).slice(0, start.length)).toBe(start);
  });

  it('names the unit where there is room', () => {
    expect(toPlainMessage(facts, unit)).toMatch(/^UBND phuong Ky Lua: /);
    expect(toMarkedMessage(facts, unit)).toMatch(/^UBND phường Kỳ Lừa: /);
  });
});

describe('a people’s committee that gives its place alone', () => {
  it('is named as what it is, in the head and in sentences', () => {
    const ward = { ...toEmptyUnit('ubnd-xa'), name: 'Phường Kỳ Lừa' };
    const paper = makePlan(facts, ward, {});
    expect(paper.head?.issuer).toEqual(['ỦY BAN NHÂN DÂN', 'PHƯỜNG KỲ LỪA']);
    expect(paper.head?.summary).toMatch(/trên địa bàn phường Kỳ Lừa$/);
    expect(toText(paper)).toContain('UBND phường Kỳ Lừa xây dựng Kế hoạch');
    expect(makePlan(facts, { ...ward, kind: 'doan-the' }, {}).head?.issuer).toEqual(['PHƯỜNG KỲ LỪA']);
  });
});

describe('a paper that quotes laws', () => {
  it('says so where they are younger than its year', () => {
    const notesOf = (year: number) => makeNoticeSheet({ ...facts, year }, unit).notes.join();
    expect(notesOf(2016)).toContain('ban hành sau năm 2016');
    expect(notesOf(2026)).not.toContain('ban hành sau');
  });
});

describe('a paper on a narrow page', () => {
  it('names the column of each cell, unless it has too many', () => {
    const html = toHtml(makePlan(facts, unit, {}), () => '');
    expect(html).toContain('class="wide stacked"');
    expect(html).toContain('<td data-head="Nhiệm vụ">');
    expect(toHtml(makeQuizSheet(facts, unit), () => '')).toContain('class="wide"');
  });
});
