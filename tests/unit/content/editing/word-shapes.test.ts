import { describe, expect, test } from 'vitest';
import { readAnnex } from '#content/annex/read-annex.ts';
import { toAnnexText } from '#content/editing/read-annex-file.ts';
import { toParagraph, toWordFile } from '../../../support/word-file.ts';

const four = [
  'Tắt nóng giận, bật yêu thương',
  'Đàn ông vào bếp, cả nhà thêm vui',
  'Con gái cũng là con, đừng so hơn kém',
  'Không ai đáng bị đánh, dù vì bất cứ lý do gì',
];
const [one = '', two = '', three = '', last = ''] = four;
const title = toParagraph({ text: 'PHỤ LỤC KHẨU HIỆU TUYÊN TRUYỀN' });
const say = (text: string) => toParagraph({ text });
const cell = (body: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${body.startsWith('<') ? body : say(body)}</w:tc>`;
const row = (...cells: string[]) =>
  `<w:tr>${cells.map((one) => (one.startsWith('<w:tc>') ? one : cell(one))).join('')}</w:tr>`;
const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;
const read = async (...body: string[]) =>
  readAnnex(await toAnnexText('a.docx', toWordFile([], title + body.join(''))));
const toGrouped = ({ messages }: Awaited<ReturnType<typeof read>>) =>
  messages.map(({ group, text }) => (group ? `${group}: ${text}` : text));

describe('a table of a Word file', () => {
  test('in two halves side by side gives both, in the order of its numbers', async () => {
    const heading = row('STT', 'Nội dung', 'STT', 'Nội dung');
    const down = await read(table(heading, row('1', one, '3', three), row('2', two, '4', last)));
    const across = await read(table(heading, row('1', one, '2', two), row('3', three, '4', last)));
    expect([toGrouped(down), toGrouped(across)]).toEqual([four, four]);
  });

  test('takes no lonely cell of another column for a group', async () => {
    const covered = cell('<w:p/>', '<w:vMerge/>');
    const annex = await read(
      table(
        row('STT', 'Nội dung', 'Nơi treo'),
        row('1', cell(one, '<w:vMerge w:val="restart"/>'), 'Xã A'),
        row('', covered, 'Xã B'),
        row('2', two, 'Xã A'),
      ),
    );
    expect(toGrouped(annex)).toEqual([one, two]);
  });

  test('in a cell of another one has the words above it for a group', async () => {
    const inner = say('Về nhà trường:') + table(row(three), row(last));
    const annex = await read(
      table(row('STT', 'Nội dung'), row('1', one), row('2', two), row('3', cell(inner))),
    );
    expect(toGrouped(annex)).toEqual([one, two, `Về nhà trường: ${three}`, `Về nhà trường: ${last}`]);
  });

  test('with a signature below it is still the list that its title names', async () => {
    const end = ['Nơi nhận:', '- Như trên;', '- Lưu: VT.', 'CHỦ TỊCH', 'Nguyễn Văn A'].map(say);
    expect(
      toGrouped(await read(table(row('STT', 'Nội dung'), row('1', one), row('2', two)), ...end)),
    ).toEqual([one, two]);
  });
});

describe('what Word shows and nobody wrote', () => {
  const control = (body: string, properties = '') =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${body}</w:sdtContent></w:sdt>`;

  test('the prompt of an empty field', async () => {
    const prompt = toParagraph({ text: 'Bấm vào đây để nhập văn bản.', list: 'decimal' });
    const annex = await read(
      control(toParagraph({ text: one, list: 'decimal' })),
      control(prompt, '<w:showingPlcHdr/>'),
      toParagraph({ text: two, list: 'decimal' }),
    );
    expect(toGrouped(annex)).toEqual([one, two]);
    expect(annex.doubts).toEqual([]);
  });

  test('small letters above a word', async () => {
    const above = `<w:p><w:r><w:t>1. </w:t><w:ruby><w:rt><w:r><w:t>x</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>${one}</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>`;
    expect(toGrouped(await read(above, say(`2. ${two}`)))).toEqual([one, two]);
  });
});
