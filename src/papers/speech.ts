import { toReadingTime } from '#domain/site/reading-time.ts';
import type { CampaignFacts } from './campaign-facts.ts';
import { lawFacts, toLawNotes } from './law/law-facts.ts';
import { blank, type Paper, type PaperBlock } from './paper.ts';
import { toThemeNotes, toUnitName, toWithin } from './paper-parts.ts';
import { toActivities } from './proposed-activities.ts';
import { ownWords, toSection, toSpokenCalls, toSpokenMonth, toSpokenTheme } from './speech-parts.ts';
import type { Unit } from './unit.ts';

/** Speeches of the launch ceremony in three lengths; each says by itself how long it takes. */
export function makeSpeech(facts: CampaignFacts, unit: Unit): Paper {
  const greeting = ['Kính thưa quý vị đại biểu, thưa toàn thể các đồng chí và các bạn,'];
  const launch = `Thay mặt ${toUnitName(unit)}, tôi tuyên bố phát động Tháng hành động ${toWithin(unit)}. Kính chúc quý vị sức khỏe, chúc mỗi gia đình bình yên. Xin trân trọng cảm ơn.`;
  const short = [
    ...greeting,
    toSpokenMonth(facts),
    toSpokenTheme(facts),
    `Luật Bình đẳng giới ghi: ${lawFacts.duty.text} Vì vậy hôm nay mỗi người có mặt ở đây đều có phần việc của mình: không gây bạo lực, không làm ngơ khi thấy bạo lực, và chia sẻ việc nhà.`,
    ...toSpokenCalls(facts, 1),
    launch,
  ];
  const middle = [
    ...greeting,
    toSpokenMonth(facts),
    toSpokenTheme(facts),
    ...why,
    toWork(unit, 3),
    ...toSpokenCalls(facts, 2),
    launch,
  ];
  const long = [
    ...greeting,
    `Trước hết, thay mặt ${toUnitName(unit)}, tôi nhiệt liệt chào mừng quý vị đã dành thời gian tới dự buổi lễ hôm nay.`,
    toSpokenMonth(facts),
    toSpokenTheme(facts),
    ...why,
    ...law,
    `Thời gian qua, ${toUnitName(unit)} đã làm được một số việc: ${blank}. Bên cạnh đó vẫn còn những điều phải cố gắng hơn: ${blank}.`,
    toWork(unit, 5),
    ...toAsks(unit),
    ...toSpokenCalls(facts, 2),
    launch,
  ];
  return {
    title: `Bài phát biểu phát động Tháng hành động năm ${facts.year}`,
    blocks: [...toTimed('Bài ngắn', short), ...toTimed('Bài vừa', middle), ...toTimed('Bài dài', long)],
    notes: [...toThemeNotes(facts), ownWords, ...toLawNotes(facts)],
  };
}

const why = [
  `Bình đẳng giới không phải là việc riêng của phụ nữ. ${lawFacts.equality.text} Đó là lời của Luật Bình đẳng giới, và cũng là điều mỗi gia đình đều mong: con trai, con gái được học hành như nhau; vợ chồng cùng bàn bạc, cùng gánh vác.`,
  'Bạo lực trên cơ sở giới làm đau người bị hại, làm trẻ em sợ hãi và làm cả nhà, cả xóm bất an. Bạo lực không phải là chuyện riêng của mỗi nhà, và người bị bạo lực không có lỗi.',
];

const law = [
  `Luật Phòng, chống bạo lực gia đình nói rõ: ${lawFacts.violence.text} Như vậy không chỉ đánh đập mới là bạo lực. Lăng mạ, chì chiết, ngăn cản người thân gặp gỡ bạn bè, kiểm soát tiền bạc để người kia phải lệ thuộc cũng là những việc pháp luật không cho phép.`,
  'Ai biết có bạo lực gia đình có thể báo cho Ủy ban nhân dân xã, phường, cho Công an, cho trưởng thôn hay tổ trưởng tổ dân phố, cho Trưởng Ban công tác Mặt trận, bằng cách gọi điện, nhắn tin, gửi thư hoặc đến nói trực tiếp.',
];

/** The first of what the archive's plans do, by kind of unit, within a sentence. */
function toWork(unit: Unit, most: number): string {
  const works = toActivities(unit.kind)
    .slice(0, most)
    .map(({ text }) => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1).replace(/\.$/u, ''));
  return `Trong Tháng hành động, ${toUnitName(unit)} sẽ làm những việc chính sau: ${works.join('; ')}; và ${blank}.`;
}

const toAsks = (unit: Unit): string[] => [
  ...(unit.kind === 'ubnd-xa' || unit.kind === 'ubnd-tinh'
    ? [
        `Để Tháng hành động có kết quả, tôi đề nghị cán bộ, đảng viên ${toWithin(unit)} gương mẫu ngay trong gia đình mình. Nhà trường dạy các em biết tôn trọng bạn, biết nói không và biết báo người lớn. Các đoàn thể đến từng nhà, lắng nghe trước khi khuyên bảo. Cơ sở y tế tiếp nhận, chăm sóc người bị bạo lực chu đáo, kín đáo. Công an can thiệp nhanh, đúng pháp luật.`,
      ]
    : [
        `Để Tháng hành động có kết quả, tôi mong mỗi người ${toWithin(unit)} gương mẫu ngay trong gia đình mình.`,
      ]),
  'Với mỗi gia đình, tôi mong một điều giản dị: tối nay, khi về nhà, hãy hỏi nhau một câu, cùng làm một việc nhà, và nói với con rằng có chuyện gì cũng có thể kể với bố mẹ.',
  'Với nam giới, tôi mong các anh lên tiếng: thấy bạn mình nặng lời, nặng tay với vợ con thì khuyên can; thấy nguy hiểm thì gọi người giúp. Im lặng dễ bị hiểu là đồng tình.',
];

/** The paper says how long it takes indoors, rounded to half minutes. */
function toTimed(title: string, sentences: readonly string[]): PaperBlock[] {
  const { indoors } = toReadingTime(sentences);
  const minutes = Math.max(1, Math.round((indoors.least + indoors.most) / 60) / 2);
  return toSection(`${title}, khoảng ${minutes.toLocaleString('vi-VN')} phút`, sentences);
}
