import type { CampaignFacts } from './campaign-facts.ts';
import { lawFacts, toArticle, toLawNotes } from './law/law-facts.ts';
import { blank, type Paper, type PaperBlock } from './paper.ts';
import { toSpan, toThemeLine, toThemeNotes, toUnitName } from './paper-parts.ts';
import { ownWords } from './speech-parts.ts';
import type { Unit } from './unit.ts';

/** How many slogans a passer-by reads. */
const mostSlogans = 3;

/** One page for a notice board: what the month is, what counts as violence, whom to call. */
export function makeNoticeSheet(facts: CampaignFacts, unit: Unit): Paper {
  return {
    title: `Bảng tin: ${facts.monthName} năm ${facts.year}`,
    blocks: [
      { kind: 'text', text: `${toUnitName(unit)}. ${toSpan(facts).replace('từ', 'Từ')}.` },
      { kind: 'text', text: toThemeLine(facts) },
      ...toList('Khẩu hiệu', facts.slogans.slice(0, mostSlogans)),
      ...toList('Điều cần biết', [
        `Việc nhà: ${lawFacts.housework.text} (${toArticle('housework')})`,
        `Bạo lực gia đình gồm cả lời nói: ${lawFacts.insults.text} (${toArticle('insults')})`,
        `${lawFacts.insultFine.text} (${toArticle('insultFine')})`,
      ]),
      ...toList('Báo tin cho ai', [
        `${lawFacts.places.text} (${toArticle('places')})`,
        `Ở đây: ông (bà) ${blank}, điện thoại ${blank}.`,
      ]),
      ...toCalls(facts),
    ],
    notes: [
      ...toThemeNotes(facts),
      ownWords,
      'In A4, dán ngang tầm mắt; thêm tên và số của người nhận tin ở đơn vị. Đừng dán ở nơi người bị bạo lực dừng đọc sẽ bị để ý.',
      ...toLawNotes(facts),
    ],
  };
}

const toList = (title: string, items: readonly string[]): PaperBlock[] =>
  items.length === 0
    ? []
    : [
        { kind: 'title', text: title },
        { kind: 'dashes', items: items.map((text) => ({ text })) },
      ];

const toCalls = ({ hotlines }: CampaignFacts): PaperBlock[] =>
  hotlines.length === 0
    ? []
    : [
        { kind: 'title', text: 'Số điện thoại' },
        {
          kind: 'table',
          heads: ['Số', 'Của ai'],
          rows: hotlines.map(({ number, name }) => ({ cells: [number, name] })),
          widths: [28, 72],
        },
      ];
