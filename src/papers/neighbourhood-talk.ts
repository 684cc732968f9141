import type { CampaignFacts } from './campaign-facts.ts';
import { type LawFactId, lawFacts, toArticle, toLawNotes } from './law/law-facts.ts';
import { blank, type Paper, type PaperBlock } from './paper.ts';
import { toThemeNotes, toUnitName } from './paper-parts.ts';
import { ownWords, toSpokenCalls, toSpokenMonth, toSpokenTheme } from './speech-parts.ts';
import type { Unit } from './unit.ts';

/** What a neighbourhood's speaker goes through in a meeting of twenty minutes. */
export function makeNeighbourhoodTalk(facts: CampaignFacts, unit: Unit): Paper {
  return {
    title: `Đề cương nói chuyện tại thôn, khối phố, Tháng hành động năm ${facts.year}`,
    blocks: [
      {
        kind: 'text',
        text: `${toUnitName(unit)}. Thời lượng: khoảng 20 phút, dành nửa thời gian cho bà con nói.`,
      },
      { kind: 'part', text: 'MỞ ĐẦU (2 PHÚT)' },
      ...toDashes([toSpokenMonth(facts), toSpokenTheme(facts)]),
      { kind: 'part', text: 'BÌNH ĐẲNG GIỚI TRONG NHÀ MÌNH (5 PHÚT)' },
      ...toLaw(['duty', 'housework', 'children']),
      ...toDashes([
        'Hỏi bà con: việc nhà hôm qua ai làm? Con gái, con trai trong nhà được đi học như nhau chưa?',
      ]),
      { kind: 'part', text: 'BẠO LỰC LÀ GÌ (5 PHÚT)' },
      ...toLaw(['violence', 'insults', 'isolation', 'insultFine', 'incomeFine']),
      { kind: 'part', text: 'THẤY BẠO LỰC THÌ LÀM GÌ (5 PHÚT)' },
      ...toLaw(['places', 'ways', 'contactBan']),
      ...toDashes([
        'Hỏi thăm khi người ấy ở một mình; nghe, không trách; không khuyên “cố mà chịu”.',
        'Đang nguy hiểm thì gọi ngay; đừng một mình xông vào khi người kia có hung khí.',
        ...toSpokenCalls(facts, 2),
        `Người nhận tin ở đây: ông (bà) ${blank}, điện thoại ${blank}.`,
      ]),
      { kind: 'part', text: 'BÀ CON NÓI, KẾT LẠI (3 PHÚT)' },
      ...toDashes([
        'Bà con hỏi gì chưa trả lời được thì ghi lại, hẹn ngày trả lời.',
        'Mỗi nhà chọn một việc làm trong tháng này: chia lại việc nhà, không nặng lời, hỏi thăm một nhà bên cạnh.',
      ]),
    ],
    notes: [
      ...toThemeNotes(facts),
      ownWords,
      'Không nêu chuyện của nhà nào trong thôn làm ví dụ. Có người ở lại hỏi riêng thì tìm chỗ kín đáo.',
      ...toLawNotes(facts),
    ],
  };
}

const toDashes = (texts: readonly string[]): PaperBlock[] => [
  { kind: 'dashes', items: texts.map((text) => ({ text })) },
];

const toLaw = (ids: readonly LawFactId[]): PaperBlock[] =>
  toDashes(ids.map((id) => `${lawFacts[id].text} (${toArticle(id)})`));
