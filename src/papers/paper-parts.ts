import { toDayLabel } from '#i18n/labels.ts';
import { toVietnameseCapitals } from '#vietnamese/to-vietnamese-capitals.ts';
import type { CampaignFacts } from './campaign-facts.ts';
import { orBlank, type PaperFoot, type PaperHead } from './paper.ts';
import { splitName } from './split-name.ts';
import type { Unit } from './unit.ts';
import { type UnitKindRow, unitKinds } from './unit-kinds.ts';

const toRow = ({ kind }: Unit): UnitKindRow => unitKinds[kind];

const placeAlone = /^(xã|phường|đặc khu|tỉnh|thành phố)(?=\s)/iu;

/** The unit in a sentence; a people's committee that gave its place alone is named as what it is. */
export function toUnitName(unit: Unit): string {
  const name = unit.name.trim();
  const isCommittee = unit.kind === 'ubnd-xa' || unit.kind === 'ubnd-tinh';
  if (!isCommittee || !placeAlone.test(name)) return name || toRow(unit).unnamed;
  return `UBND ${name.replace(placeAlone, (word) => word.toLocaleLowerCase('vi'))}`;
}

/** `trên địa bàn phường Kỳ Lừa`, `tại Trường …`: where the unit's activities are held. */
export function toWithin(unit: Unit): string {
  const { within } = toRow(unit);
  const name = toUnitName(unit);
  return `${within} ${within === 'tại' ? name : name.replace(/^(UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+/iu, '')}`;
}

/** `Tháng hành động … năm 2026` */
export const toMonthOfYear = ({ monthName, year }: CampaignFacts): string => `${monthName} năm ${year}`;

/**
 * The upper part of a paper. @param code the abbreviation of the paper's kind in its sign: `KH`, `BC`.
 * The day is left blank: it is written when the paper is signed.
 */
export function toHead(
  unit: Unit,
  { year }: CampaignFacts,
  paper: { code: string; kind: string; summary: string },
): PaperHead {
  const { namesSuperior, sign } = toRow(unit);
  return {
    ...(namesSuperior && { superior: toFullCapitals(orBlank(unit.superior)) }),
    issuer: toFullCapitals(toUnitName(unit)),
    number: `Số: ${unit.number.trim() || '……'}/${paper.code}-${unit.sign.trim() || sign || '……'}`,
    placeAndDate: `${orBlank(unit.place)}, ngày …… tháng …… năm ${year}`,
    kind: paper.kind,
    summary: paper.summary,
  };
}

/** Whom papers that are told above and below go to. */
export const toRecipients = (unit: Unit): string[] => [toSuperior(unit), ...toRow(unit).recipients];

export const toSuperior = ({ superior }: Unit): string =>
  `${superior.trim() || 'Cấp trên trực tiếp'} (để báo cáo)`;

export function toFoot(unit: Unit, recipients: readonly string[]): PaperFoot {
  const { authority, office } = toRow(unit);
  return {
    recipients: [...recipients.map((each) => `${each};`), 'Lưu: VT.'],
    authority: [...(authority ? [authority] : []), ...toOffices(unit.office.trim() || office)],
    signer: unit.signer.trim(),
  };
}

/** A deputy signs for the head, whose office stands above: KT. CHỦ TỊCH, PHÓ CHỦ TỊCH. */
function toOffices(office: string): string[] {
  const deputy = /^phó\s+(?=\S)/iu;
  const lines = deputy.test(office) ? [`KT. ${office.replace(deputy, '')}`, office] : [office];
  return lines.map(toVietnameseCapitals);
}

/** A head writes the body's name out, however it was typed; a people's committee stands above its place. */
function toFullCapitals(name: string): string[] {
  const place = /^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+(.+)$/iu.exec(name)?.[1];
  return (place ? ['Ủy ban nhân dân', ...splitName(place)] : splitName(name)).map(toVietnameseCapitals);
}

/** `từ ngày 15/11/2026 đến ngày 15/12/2026` */
export const toSpan = ({ opens, closes }: CampaignFacts): string =>
  `từ ngày ${toDayLabel(opens)} đến ngày ${toDayLabel(closes)}`;

/** The theme in quotation marks; a year whose theme was not found says so, with a blank. */
export const toThemeLine = ({ year, theme }: CampaignFacts): string =>
  theme
    ? `Chủ đề năm ${year}: “${theme}”.`
    : `Chủ đề năm ${year}: ………………………………………… (chưa có khi soạn; ghi theo văn bản hướng dẫn của cấp trên).`;

/** What the page says beside it. */
export function toThemeNotes({ year, searched, theme }: CampaignFacts): string[] {
  if (!searched) return [];
  const found = `Kho lưu trữ chưa tìm được chủ đề năm ${year} (tìm ngày ${toDayLabel(searched)})`;
  return [
    theme
      ? `${found}: chủ đề trong giấy tờ là câu đơn vị ghi, hãy đối chiếu từng chữ với văn bản của cấp trên.`
      : `${found}: chỗ ấy để trống, đừng lấy chủ đề của năm khác.`,
  ];
}
