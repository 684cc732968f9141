import {
  mostRecordingBytes,
  recordingKinds,
  recordingTypes,
  toRecordingType,
} from '#domain/campaign/recording.ts';
import type { Check, Finding, RecordingFile } from './checked-content.ts';
import { toSuggestion } from './find-nearest.ts';

type Fault = Omit<Finding, 'position'>;

/** A recording's file is there, is what its name says, and not too large for a weak line. */
export const checkRecordingFile: Check = ({ years, recordingFiles }) =>
  years.flatMap(({ year, recordings }) => {
    const folder = `content/${year}/assets/`;
    const own = recordingFiles.filter(({ path }) => path.startsWith(folder));
    return recordings.flatMap(({ value, positionOf }) => {
      const type = toRecordingType(value.file);
      const file = own.find(({ path }) => path === folder + value.file);
      const names = own.map(({ path }) => path.slice(folder.length));
      const fault =
        type === undefined || recordingTypes[type].kind !== value.kind
          ? toTypeFault(value.kind, value.file)
          : file
            ? findFileFault(file, type, value.kind)
            : {
                fact: `Không có tệp ${folder}${value.file}.`,
                fix: `${toSuggestion(value.file, names)}Chép tệp vào thư mục ấy, hoặc sửa lại tên.`,
              };
      return fault ? [{ position: positionOf(['file']), ...fault }] : [];
    });
  });

function toTypeFault(kind: keyof typeof recordingKinds, file: string): Fault {
  const endings = Object.entries(recordingTypes).flatMap(([ending, row]) =>
    row.kind === kind ? [`.${ending}`] : [],
  );
  return {
    fact: `${recordingKinds[kind]} mà tên tệp là “${file}”.`,
    fix: `Cần tệp ${endings.join(', ')} (chữ thường); xuất lại sang kiểu ấy, hoặc sửa \`kind\`.`,
  };
}

function findFileFault(
  { bytes, holds }: RecordingFile,
  type: keyof typeof recordingTypes,
  kind: keyof typeof recordingKinds,
): Fault | undefined {
  if (holds !== (type === 'm4a' ? 'mp4' : type))
    return {
      fact: `Tệp có đuôi .${type} nhưng bên trong không phải kiểu ấy, hoặc đã hỏng.`,
      fix: `Mở bằng phần mềm nghe nhìn rồi xuất (Export) ra kiểu .${type}; chỉ đổi đuôi tên tệp thì không thành.`,
    };
  const most = mostRecordingBytes[kind];
  if (bytes <= most) return undefined;
  return {
    fact: `Tệp nặng ${(bytes / 1e6).toFixed(1).replace('.', ',')} MB, quá ${most / 1e6} MB.`,
    fix:
      kind === 'audio'
        ? 'Xuất lại với 64 kbit/giây, một kênh; hoặc chia làm nhiều bản ghi.'
        : 'Xuất lại với chiều cao 480 hoặc 720 điểm ảnh; hoặc chia làm nhiều video.',
  };
}

/** Below this nothing that somebody says is written down. */
const fewestLetters = 20;

/** Who cannot hear or see it reads all of it. */
export const checkRecordingTranscript: Check = ({ years }) =>
  years.flatMap(({ recordings }) =>
    recordings
      .filter(({ value }) => value.transcript.join('').replaceAll(/[^\p{L}]/gu, '').length < fewestLetters)
      .map(({ value, positionOf }) => ({
        position: positionOf(['transcript']),
        fact: `Lời chép của “${value.title}” quá ngắn: “${value.transcript.join(' ')}”.`,
        fix: 'Chép mọi lời trong bản ghi, mỗi đoạn một dòng, để người không nghe, không xem được vẫn đọc được.',
      })),
  );
