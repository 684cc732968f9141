import type { CampaignFacts } from './campaign-facts.ts';
import type { Choices } from './choices.ts';
import { toCeremonyDay } from './invitation.ts';
import { blank, orBlank, type Paper } from './paper.ts';
import { toMonthOfYear, toThemeNotes, toUnitName } from './paper-parts.ts';
import { steps } from './programme.ts';
import { ownWords, toSpokenCalls, toSpokenMonth, toSpokenTheme } from './speech-parts.ts';
import type { Unit } from './unit.ts';

/** The running order of the launch with what the presenter says, and what must be ready. */
export function makeCeremonyScript(facts: CampaignFacts, unit: Unit, choices: Choices): Paper {
  const lines = toLines(facts, unit);
  let begun = 0;
  const rows = steps.map(({ minutes, what, who }, at) => {
    const from = begun;
    begun += minutes;
    return { cells: [`${from} – ${begun}`, what, orBlank(who), lines[at] ?? ''] };
  });
  return {
    title: `Kịch bản và lời dẫn Lễ phát động Tháng hành động năm ${facts.year}`,
    blocks: [
      {
        kind: 'text',
        text: `Thời gian: ${orBlank(choices.hour ?? '')}, ${toCeremonyDay(choices, facts)}. Địa điểm: ${orBlank(choices.hall ?? '')}. Đơn vị tổ chức: ${toUnitName(unit)}.`,
      },
      { kind: 'title', text: 'Chuẩn bị trước' },
      { kind: 'dashes', items: preparations.map((text) => ({ text })) },
      { kind: 'title', text: 'Diễn biến và lời dẫn' },
      {
        kind: 'table',
        heads: ['Phút thứ', 'Nội dung', 'Người thực hiện', 'Lời dẫn'],
        rows,
        widths: [12, 24, 18, 46],
      },
    ],
    notes: [
      ...toThemeNotes(facts),
      ownWords,
      'Phông, màn hình của buổi lễ có sẵn ở trang Ấn phẩm; tên đơn vị thêm được ở trang Tự thiết kế.',
    ],
  };
}

const preparations = [
  'Phông hoặc màn hình, cờ, loa, micrô dự phòng, bục phát biểu; thử trước một giờ.',
  'Bàn đón tiếp, danh sách đại biểu, nước uống; lối đi và chỗ ngồi cho người khuyết tật, người già.',
  'Người phát biểu nhận bài trước; người dẫn chương trình đọc to bài dẫn ít nhất một lần.',
  'Hai người ở cuối phòng để nghe, dẫn ra chỗ kín đáo nếu có ai muốn nói chuyện riêng.',
  'Xin phép trước khi chụp ảnh; không chụp rõ mặt trẻ em, người bị bạo lực.',
] as const;

/** What the presenter says at each of the steps. */
const toLines = (facts: CampaignFacts, unit: Unit): string[] => [
  'Kính mời quý vị ổn định chỗ ngồi, để điện thoại ở chế độ im lặng. Buổi lễ sẽ bắt đầu trong ít phút nữa.',
  `Mở đầu là tiết mục văn nghệ: ${blank}, do ${blank} biểu diễn. Xin quý vị một tràng pháo tay.`,
  `Kính mời quý vị đứng dậy làm lễ chào cờ. (Chào cờ xong.) Kính mời quý vị an tọa. Kính thưa quý vị, hôm nay ${toUnitName(unit)} tổ chức Lễ phát động ${toMonthOfYear(facts)}. Tới dự buổi lễ, chúng tôi trân trọng giới thiệu: ${blank}.`,
  `${toSpokenMonth(facts)} ${toSpokenTheme(facts)} Xin trân trọng kính mời ông (bà) ${orBlank(unit.signer)} lên phát biểu phát động.`,
  `Xin cảm ơn bài phát biểu. Sau đây, đại diện ${blank} phát biểu hưởng ứng. Xin kính mời.`,
  `Bây giờ xin mời tất cả cùng đứng dậy. Tôi đọc một câu, mời quý vị đọc theo: ${toWatchwords(facts)}`,
  [
    'Buổi lễ đến đây là kết thúc.',
    ...toSpokenCalls(facts, 2),
    `${toUnitName(unit)} trân trọng cảm ơn quý vị đã tới dự.`,
  ].join(' '),
];

/** As many as are shouted together. */
const mostSlogans = 3;

const toWatchwords = ({ slogans }: CampaignFacts): string =>
  slogans
    .slice(0, mostSlogans)
    .map((slogan) => `“${slogan}”`)
    .join(' ') || blank;
