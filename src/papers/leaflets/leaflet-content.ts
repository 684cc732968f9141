import type { LeafletBlock, LeafletContent, LeafletPart } from '#domain/artwork/leaflet-content.ts';
import { toDayLabel } from '#i18n/labels.ts';
import type { CampaignFacts } from '../campaign-facts.ts';
import { acts, type LawFactId, lawFacts, toArticle } from '../law/law-facts.ts';
import { violenceFacts } from '../law/violence-facts.ts';
import { toUnitName } from '../paper-parts.ts';
import type { Unit } from '../unit.ts';

/**
 * What a campaign's leaflets say: laws word by word with their articles, the archive's theme, days and numbers, and
 * between them words of ours, which are called so. The cover and the back say nothing of violence.
 * @param unit whose name stands on the back; lines to write it on where it has none
 */
export function makeLeafletContent(facts: CampaignFacts, unit?: Unit): LeafletContent {
  const { year, monthName, opens, closes, theme } = facts;
  return {
    year,
    monthName,
    opens,
    closes,
    theme: theme ?? monthName,
    parts: {
      cover: {
        heading: 'Điều nhà nào cũng nên biết',
        motif: 'home',
        blocks: [{ kind: 'text', text: 'Đọc, giữ lại, đưa cho người mình thương.' }],
      },
      month: toMonth(facts),
      equality: {
        heading: 'Bình đẳng trong nhà mình',
        motif: 'equal-people',
        blocks: [quote('equality'), quote('housework'), quote('children'), quote('prejudice')],
      },
      violence: {
        heading: 'Bạo lực là gì?',
        motif: 'stop-hand',
        blocks: [
          quote('violence'),
          { kind: 'label', text: 'Luật kể tên, trong đó có:' },
          { kind: 'list', items: violentActs.map(({ text }) => trimQuotes(text)) },
          { kind: 'note', text: `${acts.domesticViolence}, Điều 3, khoản 1, các điểm a, b, e, i` },
        ],
      },
      'not-violence': {
        heading: 'Bạo lực không phải là…',
        motif: 'breaking-silence',
        blocks: [
          { kind: 'list', items: notViolence },
          {
            kind: 'note',
            text: `Lời của nhóm làm tờ này; phần trong ngoặc kép: ${toArticle('duty')}; ${violenceFacts.forbidden.article}`,
          },
        ],
      },
      action: toAction(),
      numbers: toNumbers(facts),
      back: toBack(facts, unit),
    },
  };
}

/** Their points are named below them. */
const violentActs = [violenceFacts.beating, lawFacts.insults, lawFacts.isolation, lawFacts.force];

const notViolence: readonly string[] = [
  'Chuyện riêng của một nhà: luật nghiêm cấm “bạo lực trên cơ sở giới”; bình đẳng giới “là trách nhiệm của cơ quan, tổ chức, gia đình, cá nhân”.',
  'Lỗi của người bị bạo lực: người gây ra mới là người phải chịu trách nhiệm.',
  'Cách dạy vợ, dạy con, hay chuyện ghen, chuyện say: có cớ nào thì vẫn là bạo lực.',
];

const quote = (id: LawFactId): LeafletBlock => ({
  kind: 'quote',
  text: lawFacts[id].text,
  source: toArticle(id),
});

const trimQuotes = (text: string): string => text.replaceAll(/^“|”$/gu, '');

function toMonth({ monthName, opens, closes, observances }: CampaignFacts): LeafletPart {
  const days = [
    { date: opens, what: 'Ngày mở đầu' },
    ...observances,
    { date: closes, what: 'Ngày kết thúc' },
  ].toSorted((a, b) => (a.date < b.date ? -1 : 1));
  return {
    heading: 'Một tháng của mọi nhà',
    motif: 'community',
    blocks: [
      {
        kind: 'text',
        text: `${monthName}: mỗi năm từ 15/11 đến 15/12, cả nước cùng nói, cùng làm để nam nữ bình đẳng và không ai phải chịu bạo lực.`,
      },
      { kind: 'list', items: days.map(({ date, what }) => `${toDayLabel(date)}: ${what}`) },
    ],
  };
}

/** After the help page, whose words these are. */
const toAction = (): LeafletPart => ({
  heading: 'Cần làm gì?',
  motif: 'safe-door',
  blocks: [
    { kind: 'label', text: 'Khi mình đang nguy hiểm' },
    {
      kind: 'list',
      items: [
        'Tránh xa bếp, dao, vật nặng; đi về phía cửa, phía có người.',
        'Gọi 113: nói mình đang ở đâu trước, rồi nói chuyện gì đang xảy ra.',
        'Không gọi được thì kêu to, sang nhà hàng xóm.',
      ],
    },
    { kind: 'label', text: 'Khi thấy người khác bị bạo lực' },
    {
      kind: 'list',
      items: [
        'Gọi 113; trẻ em bị hại thì gọi thêm 111. Gọi thêm người, đừng một mình lao vào.',
        'Hỏi thăm khi người ấy ở một mình; nghe, không trách.',
      ],
    },
    { kind: 'label', text: 'Báo tin ở đâu' },
    { kind: 'text', text: lawFacts.places.text.replace('Nơi nhận tin báo: ', '') },
    { kind: 'note', text: toArticle('places') },
  ],
});

const toNumbers = ({ hotlines }: CampaignFacts): LeafletPart => ({
  heading: 'Các số cần nhớ',
  motif: 'helpline',
  blocks: hotlines.map(({ number, name }) => ({ kind: 'number', number, name })),
});

function toBack({ year }: CampaignFacts, unit: Unit | undefined): LeafletPart {
  const name = unit?.name ? toUnitName(unit) : '';
  return {
    heading: 'Số gần nhà mình',
    motif: 'lotus',
    blocks: [
      ...nearby.map((label) => ({ kind: 'field', label }) as const),
      { kind: 'label', text: 'Ghi lại' },
      ...Array.from({ length: 4 }, () => ({ kind: 'field', label: '' }) as const),
      name ? { kind: 'label', text: name } : { kind: 'field', label: 'Nơi phát hành' },
      { kind: 'note', text: `In năm ${year}. Điều luật trích theo các trang đọc được tháng 11/2026.` },
    ],
  };
}

/** Whom a house may need, filled in by whoever hands the leaflet out or takes it home. */
const nearby = ['Công an xã, phường', 'Trạm y tế', 'Hội phụ nữ', 'Trường của con', 'Người mình tin'];
