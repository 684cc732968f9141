/** A slip of the hand that a parser tells in words about something else, or in many places. */
export interface YamlSlip {
  /** Where it stands in the text. */
  offset: number;
  fact: string;
  fix: string;
}

interface Slip {
  /** Its first group is what stands before the slip. */
  form: RegExp;
  /** Only where the text is broken: elsewhere it may be meant. */
  brokenOnly?: true;
  fact: string;
  fix: string;
}

const oddSpaces = '\\u00A0\\u2000-\\u200B\\u202F\\u3000\\uFEFF';
const item = `^([ \\t]*(?:-[ \\t]+)?`;

/** A line's slips, the commonest first. */
const slips: Slip[] = [
  {
    form: /^()(?:<{7}|={7}|>{7})(?:\s|$)/,
    fact: 'Tệp còn dấu của hai bản sửa chưa ghép xong (<<<<<<<, =======, >>>>>>>).',
    fix: 'Giữ phần đúng, xóa phần kia cùng ba dòng dấu ấy.',
  },
  {
    form: /^()\uFEFF/,
    fact: 'Đầu tệp có một dấu ẩn (BOM) mà chương trình soạn thảo đã ghi.',
    fix: 'Chạy npm run validate -- --fix, hoặc lưu lại tệp ở bảng mã “UTF-8”, không phải “UTF-8 with BOM”.',
  },
  {
    form: new RegExp(`${item}[A-Za-z]+:)[${oddSpaces}]`),
    fact: 'Sau dấu hai chấm là một dấu cách lạ (không ngắt), nhìn như dấu cách thường.',
    fix: 'Xóa nó rồi gõ lại dấu cách bằng phím cách, hoặc chạy npm run validate -- --fix.',
  },
  {
    form: new RegExp(`^([ \\t]*-?)[${oddSpaces}]+[ -]*[A-Za-z]+:`),
    fact: 'Đầu dòng có dấu cách lạ (không ngắt), nhìn như dấu cách thường.',
    fix: 'Xóa phần đầu dòng rồi gõ lại bằng phím cách, hoặc chạy npm run validate -- --fix.',
  },
  {
    form: new RegExp(`${item}[A-Za-z]+)：`),
    fact: 'Sau tên trường là dấu hai chấm rộng “：” của bàn phím khác.',
    fix: 'Gõ lại dấu hai chấm thường và một dấu cách.',
  },
  {
    form: /^([ \t]*)[–—−•·*](?=[ \t]*[A-Za-z]+:(?:\s|$))/,
    brokenOnly: true,
    fact: 'Mục của danh sách mở đầu bằng dấu gạch dài hoặc dấu chấm tròn, không phải dấu gạch nối.',
    fix: 'Gõ lại dấu gạch nối thường và một dấu cách: “- ”.',
  },
  {
    form: /^( *)\t+ *\S/,
    brokenOnly: true,
    fact: 'Dòng này lùi vào bằng phím Tab.',
    fix: 'Xóa dấu Tab, lùi vào bằng dấu cách, mỗi cấp hai dấu cách.',
  },
  {
    form: /^([ \t]*-)(?=[A-Za-z]+:\s)/,
    brokenOnly: true,
    fact: 'Sau dấu gạch đầu dòng thiếu dấu cách.',
    fix: 'Thêm một dấu cách: “- ”.',
  },
  {
    form: new RegExp(`${item}[A-Za-z]+:[ \\t]+)"(?=(?:[^"\\\\]|\\\\.)*[”“]\\s*$)(?!(?:[^"\\\\]|\\\\.)*")`),
    brokenOnly: true,
    fact: 'Giá trị mở bằng ngoặc thẳng " mà đóng bằng ngoặc cong ”.',
    fix: 'Đổi dấu đóng thành " (ngoặc thẳng), hoặc bỏ cả hai.',
  },
  {
    form: new RegExp(`${item}[A-Za-z]+:[ \\t]+)'(?:[^']|'')*$`),
    brokenOnly: true,
    fact: "Dấu nháy ' đã mở ở đây mà chưa đóng.",
    fix: "Thêm dấu ' ở cuối giá trị, hoặc đặt cả giá trị trong ngoặc kép thẳng.",
  },
  {
    form: new RegExp(`${item}[A-Za-z]+:[ \\t]+)"(?:[^"\\\\]|\\\\.)*$`),
    brokenOnly: true,
    fact: 'Ngoặc kép đã mở ở đây mà chưa đóng.',
    fix: 'Thêm dấu " ở cuối giá trị; ngoặc kép bên trong câu viết là “…”.',
  },
  {
    form: new RegExp(`${item}[A-Za-z]+:[ \\t]+)!`),
    brokenOnly: true,
    fact: 'Giá trị bắt đầu bằng dấu !, là ký hiệu riêng của YAML.',
    fix: 'Đặt cả giá trị trong ngoặc kép thẳng, ví dụ text: "!…".',
  },
  {
    form: new RegExp(`${item}[A-Za-z]+:[ \\t]+)(?:\\[[^\\]]*|\\{[^}]*)$`),
    brokenOnly: true,
    fact: 'Ngoặc vuông [ hoặc ngoặc nhọn { đã mở ở đây mà chưa đóng.',
    fix: 'Thêm dấu ] hoặc } ở cuối, hoặc đặt cả giá trị trong ngoặc kép thẳng.',
  },
];

/** The first of them in the text. @param isBroken whether the text cannot be read. */
export function findYamlSlip(source: string, isBroken: boolean): YamlSlip | undefined {
  let offset = 0;
  for (const line of source.split('\n')) {
    for (const { form, brokenOnly, fact, fix } of slips) {
      const before = brokenOnly && !isBroken ? undefined : form.exec(line.replace(/\r$/, ''))?.[1];
      if (before !== undefined) return { offset: offset + before.length, fact, fix };
    }
    offset += line.length + 1;
  }
  return undefined;
}

/** The same text with ordinary spaces where odd ones break its lines' structure, and how many there were. */
export function mendYamlSpaces(source: string): { text: string; count: number } {
  let count = 0;
  const text = source.replace(
    new RegExp(`^([ \\t${oddSpaces}]*(?:-[ \\t${oddSpaces}]*)?[A-Za-z]+:[${oddSpaces}]*)`, 'gmu'),
    (start) =>
      start.replace(new RegExp(`[${oddSpaces}]`, 'gu'), (space) => {
        count += 1;
        return space === '\u200B' || space === '\uFEFF' ? '' : ' ';
      }),
  );
  return { text, count };
}
