import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { createAddresses } from '#domain/site/addresses.ts';
import { toCalendarDays } from '#publish/open-data/calendar-days.ts';
import { toCalendar } from '#publish/open-data/to-calendar.ts';
import { toTestCampaign } from '../../../support/campaign.ts';
import { toTestDocument } from '../../../support/text-record.ts';

const source = '2023-ke-hoach';
const plan = {
  summary: [],
  document: source,
  place: '',
  purposes: [],
  requirements: [],
  activities: [],
  duties: [],
  funding: [],
};
const campaign = toTestCampaign(2023, {
  keyDates: [
    { date: '2023-11-15', kind: 'opening', what: 'Ngày đầu', source },
    { date: '2023-11-25', kind: 'observance', what: 'Ngày quốc tế; xóa bỏ bạo lực, đối với phụ nữ', source },
    { date: '2023-12-18', kind: 'report', what: 'Các phường gửi báo cáo', source },
  ],
  plan: {
    ...plan,
    reports: [
      { due: '2023-12-18', from: 'Phường', to: 'Huyện' },
      { due: '2023-12-20', from: 'Huyện', to: 'Tỉnh' },
      { due: '2023-12-20', from: 'Sở', to: 'Tỉnh' },
      { from: 'Tỉnh', to: 'Bộ' },
    ],
  },
});
const days = toCalendarDays([campaign], (id) => toTestDocument(id), createAddresses('https://site.example/'));

describe('toCalendarDays', () => {
  it('gives the month, what happens in it and every deadline once, each with an id of its own', () => {
    expect(days.map(({ id, from, to }) => [id, from, to])).toEqual([
      ['2023-thang', '2023-11-15', '2023-12-15'],
      ['2023-observance-2023-11-25', '2023-11-25', '2023-11-25'],
      ['2023-report-2023-12-18', '2023-12-18', '2023-12-18'],
      ['2023-due-2023-12-20', '2023-12-20', '2023-12-20'],
      ['2023-due-2023-12-20-2', '2023-12-20', '2023-12-20'],
    ]);
  });
});

describe('toCalendar', () => {
  const text = toCalendar(days, { name: 'Trái Tim Cam', host: 'site.example' });
  const events = new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((each) => new ICAL.Event(each));

  it('says the same to a strict reader, whole days with the day after as their end', () => {
    expect(events).toHaveLength(days.length);
    expect(events[0]?.startDate.isDate).toBe(true);
    expect(events[0]?.endDate.toString()).toBe('2023-12-16');
    expect(events[1]?.summary).toBe('Ngày quốc tế; xóa bỏ bạo lực, đối với phụ nữ');
    expect(events[1]?.uid).toBe('2023-observance-2023-11-25@site.example');
  });

  it('folds lines at 75 octets and never inside a letter', () => {
    const lines = text.split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(text).not.toContain('\uFFFD');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('is the same whenever it is made', () => {
    expect(toCalendar(days, { name: 'Trái Tim Cam', host: 'site.example' })).toBe(text);
  });

  it('refuses a day that is no day', () => {
    const wrong = days.map((day) => ({ ...day, from: '2023-13-45' }));
    expect(() => toCalendar(wrong, { name: '', host: 'site.example' })).toThrow('could not be written');
  });
});
