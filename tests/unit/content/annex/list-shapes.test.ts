import { describe, expect, test } from 'vitest';
import { readAnnex } from '#content/annex/read-annex.ts';

const four = [
  'Tắt nóng giận, bật yêu thương',
  'Đàn ông vào bếp, cả nhà thêm vui',
  'Con gái cũng là con, đừng so hơn kém',
  'Không ai đáng bị đánh, dù vì bất cứ lý do gì',
];
const [one, two, three, last] = four;
const toTexts = (text: string) => readAnnex(text).messages.map((message) => message.text);
const toGroups = (text: string) => readAnnex(text).messages.map(({ group, text: own }) => `${group}: ${own}`);
const grouped = [`Gia đình: ${one}`, `Gia đình: ${two}`, `Nhà trường: ${three}`, `Nhà trường: ${last}`];

describe('signs before a message', () => {
  test.each([
    ['✅ ', '✅ ', '✅ ', '✅ '],
    ['👉🏻 ', '👉🏻 ', '👉🏻 ', '👉🏻 '],
    ['→ ', '→ ', '→ ', '→ '],
    ['① ', '② ', '③ ', '④ '],
    ['❶ ', '❷ ', '❸ ', '❹ '],
    ['1️⃣ ', '2️⃣ ', '3️⃣ ', '4️⃣ '],
    ['i) ', 'ii) ', 'iii) ', 'iv) '],
    ['(i) ', '(ii) ', '(iii) ', '(iv) '],
    ['1.\n', '2.\n', '3.\n', '4.\n'],
    ['1. ', '1. ', '1. ', '1. '],
    ['- [x] ', '- [ ] ', '- [ ] ', '- [ ] '],
    ['☒ ', '☐ ', '✔ ', '✘ '],
    ['I.1. ', 'I.2. ', 'I.3. ', 'I.4. '],
    ['A.1) ', 'A.2) ', 'A.3) ', 'A.4) '],
  ])('like “%s” are taken off', (...marks) => {
    const annex = readAnnex(`KHẨU HIỆU\n${four.map((text, at) => marks[at] + text).join('\n')}`);
    expect(annex.messages.map(({ text }) => text)).toEqual(four);
    expect(annex.doubts).toEqual([]);
  });
});

describe('groups', () => {
  test.each([
    ['that are called so', ['Nhóm 1: Gia đình', '', 'Nhóm 2: Nhà trường', '']],
    ['of a Markdown list whose items stand further in', ['- Gia đình', '  - ', '- Nhà trường', '  - ']],
  ])('%s', (_, [a, first, b, second]) => {
    const lines = [a, `${first}${one}`, `${first}${two}`, b, `${second}${three}`, `${second}${last}`];
    expect(toGroups(`THÔNG ĐIỆP\n${lines.join('\n')}`)).toEqual(grouped);
  });

  test('without a sign among sentences without one are doubted', () => {
    const { doubts } = readAnnex(`THÔNG ĐIỆP\nGia đình\n${one}\n${two}\nNhà trường\n${three}\n${last}`);
    expect(doubts).toHaveLength(2);
    expect(doubts.join()).toContain('có lẽ là tên nhóm');
  });

  test('that may be a message too are doubted', () => {
    const { doubts } = readAnnex(`THÔNG ĐIỆP\n1. ${one}\n2. ${two}\n- ${three}\n- ${last}\n3. Nói lời hay`);
    expect(doubts.join()).toContain('được hiểu là tên nhóm');
  });

  test('are no remark in brackets, and no other part of the plan', () => {
    expect(
      readAnnex(`THÔNG ĐIỆP\n1. ${one}\n(Dùng cho băng rôn)\n2. ${two}\n(Dùng cho loa)\n3. ${three}`),
    ).toMatchObject({
      messages: [one, two, three].map((text) => ({ text })),
      notes: [expect.stringContaining('ghi chú'), expect.stringContaining('ghi chú')],
    });
    const plan = `THÔNG ĐIỆP TRUYỀN THÔNG\nI. THÔNG ĐIỆP\n1. ${one}\n2. ${two}\nII. LỊCH HOẠT ĐỘNG\n1. Lễ phát động cấp xã`;
    expect(toTexts(plan)).toEqual([one, two]);
  });
});

