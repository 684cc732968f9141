import type { CheckedContent, EmblemFile, RecordingFile } from '#content/checks/checked-content.ts';
import { toCheckedContent } from '#content/folder/to-checked-content.ts';
import { toContentFile } from '#content/folder/to-content-file.ts';
import { findFileKind } from '#content/schemas/content-files.ts';

/** Content from texts of files, without a disk; paths are below `content/`. */
export function buildContent(
  texts: Record<string, string>,
  identityNames = ['trai-tim-cam'],
  emblems: EmblemFile[] = [],
  recordingFiles: RecordingFile[] = [],
): CheckedContent {
  const files = Object.entries(texts).map(([path, text]) => {
    const kind = findFileKind(path);
    if (!kind) throw new Error(`No file of the content lies at ${path}`);
    return toContentFile(`content/${path}`, kind, text).file;
  });
  const years = [...new Set(Object.keys(texts).flatMap((path) => /^\d{4}/.exec(path)?.[0] ?? []))].map(
    Number,
  );
  return toCheckedContent({
    files,
    years,
    identityNames,
    emblems,
    recordingFiles,
    paths: files.map(({ path }) => path),
    issues: [],
  }).content;
}

/** `2023/slogans.yaml` with these slogans, one YAML item each, from line 4 on. */
export const toSloganFile = (...items: string[]): string =>
  `status: complete\nsource: 2023-ke-hoach\nslogans:\n${items.map((item) => `  - ${item}\n`).join('')}`;

const campaignFields = {
  year: '2023',
  identity: 'trai-tim-cam',
  monthName: 'Tháng hành động vì bình đẳng giới',
  theme: '{ text: Chấm dứt bạo lực, source: 2023-ke-hoach }',
  opens: '2023-11-15',
  closes: '2023-12-15',
};

/** `campaign.mdx`: the fields above, one a line from line 2 on, with some of them exchanged or added. */
export function toCampaignFile(fields: Record<string, string> = {}, body = ''): string {
  const lines = Object.entries({ ...campaignFields, ...fields }).map(
    ([name, value]) => `${name}: ${value}\n`,
  );
  return `---\n${lines.join('')}---\n${body}`;
}
