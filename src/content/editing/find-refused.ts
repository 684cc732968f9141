import { parse } from 'yaml';
import type { ListChange } from '../annex/to-list-changes.ts';
import type { CodedIssue } from '../checks/issue-codes.ts';

/**
 * The new sentences that errors of a planned list are about.
 * @param yaml the list as it would be written.
 * @returns undefined when an error is about something else, which no leaving out mends.
 */
export function findRefused(
  yaml: string,
  changes: readonly ListChange[],
  errors: readonly Pick<CodedIssue, 'position'>[],
): ReadonlySet<ListChange> | undefined {
  const { slogans } = parse(yaml) as { slogans: { text: string; correction?: { found: string } }[] };
  const refused = new Set<ListChange>();
  for (const { position } of errors) {
    const index = /^slogans\[(\d+)\]/.exec(position.field ?? '')?.[1];
    const slogan = index === undefined ? undefined : slogans[Number(index)];
    const written = slogan?.correction?.found ?? slogan?.text;
    const change = changes.find((one) => one.kind === 'added' && one.message.text === written);
    if (!change) return undefined;
    refused.add(change);
  }
  return refused;
}