describe('a table', () => {
  const heading = '| STT | Khẩu hiệu tuyên truyền | | Ghi chú |\n|---|---|---|---|';

  test('whose heading has two rows gives the column that the second names', () => {
    const text = `# Khẩu hiệu\n${heading}\n| | Nơi treo | Nội dung | |\n| 1 | Trụ sở | ${one} | |\n| 2 | Chợ | ${two} | |`;
    expect(toTexts(text)).toEqual([one, two]);
  });

  test('with its title in its first row, and with groups in a column “Chủ đề”', () => {
    const rows = four.map(
      (text, at) => `| ${at + 1} | ${['Gia đình', '', 'Nhà trường', ''][at]} | ${text} |`,
    );
    const text = `PHỤ LỤC\n| DANH MỤC KHẨU HIỆU | | |\n|---|---|---|\n| STT | Chủ đề | Nội dung |\n${rows.join('\n')}`;
    expect(toGroups(text)).toEqual(grouped);
  });

  test.each([',', ';'])('that a spreadsheet saved with “%s” between its cells', (sign) => {
    const rows = four.map((text, at) => [at + 1, `"${text}"`, 'x'].join(sign));
    const { messages } = readAnnex(`STT${sign}Nội dung${sign}Ghi chú\n${rows.join('\n')}`);
    expect(messages.map(({ text }) => text)).toEqual(four);
  });

  test('without signs at the ends of its rows', () => {
    expect(toTexts(`# Thông điệp\n\nSTT | Nội dung\n--- | ---\n1 | ${one}\n2 | ${two}`)).toEqual([one, two]);
  });
});

describe('what is no message', () => {
  test('notes, remarks and breaks of Markdown', () => {
    const annex = readAnnex(
      `# Khẩu hiệu\n<!-- bản\nnháp -->\n1. ${one}[^1]\\\n2. ${two}\n\n[^1]: Theo Kế hoạch 12.`,
    );
    expect(annex.messages.map(({ text }) => text)).toEqual([one, two]);
    expect(annex.notes).toEqual(['Không lấy chú thích: “Theo Kế hoạch 12.”.']);
  });

  test('pictures; the signs of a frame of code, with a doubt', () => {
    const { messages, doubts } = readAnnex(
      `# Khẩu hiệu\n\`\`\`\n1. ${one} ![](a.png)\n2. [${two}](/a/)\n\`\`\``,
    );
    expect(messages.map(({ text }) => text)).toEqual([one, two]);
    expect(doubts).toEqual([expect.stringContaining('khung mã'), expect.stringContaining('khung mã')]);
  });

  test('words that are struck through, with a doubt', () => {
    const annex = readAnnex(`KHẨU HIỆU\n- ${one}\n- ~~${two}~~\n- ${three}`);
    expect(annex.messages.map(({ text }) => text)).toEqual([one, three]);
    expect(annex.doubts).toEqual([`Dòng 3: Chữ bị gạch ngang không được lấy: “${two}”.`]);
  });

  test('the head of each page', () => {
    const head = 'Kế hoạch Tháng hành động - xã Nậm Cắn';
    const { messages } = readAnnex(
      `KHẨU HIỆU\n1. ${one}\n${head}\n- 2 -\n2. ${two}\n${head}\n- 3 -\n3. ${three}`,
    );
    expect(messages.map(({ text, group }) => group ?? text)).toEqual([one, two, three]);
  });
});

test('sentences that begin as orders do are taken below a heading that names them, with a doubt', () => {
  const orders = ['Xây dựng gia đình no ấm, bình đẳng', 'Tổ chức cuộc sống không bạo lực'];
  const { messages, doubts } = readAnnex(`KHẨU HIỆU\n1. ${orders[0]}\n2. ${orders[1]}`);
  expect(messages.map(({ text }) => text)).toEqual(orders);
  expect(doubts).toEqual([expect.stringContaining('như việc phải làm')]);
});

test('a title that its page cut inside a word names no group', () => {
  const { messages, headings } = readAnnex(`KHẨU HIỆU TUYÊN\nTRUYỀN\n1. ${one}\n2. ${two}`);
  expect(messages.map(({ group, text }) => group ?? text)).toEqual([one, two]);
  expect(headings).toEqual(['KHẨU HIỆU TUYÊN TRUYỀN']);
});

test('numbers inside a paragraph part its sentences, with a doubt', () => {
  const { messages, doubts } = readAnnex(`Khẩu hiệu: 1. ${one}. 2. ${two}. 3. ${three}.`);
  expect(messages.map(({ text }) => text)).toEqual([one, two, three]);
  expect(doubts).toEqual([expect.stringContaining('viết liền nhau')]);
});

test.each([
  [`1. ${one} / ${last}`, 'hai câu dính vào nhau'],
  [`1. Các câu treo ở chợ:`, 'hết bằng dấu hai chấm'],
])('%s is doubted', (line, why) => {
  expect(readAnnex(`KHẨU HIỆU\n${line}\n2. ${two}\n3. ${three}`).doubts).toEqual([
    expect.stringContaining(why),
  ]);
});

test('names with a dash between them are one sentence', () => {
  expect(readAnnex('KHẨU HIỆU\n1. Nam - nữ cùng tiến, Kinh - Mông cùng vui').doubts).toEqual([]);
});
