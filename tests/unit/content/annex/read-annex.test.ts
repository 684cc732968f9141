import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readAnnex } from '#content/annex/read-annex.ts';
import { readContent } from '../../../content/read-content.ts';

const folder = join(import.meta.dirname, '../../../fixtures/annexes');
const readFixture = async (name: string) => readAnnex(await readFile(join(folder, `${name}.txt`), 'utf8'));
const { content } = await readContent();
const toList = (year: number) => content.years.find((one) => one.year === year)?.slogans ?? [];

const theme =
  'Đảm bảo an sinh xã hội, tăng quyền năng và tạo cơ hội cho phụ nữ và trẻ em gái nhằm thực hiện bình đẳng giới và xóa bỏ bạo lực trên cơ sở giới';

describe('an official paper', () => {
  test('of 2021, from a PDF with a blank line after every line, gives its 14 messages', async () => {
    const { themes, messages, headings, repairs } = await readFixture('2021-ha-quang');
    expect(headings).toEqual(['Các khẩu hiệu, thông điệp truyền thông']);
    expect(messages.map(({ text, dated }) => ({ text, dated }))).toEqual(
      toList(2021).map(({ value: { text, dated } }) => ({ text, dated })),
    );
    expect(themes.map(({ text }) => text)).toEqual([theme]);
    expect(repairs.nfd).toBeGreaterThan(0);
  });

  test('of 2023, with its annexes, gives its 17 messages as the source has them', async () => {
    const { themes, messages, headings } = await readFixture('2023-soc-trang');
    expect(headings).toEqual(['CÁC KHẨU HIỆU, THÔNG ĐIỆP TRUYỀN THÔNG']);
    expect(messages.map(({ text, dated }) => ({ text, dated }))).toEqual(
      toList(2023).map(({ value: { text, dated, correction } }) => ({
        text: correction?.found ?? text,
        dated,
      })),
    );
    expect(themes.map(({ text }) => text)).toEqual([theme, theme.replace(' và tạo cơ hội', '')]);
  });

  test.each([
    ['2022-tuan-giao', []],
    ['2024-hon-quan', [theme]],
    ['2025-ky-lua', ['Bình đẳng giới và an toàn cho phụ nữ và trẻ em gái trong kỷ nguyên số']],
  ])('%s carries no messages, and nothing else is taken for one', async (name, themes) => {
    const annex = await readFixture(name);
    expect(annex.messages).toEqual([]);
    expect(annex.themes.map(({ text }) => text)).toEqual(themes);
  });
});

const three = ['Chấm dứt bạo lực, vun đắp yêu thương', 'Hãy lên tiếng!', 'Im lặng không phải là cách'];

