import type { Campaign } from '../campaign/campaign.ts';
import type { Identity } from '../identity/identity.ts';
import type { SloganList } from '../slogan/slogan.ts';
import { everyYear } from './edition.ts';
import { toFormat } from './format.ts';
import { type Kit, type KitScope, type KitScopeFacts, type KitText, kitScopes, toKitPath } from './kit.ts';
import { officialKinds } from './messages/index.ts';
import type { OfficialRow } from './messages/message-row.ts';

/** What the kits say beside their artwork: plain domain objects. */
export interface KitInput {
  campaigns: readonly Campaign[];
  sloganLists: readonly SloganList[];
  identities: readonly Identity[];
  site: KitPublisher;
  /** A document as people cite it, by its id. */
  citeDocument: (id: string) => string;
}

/** Who publishes the kits, and under which terms. */
export interface KitPublisher {
  name: string;
  runBy: string;
  contact: { label: string; url: string };
  artworkLicence: { name: string; url: string; note: string };
}

/** The kits of every campaign: the whole, what is for screens, what is for print; and one of what names no year. */
export function planKits(input: KitInput): Kit[] {
  return [...planCampaignKits(input), ...planEvergreenKit(input)];
}

function planEvergreenKit(input: KitInput): Kit[] {
  const [newest] = input.campaigns.toSorted((a, b) => b.year - a.year);
  if (!newest) return [];
  const title = 'Tháng hành động: khẩu hiệu dùng hằng năm';
  const identity = input.identities.find(({ name }) => name === newest.identity);
  const texts = [
    toText('Doc truoc.txt', [
      title,
      '',
      'Khẩu hiệu không nêu năm, ngày ghi 15/11 – 15/12 không kèm năm: treo xong cất đi, năm sau treo lại.',
      'Mỗi câu có ảnh vuông để đăng, áp phích A4, băng rôn 3 × 1 m và bản một màu cho máy in của đơn vị.',
      '',
      ...hangingRules,
      '',
      `${input.site.name}. ${input.site.contact.label}: ${input.site.contact.url}`,
    ]),
    toText('Giay phep.txt', toLicence(input)),
    ...(identity ? [toText('Quy tac su dung.txt', toRules(identity, input))] : []),
  ];
  const scope = 'tron-bo';
  return [{ path: toKitPath(everyYear, scope), year: everyYear, scope, title, day: newest.opens, texts }];
}

function planCampaignKits(input: KitInput): Kit[] {
  return input.campaigns.flatMap((campaign) =>
    (Object.keys(kitScopes) as KitScope[]).map((scope): Kit => {
      const { year, opens } = campaign;
      const title = `Tháng hành động năm ${year}: ${kitScopes[scope].name.toLowerCase()}`;
      const texts = toTexts(campaign, { title, scope: kitScopes[scope] }, input);
      return { path: toKitPath(year, scope), year, scope, title, day: opens, texts };
    }),
  );
}

interface TitledScope {
  title: string;
  scope: KitScopeFacts;
}

function toTexts(campaign: Campaign, titled: TitledScope, input: KitInput): KitText[] {
  const identity = input.identities.find(({ name }) => name === campaign.identity);
  return [
    toText('Doc truoc.txt', toReadme(titled, input)),
    toText('Chu de va khau hieu.txt', toWords(campaign, input)),
    toText('Giay phep.txt', toLicence(input)),
    ...(identity ? [toText('Quy tac su dung.txt', toRules(identity, input))] : []),
  ];
}

/** With the mark and the line ends that old Notepads need to show Vietnamese, line by line. */
const toText = (name: string, lines: readonly string[]): KitText => ({
  name,
  text: `\uFEFF${[...lines, ''].join('\r\n')}`,
});

