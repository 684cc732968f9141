import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { makeDayList } from '#papers/day-list.ts';
import { toIcs } from '#papers/writers/to-ics.ts';
import { factsOf, kyLua } from '../../support/paper-facts.ts';

describe('the list of days as a calendar', () => {
  const calendar = toIcs(makeDayList(factsOf(2026), kyLua), '2026-11-15');
  const events = new ICAL.Component(ICAL.parse(calendar))
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));

  it('has a whole day for each day of the month, with what is done', () => {
    expect(events).toHaveLength(31);
    expect(events.map(({ startDate }) => startDate.toString()).slice(0, 2)).toEqual([
      '2026-11-15',
      '2026-11-16',
    ]);
    expect(events[0]?.endDate.toString()).toBe('2026-11-16');
    expect(events[0]?.summary).toContain('Mở đầu: treo băng rôn, phát bản tin ba phút');
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(31);
  });

  it('keeps its lines within 75 octets, in whole letters', () => {
    const lines = calendar.split('\r\n');
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
    expect(calendar).not.toContain('\uFFFD');
  });
});
