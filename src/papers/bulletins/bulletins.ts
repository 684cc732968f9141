import { toDayLabel } from '#i18n/labels.ts';
import type { CampaignFacts } from '../campaign-facts.ts';
import { toDays } from '../day-list.ts';
import { toLawNotes } from '../law/law-facts.ts';
import type { Paper, PaperBlock } from '../paper.ts';
import { toThemeNotes } from '../paper-parts.ts';
import type { Unit } from '../unit.ts';
import { toLedLines } from './led-lines.ts';
import { type BulletinLength, bulletinLengths, makeBulletin } from './make-bulletin.ts';
import { occasions } from './occasions.ts';
import { toMarkedMessage, toPlainMessage } from './text-messages.ts';

const lengths = Object.keys(bulletinLengths) as BulletinLength[];

/** Five bulletins over the month, each in three lengths, for loudspeakers; messages for telephones, lines for boards of light. */
export function makeBulletins(facts: CampaignFacts, unit: Unit): Paper {
  const days = toDays(facts);
  return {
    title: `Bản tin loa và tin nhắn Tháng hành động năm ${facts.year}`,
    blocks: [
      ...occasions.flatMap((occasion): PaperBlock[] => [
        {
          kind: 'part',
          text: `${occasion.title}, phát từ ngày ${toDayLabel(days[occasion.after] ?? facts.closes)}`,
        },
        ...lengths.flatMap((length): PaperBlock[] => [
          { kind: 'point', text: `Bản ${bulletinLengths[length].label}` },
          {
            kind: 'text',
            text: makeBulletin(facts, unit, occasion, length).join(' '),
            spoken: `${occasion.id}_${length}`,
          },
        ]),
      ]),
      ...toSection('Tin nhắn không dấu', [toPlainMessage(facts, unit)]),
      ...toSection('Tin nhắn có dấu', [toMarkedMessage(facts, unit)]),
      ...toSection('Dòng chữ cho bảng điện tử', toLedLines(facts, unit)),
    ],
    notes: [
      ...toThemeNotes(facts),
      'Khẩu hiệu, chủ đề và số điện thoại lấy từ kho lưu trữ; lời nối do nhóm làm trang viết, đơn vị cứ sửa.',
      'Mỗi bản tin có nút chép riêng phần lời đọc: chỉ chữ, dán vào máy đọc là đọc được. Tệp ZIP có mỗi bản tin một tệp.',
      'Số điện thoại quá một năm chưa xác minh thì hỏi lại trước khi phát.',
      ...toLawNotes(facts),
    ],
  };
}

const toSection = (title: string, texts: readonly string[]): PaperBlock[] => [
  { kind: 'part', text: title },
  ...texts.map((text): PaperBlock => ({ kind: 'text', text })),
];
