import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toSlug } from '#vietnamese/fold-text.ts';
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
import { isRecordingFile, readRecording } from './read-recording.ts';
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
    .filter(({ path }) => !path.split('/').some(isLeftBySystem))
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
  const recordingFiles = await Promise.all(
    paths.filter(isRecordingFile).map((path) => readRecording(folder, path)),
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
    recordingFiles,
    paths: paths.map((path) => `content/${path}`),
    issues: [
      ...missing.map(toMissingFile),
      ...[...strayFolders, ...strayFiles].map((path) => toUnknownFile(path, paths)),
      ...readings.flatMap(({ issues }) => issues),
    ],
  };
}

/** What a wrong encoding leaves, and signs that no text has: NUL and its like. */
const noLetter = /\uFFFD|(?![\t\n\v\f\r\u007F-\u009F])\p{Cc}/u;

async function readContentFile(
  folder: string,
  path: string,
  kind: FileKind,
): Promise<{ file: ContentFile; issues: CodedIssue[] }> {
  const bytes = await readFile(join(folder, path));
  const text = bytes.toString('utf8');
  const shown = `content/${path}`;
  const broken = text.search(noLetter);
  if (broken < 0) return toContentFile(shown, kind, text);
  const before = text.slice(0, broken).split('\n');
  const issue: CodedIssue = {
    code: 'broken-letters',
    severity: 'error',
    position: { file: shown, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
    fact: 'Tệp không được lưu ở bảng mã UTF-8, hoặc có ký hiệu không phải chữ, nên chữ từ chỗ này bị hỏng.',
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

/** What Windows, macOS and office programs lay beside files by themselves. */
const isLeftBySystem = (name: string): boolean =>
  name.startsWith('.') ||
  name.startsWith('~$') ||
  /^(?:thumbs\.db|ehthumbs\.db|desktop\.ini|__macosx)$/i.test(name);

function toUnknownFile(path: string, paths: readonly string[]): CodedIssue {
  const right = findRightName(path);
  const fix = right
    ? paths.includes(right)
      ? `Có phải là bản chép của content/${right}? Chép phần còn cần vào tệp ấy rồi xóa tệp này.`
      : `Có phải ý là content/${right}? Đổi lại tên cho đúng.`
    : (toOtherFix(path, paths) ??
      'Kiểm tra tên tệp và tên thư mục: mỗi năm một thư mục bốn chữ số (ví dụ 2025), tệp hình đặt trong thư mục assets của năm; nếu thừa thì xóa.');
  return {
    code: 'unknown-file',
    severity: 'error',
    position: { file: `content/${path}` },
    fact: `Không có phần nào của trang dùng đến content/${path}.`,
    fix,
  };
}

/** The name that a file should have: another ending, a capital, a mark, or the name of a copy stand in its way. */
function findRightName(path: string): string | undefined {
  if (findPicturePlace(path)) return undefined;
  const parts = path.split('/');
  const name = (parts.pop() ?? '').normalize('NFC').replace(/\.txt$/i, '');
  const stem = name.replace(/\.[^.]*$/, '').replace(/\s*(?:\(\d+\)|- ?copy|- ?bản sao)$/iu, '');
  const endings = /\.ya?ml$/i.test(name) ? ['.yaml'] : /\.mdx?$/i.test(name) ? ['.mdx'] : ['.yaml', '.mdx'];
  const candidates = endings.map((ending) => [...parts, toSlug(stem) + ending].join('/'));
  const near = toNearName(toSlug(stem), endings);
  return [...candidates, ...(near ? [[...parts, near].join('/')] : [])].find(
    (one) => one !== path && findFileKind(one) !== undefined,
  );
}

/** A name of a year's file that was probably meant: “slogan”, “khau-hieu”. */
function toNearName(stem: string, endings: readonly string[]): string | undefined {
  const meant: Record<string, RegExp> = {
    'slogans.yaml': /^(?:slogan|khau-hieu|thong-diep)/,
    'documents.yaml': /^(?:document|van-ban|cong-van)/,
    'campaign.mdx': /^(?:campain|campaign|thang-hanh-dong|chu-de)/,
  };
  const [name] = Object.entries(meant).find(([, pattern]) => pattern.test(stem)) ?? [];
  return name && endings.some((ending) => name.endsWith(ending)) ? name : undefined;
}

/** What to do with a file that has a place of its own, or none. */
function toOtherFix(path: string, paths: readonly string[]): string | undefined {
  const [folder = '', ...rest] = path.split('/');
  const year = /(?:^|\D)(\d{4})(?:\D|$)/u.exec(folder)?.[1];
  if (year && folder !== year && rest.length === 0)
    return paths.some((other) => other.startsWith(`${year}/`))
      ? `Có phải là bản chép của content/${year}? Chép phần còn cần vào thư mục ấy rồi xóa thư mục này.`
      : `Thư mục của một năm chỉ mang bốn chữ số: đổi tên thành ${year}.`;
  if (/\/emblem[^/]*\.(?:jpe?g|webp|gif|pdf|ai|eps)$/i.test(path))
    return 'Biểu tượng phải là emblem.svg, hoặc emblem.png có nền trong suốt; xuất lại từ bản gốc rồi xóa tệp này.';
  if (/\.(?:docx?|pdf|xlsx?|odt|rtf)$/i.test(path))
    return 'Văn bản gốc không để trong content: chuyển ra ngoài, ví dụ vào thư mục của dự án, rồi nhập bằng npm run import-slogans.';
  const place = findPicturePlace(path);
  if (place) return `Chuyển hình vào content/${place}/assets/, hoặc xóa nếu thừa.`;
  return undefined;
}

/** The folder of articles that a picture lies in. */
const findPicturePlace = (path: string): string | undefined =>
  /^(\d{4}|guides|en|identities\/[a-z0-9-]+)\/[^/]+\.(?:png|jpe?g|webp|gif|avif|svg)$/i.exec(path)?.[1];
