import { findCompoundSpans } from './compound-spans.ts';
import { toneKey } from './tone-placement.ts';

/** A word written twice by mistake: “với với”. */
export interface DoubledWord {
  /** Position of the first of the two in the text, in UTF-16 units. */
  index: number;
  found: string;
  suggested: string;
}

/** Words that Vietnamese doubles on purpose: plurals, rhythm, sounds, animals and plants. */
const reduplications: ReadonlySet<string> = new Set(
  `ai ào ầm ba ban bà buồn cào chiều chôm chầm chằm dần dành đêm đều điệp đời đu đùng giờ hàng hay hiu hơi
  khăng lăm lâu lớp luôn mãi mau năm ngành ngày người nhanh nhà nhè nơi oang phăng rào rưng sáng song
  sớm tầng tháng thao thật thoang thường tối trưa trùng từ từng vàng vui vừa xa xanh xinh`.split(/\s+/u),
);

/**
 * Finds words that stand twice in a row with nothing but spaces or one line end between. Reduplications
 * (“luôn luôn”) and words of two neighbouring compounds (“bình đẳng giới | giới tính”) are meant so.
 */
export function findDoubledWords(text: string): DoubledWord[] {
  const words = [...text.matchAll(/\S+/gu)];
  const spans = findCompoundSpans(words.map(([word]) => word));
  return words.flatMap((match, at) => {
    const next = words[at + 1];
    const first = match[0].replace(/^[^\p{L}\p{N}]+/u, '');
    const second = next?.[0].replace(/[^\p{L}\p{M}]+$/u, '') ?? '';
    if (!next || !/^[\p{L}\p{M}]+$/u.test(first) || toneKey(first) !== toneKey(second)) return [];
    const index = match.index + match[0].length - first.length;
    const found = text.slice(index, next.index + second.length);
    if (/\n\s*\n/u.test(found)) return [];
    if (reduplications.has(toneKey(first))) return [];
    if (spans.some(({ end }) => end === at) && spans.some(({ start }) => start === at + 1)) return [];
    return [{ index, found, suggested: first }];
  });
}
