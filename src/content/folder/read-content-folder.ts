import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CodedIssue } from '../checks/issue-codes.ts';
import { type FileKind, findFileKind } from '../schemas/content-files.ts';
import type { ContentFile, ContentFolder } from './content-file.ts';
import {
  findEmblemOwner,
  findMissingEmblems,
  isFreeFile,
  isKnownFolder,
  listRequiredFiles,
} from './content-layout.ts';
import { readEmblem } from './read-emblem.ts';
import { toContentFile, toUnreadableFile } from './to-content-file.ts';

/**
 * Reads `<root>/content/` from disk. What is wrong with the content comes back as issues.
 * @throws Error of the file system when the folder or a file of it cannot be read.
 */
export async function readContentFolder(root: string): Promise<ContentFolder> {
  const folder = join(root, 'content');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const visible = entries
    .map((entry) => ({
      isFile: entry.isFile(),
      path: join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    }))
    .filter(({ path }) => !path.split('/').some((part) => part.startsWith('.')))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const paths = visible.filter(({ isFile }) => isFile).map(({ path }) => path);
  const folders = visible.filter(({ isFile }) => !isFile).map(({ path }) => path);
  const years = folders.filter((path) => /^\d{4}$/.test(path));
  const identityNames = folders.flatMap((path) => /^identities\/([^/]+)$/.exec(path)?.[1] ?? []);

  const kinds = paths.map((path) => ({ path, kind: findFileKind(path) }));
  const readings = await Promise.all(
    kinds.flatMap(({ path, kind }) => (kind ? [readContentFile(folder, path, kind)] : [])),
  );
  const emblems = await Promise.all(
    paths.flatMap((path) => {
      const identity = findEmblemOwner(path);
      return identity ? [readEmblem(folder, path, identity)] : [];
    }),
  );
  const strayFolders = folders.filter((path) => !path.includes('/') && !isKnownFolder(path));
  const strayFiles = kinds
    .filter(
      ({ path, kind }) =>
        !kind && !isFreeFile(path) && !strayFolders.some((name) => path.startsWith(`${name}/`)),
    )
    .map(({ path }) => path);
  const required = [
    ...listRequiredFiles(years, identityNames),
    ...identityNames.flatMap((name) => findMissingEmblems(name, paths)),
  ];
  const missing = required.filter((path) => !paths.includes(path));
  return {
    files: readings.map(({ file }) => file),
    years: years.map(Number),
    identityNames,
    emblems,
    issues: [
      ...missing.map(toMissingFile),
      ...[...strayFolders, ...strayFiles].map(toUnknownFile),
      ...readings.flatMap(({ issues }) => issues),
    ],
  };
}

async function readContentFile(
  folder: string,
  path: string,
  kind: FileKind,
): Promise<{ file: ContentFile; issues: CodedIssue[] }> {
  const bytes = await readFile(join(folder, path));
  const text = bytes.toString('utf8');
  const shown = `content/${path}`;
  const broken = text.indexOf('\uFFFD');
  if (broken < 0) return toContentFile(shown, kind, text);
  const before = text.slice(0, broken).split('\n');
  const issue: CodedIssue = {
    code: 'broken-letters',
    severity: 'error',
    position: { file: shown, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
    fact: 'Tệp không được lưu ở bảng mã UTF-8, nên chữ từ chỗ này bị hỏng.',
    fix: 'Mở bản gốc, chọn “Lưu thành…” với bảng mã UTF-8 rồi chép đè lên tệp này.',
  };
  return { file: toUnreadableFile(shown, kind, text), issues: [issue] };
}

function toMissingFile(path: string): CodedIssue {
  return {
    code: 'missing-file',
    severity: 'error',
    position: { file: `content/${path}` },
    fact: `Thiếu tệp content/${path}.`,
    fix: 'Thêm tệp này theo mẫu trong content/README.md.',
  };
}

function toUnknownFile(path: string): CodedIssue {
  return {
    code: 'unknown-file',
    severity: 'error',
    position: { file: `content/${path}` },
    fact: `Không có phần nào của trang dùng đến content/${path}.`,
    fix: 'Kiểm tra tên tệp và tên thư mục: mỗi năm một thư mục bốn chữ số (ví dụ 2025), tệp hình đặt trong thư mục assets của năm; nếu thừa thì xóa.',
  };
}