const toReadme = ({ title, scope }: TitledScope, { site }: KitInput): string[] => [
  title,
  '',
  'Trong bộ này:',
  ...Object.values(officialKinds).map(describeFolder),
  ...describeMoved(scope),
  '- Mẫu khác của từng nội dung: tải riêng ở trang của năm ấy.',
  '- Tong quan.pdf: xem nhanh mọi nội dung và mẫu, in được trên giấy A4.',
  '- Chu de va khau hieu.txt: nguyên văn để chép, kèm nguồn.',
  '- Giay phep.txt, Quy tac su dung.txt: được dùng thế nào.',
  '- SHA256SUMS: để kiểm tra tệp có nguyên vẹn không.',
  '',
  'Ảnh cho màn hình là PNG. Tệp để in là PDF: chữ đã thành nét, màu CMYK, có lề xén và dấu cắt.',
  'Áp phích đúng cỡ thật. Khổ lớn (băng rôn, cờ phướn, standee, pa nô, phông) vẽ theo tỉ lệ 1:10, in phóng lên 10 lần.',
  '',
  ...hangingRules,
  '',
  `${site.name}. ${site.contact.label}: ${site.contact.url}`,
];

/** The short form of the guide “Treo ở đâu, bao lâu”. */
const hangingRules: readonly string[] = [
  'Treo ở đâu, bao lâu (Luật Quảng cáo 2012, Điều 27; luật sửa năm 2025, nên hỏi lại):',
  '- Không chăng băng rôn ngang qua đường; không che đèn tín hiệu, biển báo.',
  '- Ghi tên, địa chỉ đơn vị. Lô-gô nhà tài trợ ở bên phải (dọc thì dưới cùng), không quá 20 % diện tích.',
  '- Treo không quá 15 ngày mỗi lần. Hỏi bộ phận văn hóa của xã, phường trước khi treo.',
];

/** What lies in the whole kit alone. */
const describeMoved = ({ sloganFormats }: KitScopeFacts): string[] =>
  sloganFormats
    ? [
        `- Ở bộ này mỗi khẩu hiệu chỉ có khổ ${sloganFormats.map((id) => toFormat(id).name).join(', ')}; các khổ khác của khẩu hiệu nằm trong ${kitScopes['tron-bo'].name}, hoặc tải riêng ở trang của năm ấy.`,
      ]
    : [];

const describeFolder = ({ kit: { folder, about } }: OfficialRow): string => `- ${folder}: ${about}`;

function toWords(campaign: Campaign, input: KitInput): string[] {
  const { year, monthName, opens, closes } = campaign;
  const list = input.sloganLists.find((candidate) => candidate.year === year);
  const slogans = list?.slogans ?? [];
  const toDay = (iso: string) => iso.split('-').reverse().join('/');
  return [
    ...toThemeLines(campaign, toDay, input),
    '',
    `${monthName}: từ ngày ${toDay(opens)} đến hết ngày ${toDay(closes)}.`,
    '',
    ...(slogans.length > 0 ? ['Khẩu hiệu:'] : ['Chưa tìm được danh sách khẩu hiệu của năm này.']),
    ...slogans.map(({ text }, index) => `${index + 1}. ${text}`),
    ...(list?.source ? [`Nguồn: ${input.citeDocument(list.source)}`] : []),
    ...(list?.note ? [list.note] : []),
  ];
}

function toThemeLines(
  { year, theme }: Campaign,
  toDay: (iso: string) => string,
  { citeDocument }: KitInput,
): string[] {
  if (theme.status === 'not-found')
    return [
      `Chủ đề năm ${year}: chưa tìm được (tìm ngày ${toDay(theme.searched)}). Đừng lấy chủ đề của năm khác.`,
      `Nguồn của tên và ngày: ${citeDocument(theme.source)}`,
    ];
  return [`Chủ đề năm ${year}:`, theme.text, `Nguồn: ${citeDocument(theme.source)}`];
}

const toLicence = ({ site }: KitInput): string[] => [
  `Ấn phẩm: ${site.runBy}, giấy phép ${site.artworkLicence.name}`,
  site.artworkLicence.url,
  '',
  site.artworkLicence.note,
];

const toRules = ({ title, rules, emblem, missing }: Identity, { citeDocument }: KitInput): string[] => [
  `Bộ nhận diện “${title}”: quy tắc sử dụng, nguyên văn`,
  '',
  ...rules.flatMap(({ text, source }) => [`- ${text}`, `  Nguồn: ${citeDocument(source)}`, '']),
  ...(emblem.illustration ? [emblem.note, ''] : []),
  ...(missing.length > 0 ? ['Chưa có trong kho lưu trữ:', ...missing.map((line) => `- ${line}`)] : []),
];
