import type { CampaignFacts } from './campaign-facts.ts';
import { blank, type PaperBlock } from './paper.ts';
import { toMonthOfYear, toSpan } from './paper-parts.ts';

/** What is said aloud at several occasions, each in one paragraph. */

export const toSpokenTheme = ({ year, theme }: CampaignFacts): string =>
  theme
    ? `Chủ đề năm ${year} là: “${theme}”.`
    : `Chủ đề năm ${year} là: ${blank} (ghi theo văn bản hướng dẫn của cấp trên; chưa có thì bỏ câu này).`;

export const toSpokenMonth = (facts: CampaignFacts): string =>
  `${toMonthOfYear(facts)} diễn ra ${toSpan(facts)}.`;

/** The first numbers of the archive, in one sentence; nothing where it has none. */
export const toSpokenCalls = ({ hotlines }: CampaignFacts, most: number): string[] =>
  hotlines.length === 0
    ? []
    : [
        `Khi cần giúp đỡ, xin gọi ${hotlines
          .slice(0, most)
          .map(({ number, name }) => `${number} (${name})`)
          .join(' hoặc ')}.`,
      ];

/** The children's line where the archive has it. */
export const toChildCall = ({ hotlines }: CampaignFacts): string[] =>
  hotlines.some(({ number }) => number === '111')
    ? ['Có một số điện thoại dành cho trẻ em: 111. Gọi miễn phí, ngày hay đêm đều có người nghe.']
    : [];

export const toSection = (title: string, sentences: readonly string[]): PaperBlock[] => [
  { kind: 'title', text: title },
  ...sentences.map((text): PaperBlock => ({ kind: 'text', text })),
];

export const ownWords = 'Mẫu của dự án: lời nối do nhóm làm trang viết, đơn vị cứ sửa cho hợp.';
