import { isLeaning } from '#vietnamese/break-opportunities.ts';
import { findCompoundSpans } from '#vietnamese/compound-spans.ts';

/** Capitals that a line of a head's left part holds at 12 points. */
const longest = 24;
/** What a break costs, beside a line's letters squared: words stay whole first, lines are few then, and alike last. */
const costs = { line: 10_000, tooLong: 10_000, withinWord: 12_000, leaning: 100, beforePlace: -200 } as const;

const place = /^(phường|xã|đặc khu|thị trấn|huyện|quận|thành phố|tỉnh|khu vực)\s/iu;
/** Words of units' names that stay whole, beside those that no artwork breaks. */
const nameWords =
  'tiểu học|trung học|cơ sở|phổ thông|mầm non|mẫu giáo|nội trú|bán trú|dân tộc|y tế|bệnh viện|đa khoa|trung tâm|liên hiệp|đặc khu|khu vực|thị trấn|thành phố|hữu hạn|trách nhiệm|cổ phần|công ty|công đoàn|nông dân|cựu chiến|chiến binh|thanh niên|mặt trận|tổ quốc|giáo dục|đào tạo|văn hóa|xã hội|việt nam|xây dựng';
const pairs = new Set(nameWords.split('|'));

/** The lines of a name as it stands above a paper: as few as hold it, of like lengths, broken between its words. */
export function splitName(name: string): string[] {
  const words = name.trim().split(/\s+/);
  const within = toWithin(words);
  const costsBefore = words.map((_, at) => costBefore(words, at, within));
  // The cheapest lines of all words up to each one.
  const best: { cost: number; lines: string[] }[] = [{ cost: 0, lines: [] }];
  for (let end = 1; end <= words.length; end += 1) {
    const ways = best.map(({ cost, lines }, start) => {
      const line = words.slice(start, end).join(' ');
      const over = Math.max(0, line.length - longest) * costs.tooLong;
      const added = costs.line + line.length ** 2 + over + (costsBefore[start] ?? 0);
      return { cost: cost + added, lines: [...lines, line] };
    });
    best.push(ways.reduce((least, way) => (way.cost < least.cost ? way : least)));
  }
  return best.at(-1)?.lines ?? [name];
}

/** The places of words that go on with a compound. */
const toWithin = (words: readonly string[]): Set<number> =>
  new Set(
    findCompoundSpans(words).flatMap(({ start, end }) =>
      Array.from({ length: end - start }, (_, at) => start + 1 + at),
    ),
  );

function costBefore(words: readonly string[], at: number, within: ReadonlySet<number>): number {
  const before = words[at - 1];
  if (before === undefined) return 0;
  const isWord = within.has(at) || pairs.has(`${before} ${words[at]}`.toLocaleLowerCase('vi'));
  return (
    (isWord ? costs.withinWord : 0) +
    (isLeaning(before) ? costs.leaning : 0) +
    (place.test(words.slice(at).join(' ')) ? costs.beforePlace : 0)
  );
}
