/** A sign of Markdown that a slip makes words of: readers would see the sign itself. */
interface MarkupSlip {
  pattern: RegExp;
  fact: (found: RegExpExecArray) => string;
  fix: (found: RegExpExecArray) => string;
}

const target = String.raw`(?:https?:|mailto:|tel:|www\.|\.{0,2}\/)[^()（）\n]*`;

const slips: MarkupSlip[] = [
  {
    pattern: new RegExp(String.raw`!?\s?\[([^\[\]\n]+)\](?:\s+\(|\s*（)(${target})[)）]`),
    fact: ([, words]) =>
      `Liên kết “${words}” có dấu cách hoặc ngoặc lạ giữa ] và (, nên không thành liên kết.`,
    fix: ([found, words, url]) => `Viết liền: ${found.startsWith('!') ? '!' : ''}[${words}](${url})`,
  },
  {
    pattern: new RegExp(String.raw`\(([^()\n]+)\)\[(${target.replace('()（）', '[\\]')})\]`),
    fact: ([, words]) => `Liên kết “${words}” đặt ngược hai loại ngoặc, nên không thành liên kết.`,
    fix: ([, words, url]) => `Chữ trong ngoặc vuông, địa chỉ trong ngoặc tròn: [${words}](${url})`,
  },
  {
    pattern: /\[([^[\]\n]+)\]\(((?:https?:|www\.|\.{0,2}\/)[^\s()]*)(?=\s[^"')]|\s*$)/,
    fact: ([, words, url]) =>
      `Liên kết “${words}” thiếu ngoặc đóng, hoặc địa chỉ có dấu cách: “${url}”, nên không thành liên kết.`,
    fix: ([, words, url]) => `Viết [${words}](${url}); dấu cách trong địa chỉ viết là %20.`,
  },
  {
    pattern: /^(#{2,4})([\p{L}\d].*)$/u,
    fact: ([, signs]) => `Tiêu đề thiếu dấu cách sau ${signs}, nên trang in cả dấu ${signs}.`,
    fix: ([, signs, words]) => `Viết: ${signs} ${words}`,
  },
  {
    pattern: /^([-*+])(\p{L}.*)$/u,
    fact: ([, sign]) => `Gạch đầu dòng thiếu dấu cách sau ${sign}, nên các dòng dính thành một đoạn.`,
    fix: ([, , words]) => `Viết: - ${words}`,
  },
  {
    pattern: /^\s*[•●▪◦]\s*(\S.*)$/u,
    fact: () => 'Dấu chấm tròn chép từ Word không làm nên danh sách: các dòng dính thành một đoạn.',
    fix: ([, words]) => `Viết: - ${words}`,
  },
  {
    pattern: /!\s+\[([^[\]\n]*)\]\(([^()\n]+)\)/,
    fact: ([, words]) => `Hình “${words}” có dấu cách sau dấu !, nên thành liên kết chứ không hiện hình.`,
    fix: ([, words, url]) => `Viết liền: ![${words}](${url})`,
  },
  {
    pattern: /^\|.*\|\s*$/,
    fact: () => 'Bảng thiếu dòng ngăn dưới hàng đầu, nên trang in cả dấu |.',
    fix: () => 'Thêm ngay dưới hàng đầu một dòng có bấy nhiêu ô: |---|---|',
  },
];

/**
 * What shows as signs in a paragraph; one a line, and one for lines that follow each other with the same slip.
 * @param source as written, code crossed out.
 */
export function findMarkupSlips(source: string): { index: number; fact: string; fix: string }[] {
  let before: MarkupSlip | undefined;
  return [...source.matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index }) => {
    const found = slips.flatMap((slip) => {
      const match = slip.pattern.exec(line);
      return match ? [{ slip, match }] : [];
    })[0];
    const isSame = found !== undefined && found.slip === before;
    before = found?.slip;
    if (!found || isSame) return [];
    const { slip, match } = found;
    return [{ index: index + match.index, fact: slip.fact(match), fix: slip.fix(match) }];
  });
}
