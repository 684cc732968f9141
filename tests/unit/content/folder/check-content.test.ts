import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CheckContext } from '#content/checks/checked-content.ts';
import { formatIssues, formatPosition } from '#content/checks/format-issues.ts';
import { artworkContext } from '#content/folder/artwork-context.ts';
import { checkContent } from '#content/folder/check-content.ts';
import { formats } from '#domain/artwork/format.ts';
import { layContent } from './lay-content.ts';

/** A typeface without emoji, and formats that hold 142 characters. */
const context: CheckContext = {
  covers: (text) => [...text].filter((character) => character.length > 1),
  measureOverflow: (text) => Math.max(0, text.length - 142),
};

interface BadCase {
  /** Folder of tests/fixtures/content/. */
  name: string;
  code: string;
  position: string;
  fact: string;
  fix: string;
}

const badCases: BadCase[] = [
  {
    name: 'missing-field',
    code: 'missing-field',
    position: 'content/2016/campaign.mdx:2:1',
    fact: 'Thiếu trường bắt buộc “monthName”.',
    fix: 'Thêm trường “monthName” vào mục này.',
  },
  {
    name: 'unknown-field',
    code: 'unknown-field',
    position: 'content/2017/slogans.yaml:4:5',
    fact: 'Không có trường nào tên “txt” ở đây.',
    fix: 'Có phải ý là “text”? Các trường dùng được: text, group, dated, source, correction, motif, emphasis.',
  },
  {
    name: 'year-of-another-folder',
    code: 'year-matches-folder',
    position: 'content/2018/campaign.mdx:2:1',
    fact: 'Thư mục là 2018 nhưng trường year ghi 2019.',
    fix: 'Sửa thành year: 2018, hoặc đổi tên thư mục thành 2019.',
  },
  {
    name: 'broken-yaml',
    code: 'broken-yaml',
    position: 'content/2019/slogans.yaml:5:11',
    fact: 'Ngoặc kép đã mở ở đây mà chưa đóng.',
    fix: 'Thêm dấu " ở cuối giá trị; ngoặc kép bên trong câu viết là “…”.',
  },
  {
    name: 'duplicate-slogan',
    code: 'duplicate-slogan',
    position: 'content/2020/slogans.yaml:6:5',
    fact: 'Khẩu hiệu “Bình đẳng giới là chìa khóa của tương lai!” ở dòng 6 trùng với “Bình đẳng giới là chìa khóa của tương lai” ở dòng 4.',
    fix: 'Xóa dòng 6 hoặc dòng 4; chỉ khác dấu câu hay cách đặt dấu thanh vẫn là một khẩu hiệu.',
  },
  {
    name: 'old-encoding',
    code: 'old-encoding',
    position: 'content/2021/slogans.yaml:5:5',
    fact: '“B×nh ®¼ng giíi lµ th\u00ADíc ®o cña sù v¨n minh” là chữ gõ bằng bảng mã cũ TCVN3 (phông .VnTime); chuyển sang Unicode là “Bình đẳng giới là thước đo của sự văn minh”.',
    fix: 'Đọc lại bản chuyển rồi thay bằng: Bình đẳng giới là thước đo của sự văn minh',
  },
  {
    name: 'dated-slogan',
    code: 'dated-slogan-year',
    position: 'content/2022/slogans.yaml:5:5',
    fact: 'Khẩu hiệu nêu năm 2021 nhưng nằm trong thư mục năm 2022: “Hưởng ứng Ngày quốc tế xóa bỏ bạo lực đối với phụ nữ 25/11/2021”.',
    fix: 'Chuyển khẩu hiệu sang thư mục 2021, hoặc sửa lại năm trong câu nếu gõ nhầm.',
  },
  {
    name: 'too-long',
    code: 'text-fits',
    position: 'content/2024/slogans.yaml:5:5',
    fact: `Khẩu hiệu dài 227 ký tự, thừa 85 ký tự so với khổ “Ảnh vuông” và ${formats.length - 1} khổ khác.`,
    fix: 'Rút còn khoảng 142 ký tự; nếu là nguyên văn của văn bản thì báo người phụ trách trang để điều chỉnh khổ.',
  },
  {
    name: 'missing-glyph',
    code: 'glyph-coverage',
    position: 'content/2025/slogans.yaml:5:5',
    fact: 'Khẩu hiệu có ký tự mà phông chữ của ấn phẩm không có: “🧡” (U+1F9E1).',
    fix: 'Xóa ký tự này hoặc thay bằng chữ, số, dấu câu thông thường.',
  },
  {
    name: 'unknown-folder',
    code: 'unknown-file',
    position: 'content/nam-2026',
    fact: 'Không có phần nào của trang dùng đến content/nam-2026.',
    fix: 'Thư mục của một năm chỉ mang bốn chữ số: đổi tên thành 2026.',
  },
];

