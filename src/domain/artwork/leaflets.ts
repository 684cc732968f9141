import type { PrintFormat } from './format.ts';
import type { LeafletPartId } from './leaflet-content.ts';

/** From fold to fold, or to the sheet's edge; its parts stand below one another. */
export interface LeafletPanel {
  widthMm: number;
  parts: readonly LeafletPartId[];
}

/** One side of a sheet, from left to right. */
export type LeafletSide = readonly LeafletPanel[];

/** How a leaflet is taken. */
export interface LeafletFile {
  /** After the leaflet's name in its file's. */
  suffix?: string;
  name: string;
  /** What whoever prints it has to do. */
  how: string;
  use: 'press' | 'office' | 'screen';
  heightMm: number;
  sides: readonly LeafletSide[];
}

export interface Leaflet {
  name: string;
  use: string;
  files: readonly LeafletFile[];
}

const panel =
  (widthMm: number) =>
  (...parts: LeafletPartId[]): LeafletPanel => ({ widthMm, parts });

/** The panel that is folded in is 3 mm narrower, so that it does not push against the fold. */
const [broad, narrow] = [panel(100), panel(97)];
const trifold: readonly LeafletSide[] = [
  [narrow('theme'), broad('back'), broad('cover')],
  [broad('month', 'equality'), broad('violence', 'not-violence'), narrow('action', 'numbers')],
];

const half = panel(148.5);
const bifold: readonly LeafletSide[] = [
  [half('numbers', 'back'), half('cover')],
  [half('theme', 'month', 'equality'), half('violence', 'not-violence', 'action')],
];

/** The booklet's eight pages in the order in which they are read. */
export const bookletPages: readonly (readonly LeafletPartId[])[] = [
  ['cover'],
  ['theme'],
  ['month'],
  ['equality'],
  ['violence'],
  ['not-violence'],
  ['action', 'numbers'],
  ['back'],
];

/**
 * Which pages stand side by side on each side of a sheet, the outermost sheet's outside first: folded together and
 * stapled they are read in order. @param count of pages, a multiple of 4
 */
export const toSpreads = (count: number): [left: number, right: number][] =>
  Array.from({ length: count / 2 }, (_, at) => {
    const [low, high] = [at + 1, count - at];
    return at % 2 === 0 ? [high, low] : [low, high];
  });

const toSpreadSides = (widthMm: number): LeafletSide[] =>
  toSpreads(bookletPages.length).map((pages) =>
    pages.map((page) => panel(widthMm)(...(bookletPages[page - 1] ?? []))),
  );

const flip = 'In hai mặt, lật theo cạnh ngắn, tỉ lệ 100 %';

/** The table of leaflets: A4 sheets that are folded, and a booklet of two of them. */
export const leaflets = {
  'to-gap-ba': {
    name: 'Tờ gấp ba',
    use: 'Tờ A4 gấp thành ba, phát tay, để ở quầy',
    files: [
      {
        name: 'Gửi nhà in',
        how: `${flip}; cắt theo dấu, gấp hai đường theo vạch đứt: phần hẹp gấp vào trong trước`,
        use: 'press',
        heightMm: 210,
        sides: trifold,
      },
      {
        suffix: 'van-phong',
        name: 'In ở cơ quan',
        how: `${flip}; gấp phần bên trái mặt ngoài (hẹp hơn 3 mm) vào trong trước`,
        use: 'office',
        heightMm: 210,
        sides: trifold,
      },
    ],
  },
  'to-gap-doi': {
    name: 'Tờ gấp đôi',
    use: 'Tờ A4 gấp đôi thành A5, chữ to hơn tờ gấp ba',
    files: [
      {
        name: 'Gửi nhà in',
        how: `${flip}; cắt theo dấu, gấp giữa theo vạch đứt`,
        use: 'press',
        heightMm: 210,
        sides: bifold,
      },
      {
        suffix: 'van-phong',
        name: 'In ở cơ quan',
        how: `${flip}; gấp đôi ở giữa`,
        use: 'office',
        heightMm: 210,
        sides: bifold,
      },
    ],
  },
  'sach-mong': {
    name: 'Sách mỏng A5',
    use: '8 trang A5, từ hai tờ A4, chữ to, dễ đọc',
    files: [
      {
        name: 'Gửi nhà in (đã bình trang)',
        how: `${flip}: hai tờ, mặt 1–2 là tờ ngoài; lồng vào nhau, gấp giữa, đóng hai ghim ở gáy`,
        use: 'press',
        heightMm: 210,
        sides: toSpreadSides(148),
      },
      {
        suffix: 'van-phong',
        name: 'In ở cơ quan (đã bình trang)',
        how: `${flip}: hai tờ A4, mặt 1–2 là tờ ngoài; lồng vào nhau, gấp giữa, đóng hai ghim ở gáy`,
        use: 'office',
        heightMm: 210,
        sides: toSpreadSides(148.5),
      },
      {
        suffix: 'doc',
        name: 'Đọc trên máy, từng trang',
        how: 'Để đọc trên máy; in thì lấy tệp đã bình trang',
        use: 'screen',
        heightMm: 210,
        sides: bookletPages.map((parts) => [panel(148)(...parts)]),
      },
    ],
  },
} as const satisfies Record<string, Leaflet>;
export type LeafletId = keyof typeof leaflets;
export const isLeafletId = (id: string): id is LeafletId => Object.hasOwn(leaflets, id);
export const leafletIds = Object.keys(leaflets) as LeafletId[];

/** The first campaign that has them: those of past years take the room of their artwork. */
export const leafletsSince = 2024;

/** Tells in a folder of downloads which leaflet it is, and nothing of violence. */
export const toLeafletName = (id: LeafletId, year: number, { suffix }: Pick<LeafletFile, 'suffix'>): string =>
  [`${id}-${year}`, ...(suffix ? [suffix] : [])].join('_');

/** Below the site's root. */
export const toLeafletPath = (id: LeafletId, year: number, file: Pick<LeafletFile, 'suffix'>): string =>
  `tai-ve/${year}/to-gap/${toLeafletName(id, year, file)}.pdf`;

/** Every file of a leaflet, whatever it is. */
export const toLeafletFiles = (id: LeafletId): readonly LeafletFile[] => leaflets[id].files;

/** As on every other copy for the office. */
export const officeBorderMm = 6;

/** The sheet as a format that is printed. */
export function toLeafletFormat(id: LeafletId, file: LeafletFile): PrintFormat {
  const [side = []] = file.sides;
  return {
    medium: 'print',
    id,
    name: `${leaflets[id].name}: ${file.name.toLowerCase()}`,
    widthMm: side.reduce((sum, { widthMm }) => sum + widthMm, 0),
    heightMm: file.heightMm,
    bleedMm: file.use === 'press' ? 3 : 0,
    scale: 1,
    dpi: 300,
    range: 'demand',
    use: leaflets[id].use,
    files: ['pdf'],
    inHand: true,
    ...(file.use !== 'press' && { office: { borderMm: file.use === 'office' ? officeBorderMm : 0 } }),
  };
}
