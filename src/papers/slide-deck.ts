import type { CampaignFacts } from './campaign-facts.ts';
import { type LawFactId, lawFacts, toArticle, toLawNotes } from './law/law-facts.ts';
import { blank, type Paper, type PaperBlock } from './paper.ts';
import { toMonthOfYear, toSpan, toThemeLine, toThemeNotes, toUnitName } from './paper-parts.ts';
import { toActivities } from './proposed-activities.ts';
import { ownWords, toSpokenMonth, toSpokenTheme } from './speech-parts.ts';
import type { Unit } from './unit.ts';

/** As many lines as a slide holds that is read from the last row. */
const mostLines = 5;

/**
 * A deck for a meeting or a class: each title begins a slide, its dashes stand on it, its text is what the speaker
 * says. The first slide is the screen of the ceremony.
 */
export function makeSlideDeck(facts: CampaignFacts, unit: Unit): Paper {
  const works = toActivities(unit.kind).slice(0, mostLines);
  return {
    title: `Bài trình chiếu Tháng hành động năm ${facts.year}`,
    blocks: [
      ...toSlide(
        `Lễ phát động ${toMonthOfYear(facts)}`,
        [toUnitName(unit), `${toSpan(facts).replace('từ', 'Từ')}`],
        `Màn hình của buổi lễ: để trang này khi đón khách. ${toSpokenMonth(facts)}`,
      ),
      ...toSlide(`Chủ đề năm ${facts.year}`, [toThemeLine(facts)], toSpokenTheme(facts)),
      ...toLawSlide(
        'Bình đẳng giới là gì',
        ['equality', 'duty'],
        'Hỏi mọi người trước khi đọc điều luật: theo anh chị, ngang nhau có phải là giống hệt nhau không?',
      ),
      ...toLawSlide(
        'Bắt đầu từ trong nhà',
        ['housework', 'children'],
        'Hỏi: hôm qua trong nhà ai nấu cơm, ai rửa bát? Ai quyết định việc học của con?',
      ),
      ...toLawSlide(
        'Bạo lực không chỉ là đánh đập',
        ['violence', 'insults', 'isolation'],
        'Nói chậm, không nêu chuyện của gia đình nào có người đang ngồi nghe. Người bị bạo lực không có lỗi.',
      ),
      ...toLawSlide(
        'Mức phạt',
        ['insultFine', 'incomeFine', 'houseworkFine'],
        'Mức phạt theo nghị định ghi ở mỗi dòng; đối chiếu bản đang có hiệu lực trước buổi nói chuyện.',
      ),
      ...toLawSlide(
        'Báo tin cho ai, bằng cách nào',
        ['places', 'ways'],
        `Nói tên người nhận tin ở đơn vị: ${blank}, điện thoại ${blank}.`,
      ),
      ...toCalls(facts),
      ...toSlide(
        'Chúng ta làm gì trong tháng này',
        works.map(({ text }) => text),
        `Việc của ${toUnitName(unit)}, chọn từ các hoạt động trong kế hoạch. Thay bằng việc thật của đơn vị: ${blank}.`,
      ),
      ...(facts.slogans.length > 0
        ? toSlide(
            'Cùng đọc',
            facts.slogans.slice(0, 3),
            'Mời mọi người đứng dậy, người dẫn đọc trước một câu, tất cả đọc theo.',
          )
        : []),
    ],
    notes: [
      ...toThemeNotes(facts),
      ownWords,
      ...toLawNotes(facts),
      'Chữ trong tệp PowerPoint sửa được; lời nói nằm ở phần ghi chú của mỗi trang.',
    ],
  };
}

const toSlide = (title: string, lines: readonly string[], said: string): PaperBlock[] => [
  { kind: 'title', text: title },
  { kind: 'dashes', items: lines.map((text) => ({ text })) },
  { kind: 'text', text: said },
];

const toLawSlide = (title: string, ids: readonly LawFactId[], said: string): PaperBlock[] =>
  toSlide(
    title,
    ids.map((id) => `${lawFacts[id].text} (${toArticle(id)})`),
    said,
  );

const toCalls = ({ hotlines }: CampaignFacts): PaperBlock[] =>
  hotlines.length === 0
    ? []
    : toSlide(
        'Khi cần giúp đỡ, gọi',
        hotlines.slice(0, mostLines).map(({ number, name }) => `${number}: ${name}`),
        'Để trang này lâu một chút cho mọi người ghi số. Số nào quá một năm chưa xác minh thì gọi thử trước buổi nói chuyện.',
      );
