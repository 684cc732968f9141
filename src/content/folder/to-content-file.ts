import type { FieldPath, PlacedText } from '../checks/checked-content.ts';
import type { Position } from '../checks/issue.ts';
import type { CodedIssue } from '../checks/issue-codes.ts';
import { type FileKind, toEntryId } from '../schemas/content-files.ts';
import { type ContentFile, toFieldName } from './content-file.ts';
import { parseMdxBody } from './find-mdx-signs.ts';
import { createLineIndex } from './line-index.ts';
import { readMdxBody } from './read-mdx-body.ts';
import { readYaml, type YamlText } from './read-yaml.ts';
import { splitFrontmatter } from './split-frontmatter.ts';

/** A file with what is wrong with its YAML. Never throws for bad content. */
export function toContentFile(
  path: string,
  kind: FileKind,
  text: string,
): { file: ContentFile; issues: CodedIssue[] } {
  const parts = path.endsWith('.mdx')
    ? splitFrontmatter(text)
    : { frontmatter: { text, start: 0 }, body: undefined };
  if (!parts) return { file: toUnreadableFile(path, kind, text), issues: [toFrontmatterIssue(path)] };

  const { start, text: yaml } = parts.frontmatter;
  const reading = readYaml(yaml);
  const findPosition = createLineIndex(text);
  const positionAt = (offset: number): Position => ({ file: path, ...findPosition(offset) });
  const issues = reading.problems.map(
    ({ offset, ...problem }): CodedIssue => ({
      code: 'broken-yaml',
      severity: 'error',
      position: positionAt(start + offset),
      ...problem,
    }),
  );
  if (issues.length > 0) return { file: toUnreadableFile(path, kind, text), issues };

  const positionOf = (field: FieldPath): Position => ({
    ...positionAt(start + reading.offsetOf(field)),
    ...(field.length > 0 && { field: toFieldName(field) }),
  });
  const texts = [
    ...reading.scalars.map((scalar) => toPlacedText(scalar, start, positionOf, positionAt)),
    ...(parts.body ? toBodyTexts(parts.body, positionAt) : []),
  ];
  const cuts = reading.scalars.flatMap(({ commentAt }) =>
    commentAt === undefined ? [] : [toCutIssue(positionAt(start + commentAt))],
  );
  const { start: bodyStart = 0, text: body = '' } = parts.body ?? {};
  const { signs, tree } = parseMdxBody(body);
  const { faults, targets } = tree
    ? readMdxBody(body, tree, kind === 'guide' ? ['FormatsToScale'] : [])
    : { faults: [], targets: [] };
  const placed = targets.map(({ index, ...target }) => ({
    ...target,
    position: positionAt(bodyStart + index),
  }));
  return {
    file: {
      ...toFacts(path, kind, text),
      readable: true,
      value: reading.value,
      positionOf,
      writtenOf: reading.writtenOf,
      texts,
      targets: placed,
    },
    issues: [
      ...cuts,
      ...signs.map(({ sign, index }) =>
        toSignIssue(sign, positionAt(bodyStart + index), body.slice(index, index + 12)),
      ),
      ...faults.map(
        ({ index, ...fault }): CodedIssue => ({
          severity: 'error',
          position: positionAt(bodyStart + index),
          ...fault,
        }),
      ),
    ],
  };
}

export function toUnreadableFile(path: string, kind: FileKind, text: string): ContentFile {
  return {
    ...toFacts(path, kind, text),
    readable: false,
    value: undefined,
    positionOf: () => ({ file: path }),
    texts: [],
    targets: [],
  };
}

const toFacts = (path: string, kind: FileKind, text: string) => ({
  path,
  kind,
  id: toEntryId(kind, path.replace(/^content\//, '')),
  text,
});

function toFrontmatterIssue(path: string): CodedIssue {
  return {
    code: 'broken-frontmatter',
    severity: 'error',
    position: { file: path, line: 1, column: 1 },
    fact: 'Phần đầu của tệp không nằm giữa hai dòng ---.',
    fix: 'Đặt một dòng --- ở đầu tệp và một dòng --- ngay sau trường cuối cùng của phần đầu.',
  };
}

function toCutIssue(position: Position): CodedIssue {
  return {
    code: 'cut-text',
    severity: 'warning',
    position,
    fact: 'Phần từ dấu # đến hết dòng không được đăng, vì YAML coi là lời ghi chú.',
    fix: 'Nếu dấu # thuộc câu văn thì đặt cả giá trị trong ngoặc kép thẳng; nếu là ghi chú thì đưa xuống dòng riêng.',
  };
}

function toSignIssue(sign: string, position: Position, written: string): CodedIssue {
  return {
    code: 'mdx-sign',
    severity: 'error',
    position,
    ...(sign.length > 1
      ? {
          fact: `Dòng này mở đầu bằng chữ ${sign}, là lệnh lập trình của tệp .mdx, nên trang không dựng được.`,
          fix: `Đặt một chữ khác trước ${sign}.`,
        }
      : {
          fact: `Trong bài viết có dấu ${sign}, là ký hiệu lập trình của tệp .mdx, nên trang không dựng được.`,
          fix: toSignFix(sign, written),
        }),
  };
}

/** What to write instead of what editors know from web pages. */
function toSignFix(sign: string, written: string): string {
  if (/^<br\b/i.test(written)) return 'Muốn xuống dòng thì để trống một dòng, hoặc viết <br />.';
  if (/^<!--/.test(written)) return 'Lời ghi chú không đăng thì viết {/* ghi chú */}.';
  if (/^<(?:https?:|www\.)/i.test(written)) return 'Viết địa chỉ trong ngoặc tròn: [tên trang](https://…).';
  if (/^<(?:b|strong|i|em|u)>/i.test(written))
    return 'Thẻ mở phải có thẻ đóng; gọn hơn là viết **chữ đậm** hoặc *chữ nghiêng*.';
  return `Viết bằng chữ, hoặc thêm dấu \\ ngay trước: \\${sign}`;
}

function toPlacedText(
  { text, path, offset, literal }: YamlText,
  start: number,
  positionOf: (path: FieldPath) => Position,
  positionAt: (offset: number) => Position,
): PlacedText {
  const field = toFieldName(path);
  return {
    text,
    path,
    position: positionOf(path),
    positionAt: (index) => ({ ...positionAt(start + offset + (literal ? index : 0)), field }),
  };
}

function toBodyTexts(
  body: { text: string; start: number },
  positionAt: (offset: number) => Position,
): PlacedText[] {
  return [...body.text.matchAll(/[^\r\n]+/g)].map(({ 0: text, index: at }) => ({
    text,
    position: positionAt(body.start + at),
    positionAt: (index) => positionAt(body.start + at + index),
  }));
}
