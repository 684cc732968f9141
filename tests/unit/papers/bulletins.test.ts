import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { toReadingTime } from '#domain/site/reading-time.ts';
import { makeBulletins } from '#papers/bulletins/bulletins.ts';
import { toLedLines } from '#papers/bulletins/led-lines.ts';
import { toSpeechZip } from '#papers/writers/to-speech-zip.ts';
import { allFacts, factsOf, kyLua } from '../../support/paper-facts.ts';

const names = [
  '',
  'UBND phường Kỳ Lừa',
  'Trường THCS & THPT số 2 (cơ sở 1/2)',
  'Hội LHPN xã Đồng Đăng – Cao Lộc',
];
const toSpoken = (facts = factsOf(2026), name = kyLua.name) =>
  makeBulletins(facts, { ...kyLua, name }).blocks.flatMap((block) =>
    block.kind === 'text' && block.spoken ? [{ name: block.spoken, text: block.text }] : [],
  );

describe('the bulletins of a month', () => {
  it('are five, each in three lengths', () => {
    expect(toSpoken().map(({ name }) => name)).toEqual(
      ['mo-dau', 'tuan-hai', 'tuan-ba', 'tuan-bon', 'ket-thuc'].flatMap((id) =>
        ['nua-phut', 'mot-phut', 'ba-phut'].map((length) => `${id}_${length}`),
      ),
    );
    for (const facts of allFacts) expect(new Set(toSpoken(facts).map(({ text }) => text)).size).toBe(15);
  });

  it('say the day from which on each is broadcast', () => {
    const heads = makeBulletins(factsOf(2026), kyLua).blocks.flatMap((block) =>
      block.kind === 'part' ? (/phát từ ngày (\S+)/u.exec(block.text)?.[1] ?? []) : [],
    );
    expect(heads).toEqual(['15/11/2026', '22/11/2026', '29/11/2026', '06/12/2026', '13/12/2026']);
  });

  it.each(names)('last as long as they say, at 140 to 150 syllables a minute: “%s”', (name) => {
    for (const facts of allFacts) {
      const times = toSpoken(facts, name).map(({ text }) => toReadingTime([text]));
      const most = [30, 60, 180];
      expect(times.filter(({ outdoors }, at) => outdoors.least > (most[at % 3] ?? 0))).toEqual([]);
      const long = times.filter((_, at) => at % 3 === 2);
      expect(long.filter(({ outdoors }) => outdoors.most < 135)).toEqual([]);
    }
  });

  it.each(names)('have nothing that a machine would stumble over: “%s”', (name) => {
    const odd = allFacts.flatMap((facts) =>
      toSpoken(facts, name).filter(({ text }) => !/^[\p{L}\p{M}\s.,?!]+$/u.test(text)),
    );
    expect(odd).toEqual([]);
  });

  it('name the unit and read numbers out', () => {
    const [first] = toSpoken();
    expect(first?.text).toContain('Ủy ban nhân dân phường Kỳ Lừa xin thông báo.');
    expect(first?.text).toContain('ngày mười lăm tháng mười một');
    expect(first?.text).toContain('Công an, số một, một, ba.');
  });

  it('say the theme of a year that has one, and none where it was not found', () => {
    const says = (year: number) =>
      toSpoken(factsOf(year)).some(({ text }) => text.includes('Chủ đề năm nay'));
    expect([says(2025), says(2026)]).toEqual([true, false]);
  });

  it('come as a file each with nothing but their words', () => {
    const files = unzipSync(toSpeechZip(makeBulletins(factsOf(2026), kyLua)));
    expect(Object.keys(files)).toHaveLength(15);
    expect(Object.keys(files)[0]).toBe('01_mo-dau_nua-phut.txt');
    expect(strFromU8(files['01_mo-dau_nua-phut.txt'] ?? new Uint8Array())).toBe(`${toSpoken()[0]?.text}\r\n`);
  });
});

describe('the lines for boards of light', () => {
  it.each(names)('are one line each, in capitals: “%s”', (name) => {
    for (const facts of allFacts) {
      const lines = toLedLines(facts, { ...kyLua, name });
      expect(lines.length).toBeGreaterThan(1);
      expect(lines.filter((line) => /[\n\r\p{Ll}]/u.test(line))).toEqual([]);
    }
  });

  it('name the unit, the days and whom to call', () => {
    const lines = toLedLines(factsOf(2026), kyLua);
    expect(lines[0]).toBe('UBND PHƯỜNG KỲ LỪA: THÁNG HÀNH ĐỘNG VÌ BÌNH ĐẲNG GIỚI 15/11–15/12/2026');
    expect(lines.at(-1)).toContain('GỌI 113 HOẶC 111');
  });
});