describe('a list of messages', () => {
  test.each([
    ['1. ', '2. ', '3. '],
    ['1/ ', '2/ ', '3/ '],
    ['1)', '2)', '3)'],
    ['(1) ', '(2) ', '(3) '],
    ['- ', '- ', '- '],
    ['– ', '– ', '– '],
    ['• ', '• ', '• '],
    ['\uF0B7 ', '\uF0B7 ', '\uF0B7 '],
    ['+ ', '+ ', '+ '],
    ['a) ', 'b) ', 'c) '],
    ['Câu 1: ', 'Câu 2: ', 'Câu 3: '],
    ['Khẩu hiệu 1. ', 'Khẩu hiệu 2. ', 'Khẩu hiệu 3. '],
  ])('numbered with “%s” is read, with a heading and without', (...marks) => {
    const list = three.map((text, at) => `${marks[at]}${text}`).join('\n');
    expect(toTexts(list)).toEqual(three);
    expect(toTexts(`II. THÔNG ĐIỆP TRUYỀN THÔNG\n${list}\nIII. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ`)).toEqual(
      three,
    );
  });

  test('below a heading of the same kind of number is told from its neighbours', () => {
    const text = `1. Chủ đề: “Bình đẳng giới và an toàn trong kỷ nguyên số”\n2. Thời gian: từ 15/11\n3. Khẩu hiệu\n1. ${three[0]}.\n2. ${three[1]}\n3. ${three[2]}.\n4. Hoạt động chính\n- Tổ chức lễ phát động.`;
    expect(toTexts(text)).toEqual(three);
  });

  test('without numbers is read below its heading, and alone', () => {
    expect(toTexts(`Khẩu hiệu tuyên truyền\n${three.join('\n')}`)).toEqual(three);
    expect(toTexts(three.join('\n'))).toEqual(three);
  });

  test('in a Markdown table loses the signs of the table', () => {
    const rows = three.map((text, at) => `| ${at + 1} | **${text}** |`).join('\n');
    expect(toTexts(`## Thông điệp truyền thông\n\n| TT | Nội dung |\n|---|---|\n${rows}\n`)).toEqual(three);
  });

  test('keeps the titles of its groups', () => {
    const text = `THÔNG ĐIỆP TRUYỀN THÔNG\n1. Luật pháp, chính sách\n- ${three[0]}\n- ${three[1]}\n2. Gia đình:\n- ${three[2]}`;
    expect(readAnnex(text).messages.map((message) => [message.group, message.text])).toEqual([
      ['Luật pháp, chính sách', three[0]],
      ['Luật pháp, chính sách', three[1]],
      ['Gia đình', three[2]],
    ]);
  });

  test('keeps group titles that have no number of their own', () => {
    const text = `II. KHẨU HIỆU\nLuật pháp, chính sách\n1. ${three[0]}.\n2. ${three[1]}\nGia đình\n1. ${three[2]}.\n2. Nam, nữ bình quyền.`;
    expect(readAnnex(text).messages.map(({ group }) => group)).toEqual([
      'Luật pháp, chính sách',
      'Luật pháp, chính sách',
      'Gia đình',
      'Gia đình',
    ]);
  });

  test.each([
    ['1. Luật pháp', '1.1. ', '1.2. ', '2. Gia đình', '2.1. '],
    ['A. Luật pháp', '1. ', '2. ', 'B. Gia đình', '1. '],
    ['a) Luật pháp', '- ', '- ', 'b) Gia đình:', '- '],
    ['* Luật pháp', '- ', '- ', '* Gia đình', '- '],
    ['- Luật pháp:', '+ ', '+ ', '- Gia đình:', '+ '],
    ['Luật pháp', '1. ', '2. ', 'Gia đình', '1. '],
    ['Luật pháp', '1. ', '2. ', 'Gia đình', '3. '],
    ['1. Luật pháp', '1. ', '2. ', '2. Gia đình', '1. '],
  ])('knows groups like “%s” with items like “%s”', (one, first, second, other, third) => {
    const lines = [
      one,
      `${first}Chấm dứt bạo lực`,
      `${second}Vun đắp yêu thương`,
      other,
      `${third}Nam nữ bình quyền`,
    ];
    const { messages } = readAnnex(`II. THÔNG ĐIỆP TRUYỀN THÔNG\n${lines.join('\n')}\nIII. KINH PHÍ`);
    expect(messages.map(({ group, text }) => `${group}: ${text}`)).toEqual([
      'Luật pháp: Chấm dứt bạo lực',
      'Luật pháp: Vun đắp yêu thương',
      'Gia đình: Nam nữ bình quyền',
    ]);
  });

  test('ends where the paper is signed', () => {
    const text = `Khẩu hiệu\n1. ${three[0]}\n2. ${three[1]}\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH`;
    expect(toTexts(text)).toEqual(three.slice(0, 2));
  });

  test('says each message once', () => {
    expect(toTexts(`1. ${three[0]}\n2. ${three[0]}.\n3. ${three[1]}`)).toEqual(three.slice(0, 2));
  });
});

describe('what a list may look like', () => {
  test('keeps the list whole when one of its groups is called Thông điệp chung', () => {
    const text = `KHẨU HIỆU NĂM 2026\nI. Thông điệp chung\n1. ${three[0]}\n2. ${three[2]}\nII. Trên mạng\n1. Suy nghĩ trước khi chia sẻ`;
    expect(toTexts(text)).toHaveLength(3);
  });

  test.each([
    [
      '1. Hưởng ứng Tháng hành động năm\n2026!\n2. Việc nhà là việc chung',
      'Hưởng ứng Tháng hành động năm 2026!',
    ],
    ['1. Hãy gọi ngay số\n111 để được giúp\n2. Việc nhà là việc chung', 'Hãy gọi ngay số 111 để được giúp'],
  ])('joins a figure to the sentence before it: %j', (text, first) => {
    expect(toTexts(`KHẨU HIỆU\n${text}`)[0]).toBe(first);
  });

  test('takes the column of messages of a table and says which it leaves out', () => {
    const annex = readAnnex(
      `# Thông điệp truyền thông\n\n| STT | Nội dung | Đối tượng |\n|---|---|---|\n| 1 | ${three[0]} | Toàn dân |\n| 2 | ${three[2]} | Nam giới |`,
    );
    expect(annex.messages.map(({ text }) => text)).toEqual([three[0], three[2]]);
    expect(annex.notes.join()).toContain('Đối tượng');
  });

  test('says a number that is missing, and a sentence that is printed twice', () => {
    const annex = readAnnex(`KHẨU HIỆU\n1. ${three[0]}\n2. ${three[0]}\n4. ${three[2]}`);
    expect(annex.doubts.join()).toContain('số');
    expect(annex.notes.join()).toContain('in lại câu của dòng 2');
  });
});

test('a text without anything is an annex without anything', () => {
  expect(readAnnex('')).toEqual({
    themes: [],
    dispatch: {},
    messages: [],
    headings: [],
    repairs: {},
    notes: [],
    doubts: [],
    mentions: [],
  });
});

function toTexts(text: string): string[] {
  return readAnnex(text).messages.map((message) => message.text);
}
