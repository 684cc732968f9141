/** One machine's share of the artwork, as test runners count: the `index`-th of `count`, from 1. */
export interface Shard {
  index: number;
  count: number;
}

/** @param text such as `2/4`. @throws Error saying what it must look like. */
export function readShard(text: string): Shard {
  const [, index = 0, count = 0] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number);
  if (index < 1 || index > count)
    throw new Error(`The shard is "${text}"; give a share and the number of shares, from 1/4 to 4/4`);
  return { index, count };
}

/** Every `count`-th item: neighbours cost alike, so the shares do too. */
export const toShare = <Item>(items: readonly Item[], { index, count }: Shard): Item[] =>
  items.filter((_, at) => at % count === index - 1);
