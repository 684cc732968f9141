import type { ReadingCode } from '../checks/issue-codes.ts';
import type { MdastNode } from './find-mdx-signs.ts';

/** A link or a picture of a body; `index` in its text. */
export interface BodyTarget {
  kind: 'link' | 'picture';
  url: string;
  index: number;
  /** What is said in place of a picture. */
  words?: string;
}

/** What a body may not hold though it compiles. */
export interface BodyFault {
  code: ReadingCode;
  index: number;
  fact: string;
  fix: string;
}

/** Elements that are words and nothing else; what Markdown has no sign for. */
const elements = new Set(
  'a abbr b blockquote br caption cite code dd del details dl dt em figcaption figure h2 h3 h4 hr i ins kbd li mark ol p q s small strong sub summary sup table tbody td tfoot th thead tr u ul'.split(
    ' ',
  ),
);
const attributes = new Set(['href', 'title', 'lang', 'id', 'colspan', 'rowspan', 'scope', 'start']);

const signs: Record<string, string> = {
  img: 'Chèn hình bằng ![lời tả hình](./assets/ten-hinh.png).',
  h1: 'Tên trang đã là tiêu đề lớn nhất; tiêu đề trong bài viết là một dòng bắt đầu bằng ##.',
  script: 'Xóa cả phần này: bài viết không được chạy mã.',
  style: 'Xóa cả phần này: cách trình bày là của trang.',
  iframe: 'Xóa phần này; muốn dẫn đến trang khác thì viết [tên trang](https://…).',
};

/** @param components that this kind of page may show. */
export function readMdxBody(
  tree: MdastNode,
  components: readonly string[],
): { faults: BodyFault[]; targets: BodyTarget[] } {
  const faults: BodyFault[] = [];
  const targets: BodyTarget[] = [];
  visit(tree);
  return { faults, targets };

  function visit(node: MdastNode): void {
    const index = node.position?.start.offset ?? 0;
    if (node.type === 'heading' && node.depth === 1)
      faults.push({
        code: 'body-heading',
        index,
        fact: 'Tiêu đề này lớn bằng tên trang (một dấu #), nên trang có hai tên.',
        fix: 'Dùng ## cho tiêu đề trong bài viết.',
      });
    if (node.type === 'link' || node.type === 'definition')
      targets.push({ kind: 'link', url: node.url, index });
    if (node.type === 'image') targets.push({ kind: 'picture', url: node.url, index, words: node.alt ?? '' });
    if (node.type === 'mdxjsEsm') {
      const sign = /^\s*export\b/.test(node.value) ? 'export' : 'import';
      faults.push({
        code: 'mdx-sign',
        index,
        fact: `Dòng này mở đầu bằng chữ ${sign}, là lệnh lập trình của tệp .mdx; bài viết không được có lệnh.`,
        fix: `Đặt một chữ khác trước ${sign}, hoặc xóa dòng này.`,
      });
    }
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      readElement(node.name ?? '', node.attributes, index);
    if ('children' in node) for (const child of node.children) visit(child);
  }

  function readElement(name: string, given: readonly JsxAttribute[], index: number): void {
    const refuse = (fact: string, fix: string): void => {
      faults.push({ code: 'body-element', index, fact, fix });
    };
    if (components.includes(name)) return;
    if (!elements.has(name)) {
      const shown = name === '' ? '<>' : `<${name}>`;
      refuse(
        `Bài viết có ${shown}, không phải là thẻ được dùng trong bài viết.`,
        signs[name] ??
          `Xóa ${shown}, hoặc viết bằng cách của Markdown: **đậm**, *nghiêng*, [chữ](địa chỉ), ## tiêu đề.`,
      );
      return;
    }
    for (const attribute of given) {
      const label = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
      const isText = attribute.type === 'mdxJsxAttribute' && typeof attribute.value !== 'object';
      if (!attributes.has(label) || !isText)
        refuse(
          /^on/i.test(label)
            ? `Thẻ <${name}> có ${label}, là mã chạy khi người đọc bấm hay mở trang.`
            : `Thẻ <${name}> có thuộc tính ${label}, không được dùng trong bài viết.`,
          `Xóa ${label} khỏi thẻ.`,
        );
      else if (label === 'href') targets.push({ kind: 'link', url: String(attribute.value ?? ''), index });
    }
  }
}

type JsxAttribute =
  | { type: 'mdxJsxAttribute'; name: string; value?: unknown }
  | { type: 'mdxJsxExpressionAttribute'; value: string };