test('the valid content has no issue', async () => {
  expect(formatIssues((await checkContent(await layContent(), context)).issues)).toBe(
    'Nội dung không có lỗi.',
  );
});

describe('bad content', () => {
  test.each(badCases)(
    '$name is told at its line, with the fact and the fix',
    async ({ name, ...expected }) => {
      const { issues } = await checkContent(await layContent(name), context);
      expect(issues.map(toRow)).toEqual([expected]);
    },
  );

  test('all of it is told at once', async () => {
    const root = await layContent(...badCases.map(({ name }) => name));
    const { issues } = await checkContent(root, context);
    const sorted = (rows: object[]) => rows.map((row) => JSON.stringify(row)).sort();
    expect(sorted(issues.map(toRow))).toEqual(sorted(badCases.map(({ name, ...row }) => row)));
  });

  test('the drawing code itself tells what is too long and what it lacks', async () => {
    const { issues } = await checkContent(await layContent('too-long', 'missing-glyph'), artworkContext);
    expect(issues.map(({ code, position }) => `${code} ${formatPosition(position)}`)).toEqual([
      'glyph-coverage content/2025/slogans.yaml:5:5',
      'text-fits content/2024/slogans.yaml:5:5',
    ]);
  });

  test('a file of another encoding is told at its first broken letter', async () => {
    const root = await layContent();
    await writeFile(
      join(root, 'content/2023/slogans.yaml'),
      Buffer.from('status: complete\nnote: \xFFb', 'latin1'),
    );
    const { issues } = await checkContent(root);
    expect(issues.map(({ code, position }) => [code, formatPosition(position)])).toEqual([
      ['broken-letters', 'content/2023/slogans.yaml:2:7'],
    ]);
  });

  test('a place to fill in is told as that, and not also as a sign', async () => {
    const root = await layContent();
    const article =
      '---\ntitle: Bài thử\nsummary: Tóm tắt.\norder: 9\n---\n\nGửi về <Tên đơn vị> trước ngày lễ.\n';
    await mkdir(join(root, 'content/guides'), { recursive: true });
    await writeFile(join(root, 'content/guides/bai-thu.mdx'), article);
    const { issues } = await checkContent(root);
    expect(issues.map(({ code, position }) => [code, formatPosition(position)])).toEqual([
      ['template-words', 'content/guides/bai-thu.mdx:7:8'],
    ]);
  });

  test('an empty file is told as that and not field by field', async () => {
    const root = await layContent();
    await writeFile(join(root, 'content/2023/slogans.yaml'), '');
    const { issues } = await checkContent(root);
    expect(issues.map(({ code }) => code)).toEqual(['empty-file']);
  });
});

const toRow = ({
  code,
  position,
  fact,
  fix,
}: {
  code: string;
  position: Parameters<typeof formatPosition>[0];
  fact: string;
  fix: string;
}) => ({
  code,
  position: formatPosition(position),
  fact,
  fix,
});
