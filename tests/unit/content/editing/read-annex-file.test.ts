import { describe, expect, test } from 'vitest';
import { readAnnex } from '#content/annex/read-annex.ts';
import { AnnexFileError, readAnnexFile, toAnnexText } from '#content/editing/read-annex-file.ts';
import { toPdfFile } from '../../../support/pdf-file.ts';
import { toParagraph, toWordFile } from '../../../support/word-file.ts';

const three = ['Chấm dứt bạo lực, vun đắp yêu thương', 'Hãy lên tiếng!', 'Nam, nữ bình quyền & tiến bộ'];
const toTexts = async (name: string, bytes: Uint8Array) =>
  readAnnex(await toAnnexText(name, bytes)).messages.map(({ text }) => text);

describe('a Word file', () => {
  test('gives the numbers that Word keeps apart from the text', async () => {
    const bytes = toWordFile([
      { text: 'CHỦ ĐỀ', list: 'roman' },
      { text: 'KHẨU HIỆU', list: 'roman' },
      { text: three[0] ?? '', list: 'decimal' },
      { text: three[1] ?? '', list: 'decimal' },
      { text: 'Một dòng', list: 'bullet' },
      { text: 'Một dòng', list: 'letter' },
    ]);
    expect((await toAnnexText('a.docx', bytes)).split('\n')).toEqual([
      'I. CHỦ ĐỀ',
      'II. KHẨU HIỆU',
      `1. ${three[0]}`,
      `2. ${three[1]}`,
      '- Một dòng',
      'a) Một dòng',
    ]);
  });

  test.each(['decimal', 'bullet', 'letter'] as const)('with a %s list gives its messages', async (list) => {
    const bytes = toWordFile([
      { text: 'PHỤ LỤC II' },
      { text: 'Khẩu hiệu tuyên truyền' },
      ...three.map((text) => ({ text: `${text}.`, list })),
      { text: 'Nơi nhận:' },
    ]);
    expect(await toTexts('a.docx', bytes)).toEqual(three);
  });

  test('with a table gives a line a row', async () => {
    const rows = three.map(
      (text, at) =>
        `<w:tr><w:tc>${toParagraph({ text: String(at + 1) })}</w:tc><w:tc>${toParagraph({ text })}</w:tc></w:tr>`,
    );
    const bytes = toWordFile([{ text: 'Thông điệp truyền thông' }], `<w:tbl>${rows.join('')}</w:tbl>`);
    expect(await toTexts('a.docx', bytes)).toEqual(three);
  });

  test('leaves out what was deleted and what is drawn twice', async () => {
    const body = `<w:p><w:r><w:t>Giữ</w:t></w:r><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del><mc:AlternateContent><mc:Choice><w:r><w:t> lại</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>lần hai</w:t></w:r></mc:Fallback></mc:AlternateContent><w:r><w:noBreakHyphen/><w:t>&#x110;</w:t></w:r></w:p>`;
    expect(await toAnnexText('a.docx', toWordFile([], body))).toBe('Giữ lại-Đ');
  });
});

test('a PDF gives its lines', async () => {
  const bytes = toPdfFile(['KHẨU HIỆU', ...three.map((text, at) => `${at + 1}. ${text}.`)]);
  expect(await toTexts('a.pdf', bytes)).toEqual(three);
});

describe('a text file', () => {
  test.each([
    ['UTF-8', Buffer.from('- Đừng im lặng')],
    ['UTF-8 with its mark', Buffer.from('\uFEFF- Đừng im lặng')],
    ['UTF-16', Buffer.from('\uFEFF- Đừng im lặng', 'utf16le')],
    ['UTF-16, the other way round', Buffer.from('\uFEFF- Đừng im lặng', 'utf16le').swap16()],
  ])('in %s is read', async (_, bytes) => {
    expect(await toTexts('a.txt', bytes)).toEqual(['Đừng im lặng']);
  });

  test('of a byte a letter is read and converted', async () => {
    const bytes = Buffer.from('- B×nh ®¼ng giíi lµ th\u00ADíc ®o\n- H·y lªn tiÕng', 'latin1');
    expect(await toTexts('a.txt', bytes)).toEqual(['Bình đẳng giới là thước đo', 'Hãy lên tiếng']);
  });
});

test('a page that was saved with its pictures in one file is read', async () => {
  const page = '<html><p>Kh=E1=BA=A9u hi=E1=BB=87u</p><p>1. =C4=90=E1=BB=ABng im l=E1=BA=B7ng</p></html>';
  const head = 'Content-Type: text/html; charset="utf-8"\nContent-Transfer-Encoding: quoted-printable';
  const file = `From: <Saved>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary="--x"\n\n----x\n${head}\n\n${page}\n----x--`;
  expect(await toTexts('a.mhtml', Buffer.from(file))).toEqual(['Đừng im lặng']);
  expect(await toTexts('a.html', Buffer.from(file))).toEqual(['Đừng im lặng']);
});

describe('a file of no use', () => {
  test.each([
    ['a.doc', Buffer.from('x'), 'lưu thành'],
    ['a.docx', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]), 'lưu thành'],
    ['a.docx', Buffer.from('không phải zip'), 'hỏng'],
    ['a.pdf', Buffer.from('không phải pdf'), 'hỏng'],
    ['a.pdf', toPdfFile(['   ']), 'bản chụp'],
    ['a.png', Buffer.from('x'), 'Không biết đọc'],
    ['a', Buffer.from('x'), 'không có đuôi'],
    ['a.xlsx', Buffer.from('PK'), 'chép các ô'],
    ['a.txt', Buffer.from('{\\rtf1\\ansi x}'), 'tệp RTF mang đuôi .txt'],
    ['a.docx', Buffer.from('{\\rtf1\\ansi x}'), 'tệp RTF mang đuôi .docx'],
    ['a.txt', Buffer.from('["Đừng im lặng"]'), 'JSON'],
    ['a.txt', Buffer.from(''), 'trống'],
    ['a.txt', Buffer.from(' \n '), 'không có chữ'],
  ])('%s is refused with what to do', async (name, bytes, words) => {
    const error: unknown = await toAnnexText(name, bytes).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(AnnexFileError);
    expect(String(error).toLowerCase()).toContain(words.toLowerCase());
  });

  test('that is not there is named', async () => {
    await expect(readAnnexFile('/khong-co/a.txt')).rejects.toThrow('Không mở được tệp /khong-co/a.txt');
  });
});

test('a page whose cells cover several rows and columns gives its groups', async () => {
  const html = `<p>Thông điệp truyền thông</p><table><tr><th>Nhóm</th><th>Thông điệp</th></tr>
<tr><td rowspan="2">1. Gia đình</td><td>${three[0]}</td></tr><tr><td>${three[1]}</td></tr>
<tr><td rowspan="2">2. Xã hội</td><td>${three[2]?.replace('&', 'và')}</td></tr><tr><td>Hãy nói không với bạo lực</td></tr></table>`;
  const { messages } = readAnnex(await toAnnexText('a.html', Buffer.from(html)));
  expect(messages.map(({ group }) => group)).toEqual(['Gia đình', 'Gia đình', 'Xã hội', 'Xã hội']);
});
