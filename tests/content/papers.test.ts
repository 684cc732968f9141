import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { numberBlocks } from '#papers/number-blocks.ts';
import type { Paper } from '#papers/paper.ts';
import { paperRows, papers } from '#papers/papers.ts';
import { toProposalSources } from '#papers/proposal-sources.ts';
import { activities, purposes, requirements } from '#papers/proposed-activities.ts';
import { duties } from '#papers/proposed-duties.ts';
import { toDocx } from '#papers/writers/to-docx.ts';
import { toHtml } from '#papers/writers/to-html.ts';
import { toText } from '#papers/writers/to-text.ts';
import { isTried } from '../support/is-full-run.ts';
import { allFacts, documentIds, everyPaper, factsOf, kyLua } from '../support/paper-facts.ts';

const facts = factsOf(2026);
const file = { day: '2026-11-15', description: 'Nguồn' };
const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const unescapeXml = (text: string): string => text.replaceAll(/&(\w+);/g, (_, name) => entities[name] ?? '');

/** The words of a file in their order, whatever they are set in. */
async function readWords(paper: Paper): Promise<string[]> {
  const xml = strFromU8(unzipSync(await toDocx(paper, file))['word/document.xml'] ?? new Uint8Array());
  return [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)]
    .map(([, text = '']) => unescapeXml(text))
    .filter(Boolean);
}

/** The words of the page in their order, without what stands beside the paper and without numbers that Word counts. */
function readPageWords(paper: Paper): string[] {
  const root = parse(toHtml(paper, (ids) => ids.join()));
  for (const beside of root.querySelectorAll('.from, .number')) beside.remove();
  return root
    .querySelectorAll('p, h3, h4, li, th, td')
    .map(({ text }) => unescapeXml(text).trim())
    .filter(Boolean);
}

/** Of a quick run a third for each unit and campaign, for the next one other papers. */
const tried = everyPaper.filter((_, at) =>
  isTried(Math.floor(at / paperRows.length), at % paperRows.length, 3),
);

describe('every paper of every campaign and kind of unit', () => {
  it.each(tried)('names no other year than its own: $name', ({ row, facts: of, unit }) => {
    const paper = row.make(of, unit, {});
    // A law, a decision, a plan's period and a slogan keep the years of their own names.
    const own = paper.blocks.map((block) =>
      block.kind === 'text' && /^(Căn cứ|Thực hiện) .* số \d/u.test(block.text)
        ? { ...block, text: '' }
        : block,
    );
    // A law or a decree carries its year in its number.
    const words = toText({ ...paper, blocks: own }).replaceAll(/\d+\/20\d\d\/[A-ZĐ]+[\d-]*[A-ZĐ]*/gu, '');
    const years = [...words.matchAll(/\b20\d\d\b/g)].map(([year]) => Number(year));
    expect([...new Set(years)].filter((year) => year !== of.year)).toEqual([]);
  });

  it('are as many as papers, kinds and campaigns', () => {
    expect(everyPaper).toHaveLength(Object.keys(papers).length * 7 * allFacts.length);
    expect(allFacts.length).toBeGreaterThan(10);
  });

  it('say the theme of the year, or that it is not known', () => {
    for (const of of allFacts) {
      const text = toText(papers['ke-hoach'].make(of, kyLua, {}));
      if (of.theme) expect(text).toContain(`Chủ đề năm ${of.year}: “${of.theme}”`);
      else expect(text).toContain(`Chủ đề năm ${of.year}: ……`);
    }
  });
});

