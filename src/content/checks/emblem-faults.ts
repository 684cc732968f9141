import { readAttribute, readSvgTags, type SvgTag } from './svg-tags.ts';

/** Something in an emblem's SVG that would act, call out, or be lost in print. */
export interface EmblemFault {
  /** Position in the text, in UTF-16 units. */
  index: number;
  fact: string;
  fix: string;
  /** It acts or calls out: refused even where the drawing could do without it. */
  hostile?: true;
}

/** Beyond this an emblem is no drawing of a few shapes; every page and artwork carries it. */
const mostCharacters = 200_000;

const flatten =
  'Trong Inkscape: chọn hết, Path → Object to Path, bỏ nhóm (Ungroup) cho đến hết, rồi lưu kiểu “Plain SVG”; màu đặt ở fill, dạng #E8500E.';
const remove = 'Xóa phần này; biểu tượng chỉ được gồm các hình <path> tô một màu.';

const rootAttributes = /^(?:xmlns|viewBox|width|height|version|id|role|aria-[a-z]+|xml:space)$/;
const pathAttributes = /^(?:d|fill|fill-rule|id)$/;

/** @param colours of the identity, as `#RRGGBB`; any colour is right when they are not known. */
export function findEmblemFaults(svg: string, colours?: readonly string[]): EmblemFault[] {
  if (svg.length > mostCharacters)
    return [
      {
        index: 0,
        fact: `Tệp biểu tượng dài ${svg.length} ký tự, quá ${mostCharacters}.`,
        fix: 'Đơn giản hóa nét vẽ (Inkscape: Path → Simplify) hoặc bỏ ảnh nhúng.',
      },
    ];
  const { opened, declarations } = readSvgTags(svg);
  const [root, ...inner] = opened;
  if (root?.name !== 'svg')
    return [
      { index: 0, fact: 'Tệp này không phải hình SVG.', fix: 'Lưu biểu tượng ở dạng SVG (Plain SVG).' },
    ];
  if (inner.length > 0 && !/<\/svg\s*>\s*(?:<!--[\s\S]*?-->\s*)*$/.test(svg))
    return [
      {
        index: svg.length,
        fact: 'Tệp SVG bị đứt: không có </svg> ở cuối.',
        fix: 'Xuất lại biểu tượng từ chương trình vẽ, rồi chép lại cả tệp.',
      },
    ];
  // A group and its definitions are there for what is told of by its own name.
  const told = inner.filter(({ name }) => !(isFrame(name) && inner.some((tag) => ways[tag.name])));
  return [
    ...declarations.map(({ name, index }) => ({
      index,
      fact: `Tệp có khai báo <!${name}.`,
      fix: remove,
      ...toHostile(!isHarmless(name, svg.slice(index))),
    })),
    ...findOutsideStyles(svg),
    ...findRootFaults(root),
    ...told.flatMap((tag) =>
      tag.name === 'path'
        ? findPathFaults(tag, colours)
        : [...findElementFaults(tag), ...findHostileAttributes(tag)],
    ),
    ...(opened.some(({ name }) => name === 'path' || calling.test(name))
      ? []
      : [{ index: root.index, fact: 'Biểu tượng không có hình <path> nào.', fix: flatten }]),
  ];
}

