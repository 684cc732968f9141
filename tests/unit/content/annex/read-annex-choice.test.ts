import { describe, expect, test } from 'vitest';
import { readAnnex } from '#content/annex/read-annex.ts';

const four = [
  'Một mái nhà yên bắt đầu từ một lời nói nhẹ',
  'Bố rửa bát, mẹ đọc sách, con vui đến trường',
  'Con gái, con trai đều có quyền an toàn trên mạng',
  'Mật khẩu là của riêng, tình yêu không đòi kiểm soát',
];
const toTexts = (...parameters: Parameters<typeof readAnnex>) =>
  readAnnex(...parameters).messages.map(({ text }) => text);

describe('an editor says where the messages stand', () => {
  const plain = ['Kế hoạch', ...four, 'Kinh phí thực hiện'].join('\n');

  test('by lines, in several pieces', () => {
    const lines = [
      { from: 2, to: 3 },
      { from: 5, to: 5 },
    ];
    expect(toTexts(plain)).toEqual([]);
    expect(toTexts(plain, { lines })).toEqual([four[0], four[1], four[3]]);
  });

  test('by the title that they stand below', () => {
    const text = `I. Việc cần làm\n- ${four[0]}\n- ${four[1]}\nII. Tin nhắn\n- ${four[2]}\n- ${four[3]}`;
    const { messages } = readAnnex(text, { groups: ['tin nhắn'] });
    expect(messages.map(({ group, text: own }) => [group, own])).toEqual([
      ['Tin nhắn', four[2]],
      ['Tin nhắn', four[3]],
    ]);
  });

  test('by a title that nothing bears, and hears which there are', () => {
    const text = `KHẨU HIỆU\nI. Gia đình\n- ${four[0]}\nII. Không gian mạng\n- ${four[2]}`;
    const { messages, doubts } = readAnnex(text, { groups: ['Trường học'] });
    expect(messages).toEqual([]);
    expect(doubts).toEqual(['Không thấy nhóm “Trường học”. Các nhóm: Gia đình; Không gian mạng.']);
  });

  test.each(['Lời phát loa', '3'])('by the column %s of a table', (column) => {
    const text = `STT\tViệc\tLời phát loa\n1\tTreo băng rôn ở trụ sở\t${four[0]}\n2\tPhát loa buổi sáng\t${four[1]}`;
    expect(toTexts(text, { column })).toEqual([four[0], four[1]]);
  });

  test('by a column that no table has, and hears which there are', () => {
    const text = `STT\tKhẩu hiệu\n1\t${four[0]}\n2\t${four[1]}`;
    expect(readAnnex(text, { column: 'Lời' }).doubts).toEqual([
      'Bảng không có cột “Lời”. Các cột: STT, Khẩu hiệu.',
    ]);
  });
});

describe('a table', () => {
  test('copied from a spreadsheet gives the column of the messages and drops its sum', () => {
    const text = `TT\tNội dung khẩu hiệu\tSố lượng\n01\t“${four[0]}”\t2 cái\n02\t${four[1]}\t3 cái\nTổng cộng\t\t5 cái`;
    expect(toTexts(text)).toEqual([four[0], four[1]]);
  });

  test('with two columns of messages gives both as groups', () => {
    const text = `| Khẩu hiệu treo tại trụ sở | Khẩu hiệu treo tại thôn |\n|---|---|\n| ${four[0]} | ${four[1]} |\n| ${four[2]} | ${four[3]} |`;
    expect(readAnnex(text).messages.map(({ group, text: own }) => [group, own])).toEqual([
      ['Khẩu hiệu treo tại trụ sở', four[0]],
      ['Khẩu hiệu treo tại trụ sở', four[2]],
      ['Khẩu hiệu treo tại thôn', four[1]],
      ['Khẩu hiệu treo tại thôn', four[3]],
    ]);
  });

  test('takes no group from a column that says one thing of every row', () => {
    const rows = four.map((text, at) => `${at + 1}\t${text}\tMọi người dân`);
    const { messages, notes } = readAnnex(`STT\tThông điệp\tNhóm đối tượng\n${rows.join('\n')}`);
    expect(messages.map(({ group }) => group)).toEqual([undefined, undefined, undefined, undefined]);
    expect(notes).toEqual(['Không lấy các cột khác của bảng: Nhóm đối tượng.']);
  });
});

describe('messages in one paragraph', () => {
  test('are those in quotes', () => {
    const text = `KẾ HOẠCH\n2. Khẩu hiệu tuyên truyền: “${four[0]}”, “${four[1]}” và “${four[2]}”.`;
    expect(readAnnex(text)).toMatchObject({
      messages: four.slice(0, 3).map((own) => ({ text: own })),
      doubts: [],
    });
  });

  test('without quotes are a guess, and said to be one', () => {
    const { messages, doubts } = readAnnex(`Khẩu hiệu: ${four[0]}; ${four[1]}.`);
    expect(messages).toHaveLength(2);
    expect(doubts).toEqual([expect.stringContaining('tách ở dấu chấm phẩy')]);
  });
});

test('numbered titles over lines whose bullets were drawn name groups', () => {
  const text = `THÔNG ĐIỆP\n1. Gia đình\n${four[0]}.\n${four[1]}.\n2. Không gian mạng\n${four[2]}.\n${four[3]}.`;
  expect(readAnnex(text).messages.map(({ group }) => group)).toEqual([
    'Gia đình',
    'Gia đình',
    'Không gian mạng',
    'Không gian mạng',
  ]);
});

test('a sentence without a number among numbered ones makes the list doubtful', () => {
  const text = `KHẨU HIỆU\n1. ${four[0]}.\n2. ${four[1]}.\n${four[2]}.\n3. ${four[3]}.`;
  expect(readAnnex(text).doubts).toEqual([expect.stringContaining(`Dòng 4`)]);
});

test('a number to call alone on a line is no page number', () => {
  const text = `KHẨU HIỆU\n1. Thấy trẻ em bị đánh, hãy gọi ngay số\n111\n2. ${four[0]}`;
  expect(toTexts(text)).toEqual(['Thấy trẻ em bị đánh, hãy gọi ngay số 111', four[0]]);
});

describe('the paper that an annex belongs to', () => {
  test('is named by the line that ties them', () => {
    const text = `PHỤ LỤC\n(Kèm theo Công văn số 5012/BNV-PNTE ngày 12 tháng 9 năm 2027 của Bộ\nNội vụ)\nKHẨU HIỆU\n1. ${four[0]}`;
    expect(readAnnex(text).dispatch).toEqual({
      number: '5012/BNV-PNTE',
      date: '2027-09-12',
      issuer: 'Bộ Nội vụ',
    });
  });

  test('is the paper itself where its head stands above', () => {
    const text = `BỘ NỘI VỤ\nSố: 5012/BNV-PNTE\nHà Nội, ngày 03 tháng 10 năm 2027\nKính gửi: Ủy ban nhân dân các tỉnh`;
    expect(readAnnex(text).dispatch).toEqual({
      number: '5012/BNV-PNTE',
      date: '2027-10-03',
      issuer: 'Bộ Nội vụ',
    });
  });

  test('is not guessed from papers that are only cited', () => {
    expect(readAnnex(`Căn cứ Quyết định số 2232/QĐ-TTg ngày 28/12/2020\n- ${four[0]}`).dispatch).toEqual({});
  });
});