describe('the Word file of a paper', () => {
  // Its words depend on the campaign only through the text: one with a theme, one without, and every kind of unit.
  const some = tried.filter(({ facts: { year } }) => year === 2025 || year === 2026);
  it.each(some)('has the words of the page: $name', async ({ row, facts: of, unit }) => {
    const paper = row.make(of, unit, {});
    expect(await readWords(paper)).toEqual(readPageWords(paper));
  });

  it('has the words of a unit that gave its particulars', async () => {
    const paper = papers['ke-hoach'].make(facts, kyLua, { reportDue: '2026-12-18' });
    const words = await readWords(paper);
    expect(words).toEqual(readPageWords(paper));
    expect(words.slice(0, 8)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'PHƯỜNG KỲ LỪA',
      'Số: 12/KH-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Kỳ Lừa, ngày …… tháng …… năm 2026',
      'KẾ HOẠCH',
      'Triển khai Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới năm 2026 trên địa bàn phường Kỳ Lừa',
    ]);
    expect(words).toEqual(expect.arrayContaining(['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Nguyễn Thị A']));
  });

  it('counts by Word itself and has its tables and styles', async () => {
    const files = unzipSync(await toDocx(papers['ke-hoach'].make(facts, kyLua, {}), file));
    const read = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
    const body = read('word/document.xml');
    const parts = papers['ke-hoach'].make(facts, kyLua, {}).blocks.filter(({ kind }) => kind === 'part');
    expect([...body.matchAll(/<w:pStyle w:val="Heading1"\/>/g)]).toHaveLength(parts.length);
    expect(read('word/numbering.xml')).toContain('w:val="upperRoman"');
    expect([...body.matchAll(/<w:tbl>/g)]).toHaveLength(3);
    expect(body).toContain('<w:tblHeader/>');
    expect(body).toContain('w:titlePg');
    expect(read('word/styles.xml')).toContain('Times New Roman');
    expect(body).not.toContain(' '.repeat(3));
  });

  it('draws the lines below motto, body and summary, and keeps the signature with the last sentence', async () => {
    const body = strFromU8(
      unzipSync(await toDocx(papers['ke-hoach'].make(facts, kyLua, {}), file))['word/document.xml'] ??
        new Uint8Array(),
    );
    const rules = [...body.matchAll(/<w:pStyle w:val="Rule"\/>.*?<\/w:pPr>/g)].map(([rule]) => rule);
    expect(rules).toHaveLength(3);
    for (const rule of rules) expect(rule).toContain('<w:top w:val="single"');
    const [, last = ''] = /(<w:p>(?:(?!<w:p>).)*)Trên đây là Kế hoạch/u.exec(body) ?? [];
    expect(last).toContain('<w:keepNext/>');
    expect([...body.matchAll(/<w:cantSplit\/>/g)].length).toBeGreaterThan(2);
  });

  it('keeps each question of the quiz on the page of its answers', async () => {
    const bytes = await toDocx(papers['do-vui'].make(facts, kyLua), file);
    const body = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    const questions = body.split('<w:p>').filter((paragraph) => /<w:t[^>]*>Câu \d+\. /u.test(paragraph));
    expect(questions).toHaveLength(20);
    for (const question of questions) expect(question).toContain('<w:keepNext/>');
  });

  it('sets counts to the right and running numbers in the middle', async () => {
    const table = { kind: 'table' as const, heads: ['TT', 'Tên', 'Số lượng'], widths: [10, 60, 30] };
    const rows = [
      ['1', 'Một', '1.234'],
      ['2', 'Hai', '5'],
    ].map((cells) => ({ cells }));
    const bytes = await toDocx({ title: 'Bảng', blocks: [{ ...table, rows }], notes: [] }, file);
    const body = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    const toAlignment = (text: string): string | undefined =>
      new RegExp(`<w:jc w:val="(\\w+)"/></w:pPr><w:r>(?:(?!</w:r>).)*>${text}</w:t>`).exec(body)?.[1];
    expect(['TT', '2', 'Hai', '1.234', '5'].map(toAlignment)).toEqual([
      'center',
      'center',
      'left',
      'right',
      'right',
    ]);
  });

  it('of several papers gives each a page of its own', async () => {
    const guests = ['Ông A', 'Bà B', 'Ông C'].map((guest) =>
      papers['giay-moi'].make(facts, kyLua, { guest }),
    );
    const body = strFromU8(unzipSync(await toDocx(guests, file))['word/document.xml'] ?? new Uint8Array());
    expect([...body.matchAll(/<w:sectPr/g)]).toHaveLength(3);
    expect(body.match(/kính mời: (Ông A|Bà B|Ông C)</gu)).toHaveLength(3);
  });

  it('is the same whenever it is written', async () => {
    const paper = papers['ke-hoach'].make(facts, kyLua, {});
    expect(await toDocx(paper, file)).toEqual(await toDocx(paper, file));
  });
});

describe('the numbers of parts and points', () => {
  it('begin anew in each part', () => {
    const numbers = numberBlocks([
      { kind: 'part', text: 'A' },
      { kind: 'point', text: 'a' },
      { kind: 'point', text: 'b' },
      { kind: 'part', text: 'B' },
      { kind: 'point', text: 'c' },
    ]).map(({ number }) => number);
    expect(numbers).toEqual(['I.', '1.', '2.', 'II.', '1.']);
  });
});

describe('what is proposed', () => {
  it('comes from documents of the archive', () => {
    const sources = [
      ...[...purposes, ...requirements, ...activities].flatMap(({ from }) => from),
      ...Object.values(duties).flatMap((rows) => rows.flatMap(({ from }): readonly string[] => from)),
      ...everyPaper
        .flatMap(({ row, facts: of, unit }) => row.make(of, unit, {}).blocks)
        .flatMap((block) => (block.kind === 'table' ? block.rows.flatMap(({ from }) => from ?? []) : [])),
    ];
    expect([...new Set(sources)].filter((id) => !documentIds.includes(id))).toEqual([]);
    // The page is told what these are called, and no others.
    expect(new Set(sources)).toEqual(new Set(toProposalSources()));
  });
});
