import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordingFile } from '#content/checks/checked-content.ts';
import { findOwnWords } from '#content/checks/find-texts.ts';
import { checkRecordingFile, checkRecordingTranscript } from '#content/checks/recordings.ts';
import { isRecordingFile, readRecording } from '#content/folder/read-recording.ts';
import { toPublishedRecordings } from '#domain/campaign/published-recording.ts';
import { buildContent, toCampaignFile, toSloganFile } from './build-content.ts';

/** Made up. */
const right = {
  kind: 'audio',
  language: 'rad',
  file: 'loi.mp3',
  title: 'Lời kêu gọi',
  speaker: 'Người đọc',
  transcript: 'Hruê anei ƀuôn sang mdrong săp klei hriăm',
  source: '2023-ke-hoach',
};
const folder = 'content/2023/assets/';
const sound: RecordingFile = { path: `${folder}loi.mp3`, bytes: 900_000, holds: 'mp3' };

const build = (change: Partial<typeof right> = {}, files = [sound]) => {
  const { transcript, ...row } = { ...right, ...change };
  const fields = Object.entries(row).map(([name, value]) => `    ${name}: ${value}\n`);
  return buildContent(
    {
      '2023/campaign.mdx': toCampaignFile(),
      '2023/slogans.yaml': toSloganFile('text: Cùng lên tiếng'),
      '2023/recordings.yaml': `recordings:\n  -${fields.join('').slice(3)}    transcript:\n      - ${transcript}\n`,
    },
    undefined,
    undefined,
    files,
  );
};
const say = (change: Partial<typeof right>, files?: RecordingFile[]) =>
  checkRecordingFile(build(change, files), {}).map(({ fact }) => fact);

describe('a recording', () => {
  it('is right with its file and every word of it', () => {
    expect(say({})).toEqual([]);
    expect(checkRecordingTranscript(build(), {})).toEqual([]);
  });

  it.each<[string, Partial<typeof right>, RecordingFile[], string]>([
    ['is not there', {}, [], `Không có tệp ${folder}loi.mp3.`],
    ['lies in another year', {}, [{ ...sound, path: 'content/2024/assets/loi.mp3' }], 'Không có tệp'],
    ['is of no kind that plays', { file: 'loi.wav' }, [sound], 'tên tệp là “loi.wav”'],
    ['is a film called a sound', { file: 'loi.mp4' }, [sound], 'Bản ghi âm mà tên tệp là “loi.mp4”'],
    ['is a sound called a film', { kind: 'sign-language' }, [sound], 'Video ngôn ngữ ký hiệu mà tên tệp'],
    ['only has its ending', {}, [{ ...sound, holds: undefined }], 'đuôi .mp3 nhưng bên trong không phải'],
    ['weighs too much', {}, [{ ...sound, bytes: 8_100_000 }], 'Tệp nặng 8,1 MB, quá 8 MB'],
  ])('is refused where its file %s', (_what, change, files, fact) => {
    expect(say(change, files)).toEqual([expect.stringContaining(fact)]);
  });

  it('may be a film of signs of 25 MB', () => {
    const film: RecordingFile = { path: `${folder}ky-hieu.mp4`, bytes: 25_000_000, holds: 'mp4' };
    const row = { kind: 'sign-language', language: 'vi', file: 'ky-hieu.mp4' };
    expect(say(row, [film])).toEqual([]);
    expect(say(row, [{ ...film, bytes: 25_100_000 }])[0]).toContain('quá 25 MB');
  });

  it('is refused without its words, in the line of its transcript', () => {
    const [finding] = checkRecordingTranscript(build({ transcript: 'Lời kêu gọi' }), {});
    expect(finding?.fact).toContain('quá ngắn: “Lời kêu gọi”');
    expect(finding?.position).toMatchObject({ line: 8, field: 'recordings[0].transcript' });
  });

  it('is not held to Vietnamese spelling in what is said', () => {
    const said = findOwnWords(build()).map(({ text }) => text);
    expect(said).toContain('Lời kêu gọi');
    expect(said).not.toContain(right.transcript);
  });

  it('is published beside its year, as what it is', () => {
    const { recordings = [] } = build().years[0] ?? {};
    expect(
      toPublishedRecordings(
        2023,
        recordings.map(({ value }) => value),
      ),
    ).toMatchObject([{ path: 'nghe-xem/2023/loi.mp3', mediaType: 'audio/mpeg', year: 2023 }]);
  });
});

describe('a recording’s file', () => {
  let root: string;
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'recordings-'));
    await mkdir(join(root, '2023/assets'), { recursive: true });
  });
  afterAll(() => rm(root, { recursive: true }));

  it.each([
    ['mp3', 'ID3\x04', 'mp3'],
    ['mp3', '\xff\xfb\x90', 'mp3'],
    ['m4a', '\0\0\0\x20ftypM4A ', 'mp4'],
    ['mp4', '\0\0\0\x18ftypisom', 'mp4'],
    ['ogg', 'OggS\0', 'ogg'],
    ['webm', '\x1a\x45\xdf\xa3', 'webm'],
    ['mp3', 'RIFF....WAVE', undefined],
    ['mp3', '', undefined],
  ])('named .%s that begins with %j holds %s', async (ending, start, holds) => {
    const path = `2023/assets/a.${ending}`;
    await writeFile(join(root, path), start, 'latin1');
    expect(isRecordingFile(path)).toBe(true);
    expect(await readRecording(root, path)).toEqual({ path: `content/${path}`, bytes: start.length, holds });
  });
});