/** Illustrator names its namespaces by entities, CorelDRAW wraps its styles; neither acts when it is made plain. */
const isHarmless = (name: string, text: string): boolean =>
  name === 'DOCTYPE' ||
  (name === 'CDATA' && /^<!\[CDATA\[[^<]*?\]\]>/.test(text)) ||
  (name === 'ENTITY' && /^<!ENTITY\s+[\w.-]+\s+(["'])[^"'<&%]{0,200}\1\s*>/.test(text));

/** A style may call out as well as an element. */
function findOutsideStyles(svg: string): EmblemFault[] {
  const found = /@import|url\(\s*["']?\s*(?!["'#\s])/i.exec(svg);
  if (!found) return [];
  const fact = 'Kiểu trình bày (style) gọi đến nơi khác.';
  return [{ index: found.index, fact, fix: remove, hostile: true }];
}

/** How each thing that no path can say becomes one, in the programs that designers use. */
const ways: Record<string, string> = {
  text: 'Chuyển chữ thành nét. Inkscape: Path → Object to Path; Illustrator: Type → Create Outlines.',
  tspan: 'Chuyển chữ thành nét. Inkscape: Path → Object to Path; Illustrator: Type → Create Outlines.',
  use: 'Bỏ bản sao liên kết. Inkscape: Edit → Clone → Unlink Clone; Illustrator: bỏ Symbol (Break Link to Symbol).',
  image: 'Bỏ ảnh nhúng. Chỉ có bản ảnh thì dùng tệp emblem.png thay cho emblem.svg.',
  linearGradient: 'Thay chuyển màu bằng màu phẳng của bộ nhận diện, rồi xuất lại.',
  radialGradient: 'Thay chuyển màu bằng màu phẳng của bộ nhận diện, rồi xuất lại.',
  pattern: 'Thay họa tiết bằng màu phẳng của bộ nhận diện, rồi xuất lại.',
  filter: 'Bỏ hiệu ứng (bóng, nhòe), rồi xuất lại.',
  clipPath:
    'Bỏ mặt cắt. Inkscape: Object → Clip → Release rồi Path → Intersection; Illustrator: Pathfinder → Crop.',
  mask: 'Bỏ mặt nạ. Inkscape: Object → Mask → Release rồi Path → Intersection; Illustrator: Pathfinder → Crop.',
  stroke:
    'Chuyển nét viền thành hình. Inkscape: Path → Stroke to Path; Illustrator: Object → Path → Outline Stroke.',
  opacity: 'Thay độ trong suốt bằng màu phẳng của bộ nhận diện, rồi xuất lại.',
  'fill-opacity': 'Thay độ trong suốt bằng màu phẳng của bộ nhận diện, rồi xuất lại.',
};

const toHostile = (hostile: boolean): { hostile?: true } => (hostile ? { hostile } : {});

const acting = /^(?:script|foreignObject|iframe|object|embed|a|animate\w*|set|handler)$/i;
const calling = /^(?:image|use|feImage|link)$/i;

function findElementFaults({ name, index }: SvgTag): EmblemFault[] {
  if (name === 'title') return [];
  if (acting.test(name))
    return [
      { index, fact: `Tệp có <${name}>, có thể chạy mã hoặc chèn nội dung lạ.`, fix: remove, hostile: true },
    ];
  if (calling.test(name))
    return [
      {
        index,
        fact: `Tệp có <${name}>, lấy hình từ nơi khác hoặc nhúng ảnh điểm.`,
        fix: ways[name] ?? remove,
        hostile: true,
      },
    ];
  return [{ index, fact: `Tệp có <${name}>, phần này sẽ mất khi in.`, fix: ways[name] ?? flatten }];
}

function findRootFaults(root: SvgTag): EmblemFault[] {
  const { index } = root;
  const box = readAttribute(root, 'viewBox');
  const isRight =
    box !== undefined &&
    /^0 0 \d+(?:\.\d+)? \d+(?:\.\d+)?$/.test(box) &&
    !/\s0(?:\.0+)?(?:\s|$)/.test(box.slice(3));
  return [
    ...(isRight
      ? []
      : [
          {
            index,
            fact:
              box !== undefined
                ? `viewBox="${box}" không bắt đầu từ 0 0 với chiều rộng và chiều cao.`
                : 'Thiếu viewBox.',
            fix: 'Ghi viewBox="0 0 <rộng> <cao>"; trong Inkscape: Edit → Resize Page to Selection.',
          },
        ]),
    ...findForeignAttributes(root, (name) => rootAttributes.test(name) || name.startsWith('xmlns:')),
  ];
}

function findPathFaults(path: SvgTag, colours: readonly string[] | undefined): EmblemFault[] {
  const { index } = path;
  const read = (wanted: string) => readAttribute(path, wanted);
  const [d, fill, rule] = [read('d'), read('fill'), read('fill-rule')];
  const faults = findForeignAttributes(path, (name) => pathAttributes.test(name));
  if (!d || !/^\s*[Mm][\d\s.,eE+\-A-Za-z]*$/.test(d))
    faults.push({ index, fact: 'Hình <path> không có nét (d), hoặc nét viết sai.', fix: flatten });
  if (rule !== undefined && !/^(?:evenodd|nonzero)$/.test(rule))
    faults.push({ index, fact: `fill-rule="${rule}" không có nghĩa.`, fix: 'Ghi evenodd hoặc nonzero.' });
  if (!fill || !/^#[0-9a-f]{6}$/i.test(fill))
    faults.push({
      index,
      fact: fill ? `Màu fill="${fill}" không ở dạng #RRGGBB.` : 'Hình <path> không có màu (fill).',
      fix: 'Ghi màu ở dạng dấu # và sáu ký tự, ví dụ fill="#E8500E".',
    });
  else if (colours && !colours.includes(fill.toUpperCase()))
    faults.push({
      index,
      fact: `Màu ${fill} của biểu tượng không có trong colours của identity.yaml.`,
      fix: `Dùng một trong ${colours.join(', ')}, hoặc sửa màu trong identity.yaml.`,
    });
  return faults;
}

function findForeignAttributes(
  { attributes, index }: SvgTag,
  isKnown: (name: string) => boolean,
): EmblemFault[] {
  return attributes.flatMap(({ name, quote }) => {
    if (/^on/i.test(name))
      return [{ index, fact: `Có thuộc tính ${name}, chạy mã khi mở hình.`, fix: remove, hostile: true }];
    if (/href$/i.test(name))
      return [{ index, fact: `Có thuộc tính ${name}, gọi đến nơi khác.`, fix: remove, hostile: true }];
    if (!isKnown(name))
      return [{ index, fact: `Thuộc tính ${name} sẽ mất khi in.`, fix: ways[name] ?? flatten }];
    return quote === '"'
      ? []
      : [{ index, fact: `Giá trị của ${name} không nằm trong ngoặc kép thẳng.`, fix: `Viết ${name}="…".` }];
  });
}

/** What an element calls is told with the element. */
const findHostileAttributes = (tag: SvgTag): EmblemFault[] =>
  findForeignAttributes(tag, () => true).filter(
    ({ hostile, fact }) => hostile && !(calling.test(tag.name) && /href,/i.test(fact)),
  );

const isFrame = (name: string): boolean => name === 'g' || name === 'defs';
