import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readAnnex } from '#content/annex/read-annex.ts';
import { findUnreadable } from '#content/editing/format-import.ts';
import { toAnnexText } from '#content/editing/read-annex-file.ts';
import { toWordFile } from '../../../support/word-file.ts';

const three = ['Tắt nóng giận, bật yêu thương', 'Đàn ông vào bếp, cả nhà vui', 'Con gái cũng là con'];
const read = async (name: string, bytes: Uint8Array) => readAnnex(await toAnnexText(name, bytes));
const toTexts = ({ messages }: Awaited<ReturnType<typeof read>>) => messages.map(({ text }) => text);
const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...runs: string[]) => `<w:p>${runs.join('')}</w:p>`;
const raised = '<w:vertAlign w:val="superscript"/>';
const heading = paragraph(run('KHẨU HIỆU'));

describe('a Word file', () => {
  test('loses what is struck through, with a doubt', async () => {
    const struck = run(`2. ${three[1]}`, '<w:strike/>');
    const body = [run(`1. ${three[0]}`), struck, run(`3. ${three[2]}`)].map((one) => paragraph(one));
    const annex = await read('a.docx', toWordFile([], heading + body.join('')));
    expect(toTexts(annex)).toEqual([three[0], three[2]]);
    expect(annex.doubts[0]).toContain(`Chữ bị gạch ngang không được lấy: “2. ${three[1]}”`);
  });

  test('loses notes of the foot that somebody typed, and the marks that lead to them', async () => {
    const body = [
      paragraph(run(`1. ${three[0]}`), run('(1)', raised)),
      paragraph(run(`2. ${three[1]}`)),
      paragraph(run('(1)', raised), run(' Theo Nghị quyết số 28.')),
    ];
    const annex = await read('a.docx', toWordFile([], heading + body.join('')));
    expect(toTexts(annex)).toEqual([three[0], three[1]]);
    expect(annex.notes).toEqual(['Không lấy chú thích cuối trang: “Theo Nghị quyết số 28.”.']);
  });

  test('loses what a style hides', async () => {
    const parts = unzipSync(
      toWordFile([], heading + paragraph(run(`1. ${three[0]}`), run(' (nháp)', '<w:rStyle w:val="An"/>'))),
    );
    const styles = '<w:styles><w:style w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>';
    const bytes = zipSync({ ...parts, 'word/styles.xml': strToU8(styles) });
    expect(toTexts(await read('a.docx', bytes))).toEqual([three[0]]);
  });

  test('doubts a break between two lines that may be two sentences', async () => {
    const lines = `${run(`1. ${three[0]}`)}<w:r><w:br/></w:r>${run(three[1] ?? '')}`;
    const { doubts } = await read('a.docx', toWordFile([], heading + paragraph(lines)));
    expect(doubts).toEqual([expect.stringContaining('xuống dòng giữa chừng')]);
  });
});

describe('a web page', () => {
  const toPage = (items: string) => Buffer.from(`<!doctype html><p>Khẩu hiệu</p>${items}`);

  test('loses what it hides, its marks of notes, and what is struck through, with a doubt', async () => {
    const items = `<ol><li>${three[0]}<sup>1</sup><span style="display:none"> nháp <b>cũ</b></span></li><li>${three[1]}</li><li hidden>Câu ẩn đi rồi</li><li>${three[2]} <del>bỏ chữ này</del></li></ol>`;
    const annex = await read('a.html', toPage(items));
    expect(toTexts(annex)).toEqual([three[0], three[1], three[2]]);
    expect(annex.doubts.join()).toContain('bỏ chữ này');
  });

  test('of Word has numbers behind its conditions', async () => {
    const items = three.map(
      (text, at) => `<p><![if !supportLists]><span>${at + 1}.&nbsp; </span><![endif]>${text}</p>`,
    );
    expect(toTexts(await read('a.html', toPage(items.join(''))))).toEqual(three);
  });

  test('whose list begins at five lacks four', async () => {
    const { doubts } = await read(
      'a.html',
      toPage(`<ol start="5"><li>${three[0]}</li><li>${three[1]}</li></ol>`),
    );
    expect(doubts).toEqual([expect.stringContaining('các số 1–4')]);
  });
});

test('sentences without marks are refused', () => {
  const text = 'KHAU HIEU\n1. Tat nong gian, bat yeu thuong\n2. Dan ong vao bep, ca nha them vui';
  expect(findUnreadable(readAnnex(text))).toContain('không có dấu tiếng Việt');
});
