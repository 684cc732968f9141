import type { ArtworkJob } from '#domain/artwork/artwork.ts';
import { toArtworkWords } from '#domain/artwork/artwork-words.ts';
import type { Finishing } from '#domain/artwork/finishing.ts';
import type { PrintFormat } from '#domain/artwork/format.ts';
import type { HangingId, Hangs } from '#domain/artwork/hangs.ts';
import { toShownAddress } from '#domain/artwork/qr-address.ts';
import { toScaleNote, toSizeNote } from '../print-notes.ts';

/** A print file that is to be approved. */
export interface ProofFacts {
  job: ArtworkJob;
  format: PrintFormat & Partial<Hangs>;
  file: { name: string; bytes: number; sha256: string };
  /** ISO day on which the sheet is made. */
  day: string;
}

/** A heading of the sheet and what stands beside it, a paragraph each. */
export interface ProofRow {
  label: string;
  words: string[];
}

export const proofTitle = 'Phiếu duyệt ấn phẩm in';

/** What is signed: two boxes to tick, then lines to write on. */
export const proofAnswers = {
  boxes: ['Duyệt', 'Chưa duyệt, cần sửa:'],
  lines: ['Ngày', 'Người duyệt (ký, ghi rõ họ tên)'],
};

/** What such prints are usually made of here: for a first talk, the shop knows better. */
const materials: Record<HangingId | 'inHand' | 'office' | 'ownLarge', string> = {
  wall: 'Giấy couché 150–200 g/m²; dán ngoài trời thì giấy PP cán màng',
  'between-poles': 'Bạt hiflex hoặc vải, mực chịu nắng mưa',
  'beside-pole': 'Vải hoặc bạt hiflex in hai mặt, mực chịu nắng mưa',
  'on-foot': 'Giấy PP cán màng mờ hoặc bạt mịn không xuyên sáng',
  'on-legs': 'Bạt hiflex dày căng khung sắt, mực chịu nắng mưa',
  'on-stage': 'Bạt hiflex mờ hoặc vải căng khung, không bóng đèn sân khấu',
  inHand: 'Giấy couché 120–150 g/m²; bìa, giấy mời 250–300 g/m²',
  office: 'Giấy A4, A3 thường của máy in, máy photo',
  ownLarge: 'Treo ngoài trời: bạt hiflex hoặc vải, mực chịu nắng mưa; trong nhà: giấy PP hoặc vải',
};
const askTheShop = 'Chất liệu là gợi ý, hỏi nơi in trước khi chốt.';

/** Everything that whoever approves a print has to see, in the order of the sheet. */
export function toProofRows({ job, format, file, day }: ProofFacts): ProofRow[] {
  return [
    { label: 'Chữ trên ấn phẩm', words: toEveryWord(job) },
    { label: 'Khổ in', words: [`${format.name}. ${toSizeNote(format)}.`, `${toScaleNote(format)}.`] },
    {
      label: 'Chất liệu, gia công',
      words: [`${materials[toMaterialId(format)]}.`, ...toFinishingWords(format.finishing), askTheShop],
    },
    {
      label: 'Nguồn câu chữ',
      words: [job.credit.source ?? 'Đơn vị tự viết, không lấy nguyên văn từ văn bản nào.'],
    },
    {
      label: 'Tệp in',
      words: [`${file.name}, ${file.bytes.toLocaleString('vi-VN')} byte`, `SHA-256: ${file.sha256}`],
    },
    { label: 'Ngày lập phiếu', words: [day.split('-').reverse().join('/')] },
  ];
}

function toEveryWord(job: ArtworkJob): string[] {
  const logos = job.agencyLogos?.length ?? 0;
  return [
    ...toArtworkWords(job),
    ...(job.qrAddress ? [`Mã QR: ${toShownAddress(job.qrAddress)}`] : []),
    ...(logos > 0 ? [`Lô-gô: ${logos}`] : []),
  ];
}

function toMaterialId({ hanging, inHand, office, scale }: ProofFacts['format']): keyof typeof materials {
  if (office) return 'office';
  if (inHand) return 'inHand';
  return hanging ?? (scale === 1 ? 'wall' : 'ownLarge');
}

function toFinishingWords({ hemMm, pocketMm, eyelets, baseMm }: Finishing = { clearMm: 0 }): string[] {
  const parts = [
    ...(hemMm ? [`may gấp mép ${hemMm} mm`] : []),
    ...(pocketMm ? [`may ống luồn cây ${pocketMm} mm ở trên và dưới`] : []),
    ...(eyelets ? [`đóng khoen cách nhau không quá ${eyelets.everyMm / 10} cm`] : []),
    ...(baseMm ? [`chừa ${baseMm} mm ở dưới cho chân đế`] : []),
  ];
  return parts.length > 0 ? [`Gia công: ${parts.join('; ')}.`] : [];
}
