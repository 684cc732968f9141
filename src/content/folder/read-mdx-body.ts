import type { ReadingCode } from '../checks/issue-codes.ts';
import { findMarkupSlips } from './find-markup-slips.ts';
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

/** @param body what the tree was made of. @param components that this kind of page may show. */
export function readMdxBody(
  body: string,
  tree: MdastNode,
  components: readonly string[],
): { faults: BodyFault[]; targets: BodyTarget[] } {
  const faults: BodyFault[] = [];
  const targets: BodyTarget[] = [];
  visit(tree);
  return { faults, targets };

  /** @param isRefused whether it stands in an element that was told already */
  function visit(node: MdastNode, isRefused = false): void {
    const index = node.position?.start.offset ?? 0;
    if (node.type === 'heading' && node.depth === 1)
      faults.push({
        code: 'body-heading',
        index,
        fact: 'Tiêu đề này lớn bằng tên trang (một dấu #), nên trang có hai tên.',
        fix: 'Dùng ## cho tiêu đề trong bài viết.',
      });
    else if (node.type === 'heading' && node.position && node.position.end.line > node.position.start.line)
      refuseMarkup(
        index,
        'Dòng --- hoặc === ngay dưới một đoạn biến cả đoạn thành tiêu đề.',
        'Để trống một dòng trước dòng ấy, hoặc xóa nó.',
      );
    if (node.type === 'paragraph') readParagraph(node, index);
    // What became strong has lost its stars.
    if (node.type === 'text' && node.value.includes('**'))
      refuseMarkup(
        index + node.value.indexOf('**'),
        'Dấu ** của chữ đậm không có đôi, hoặc có dấu cách ở bên trong, nên trang in cả dấu ấy.',
        'Viết liền hai đầu: **chữ đậm**',
      );
    if ((node.type === 'link' && !isPicture(body, index)) || node.type === 'definition')
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
    if (node.type === 'text') readUndefined(node.value, index);
    const isElement = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
    const isWrong = isElement && !isRefused && !readElement(node.name ?? '', node.attributes, index);
    if ('children' in node) for (const child of node.children) visit(child, isRefused || isWrong);
  }

  function refuseMarkup(index: number, fact: string, fix: string): void {
    faults.push({ code: 'broken-markup', index, fact, fix });
  }

  /** “[trang][1]” and “[^1]” whose words stand nowhere are printed as they are. */
  function readUndefined(value: string, start: number): void {
    const [found, note, words] = /\[\^([^\]\s]+)\]|\[([^[\]\n]+)\]\[[^[\]\n]*\]/.exec(value) ?? [];
    if (found === undefined) return;
    const at = start + value.indexOf(found);
    if (note)
      refuseMarkup(
        at,
        `Chú thích ${found} không có lời ở dưới, nên trang in cả dấu ấy.`,
        `Thêm một dòng ${found}: lời chú thích, hoặc xóa ${found}.`,
      );
    else
      refuseMarkup(
        at,
        `Liên kết “${words}” chỉ đến một địa chỉ không ghi ở đâu, nên trang in cả dấu ngoặc.`,
        `Viết địa chỉ trong ngoặc tròn: [${words}](https://…)`,
      );
  }

  function readParagraph(node: MdastNode & { children: readonly MdastNode[] }, start: number): void {
    const source = body.slice(start, node.position?.end.offset ?? start);
    const code = node.children.filter(({ type }) => type === 'inlineCode');
    const shown = code.reduce((text, { position }) => {
      const [from, to] = [(position?.start.offset ?? 0) - start, (position?.end.offset ?? 0) - start];
      return text.slice(0, from) + 'x'.repeat(to - from) + text.slice(to);
    }, source);
    for (const { index, ...slip } of findMarkupSlips(shown)) refuseMarkup(start + index, slip.fact, slip.fix);
  }

  /** @returns whether the element may stand in an article */
  function readElement(name: string, given: readonly JsxAttribute[], index: number): boolean {
    const refuse = (fact: string, fix: string): void => {
      faults.push({ code: 'body-element', index, fact, fix });
    };
    if (components.includes(name)) return true;
    if (!elements.has(name)) {
      const shown = name === '' ? '<>' : `<${name}>`;
      refuse(
        `Bài viết có ${shown}, không phải là thẻ được dùng trong bài viết.`,
        signs[name] ??
          `Xóa ${shown}, hoặc viết bằng cách của Markdown: **đậm**, *nghiêng*, [chữ](địa chỉ), ## tiêu đề.`,
      );
      return false;
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
    return true;
  }
}

type JsxAttribute =
  | { type: 'mdxJsxAttribute'; name: string; value?: unknown }
  | { type: 'mdxJsxExpressionAttribute'; value: string };

/** A link that should be a picture has been told. */
const isPicture = (body: string, index: number): boolean => /!\s+$/.test(body.slice(0, index));
