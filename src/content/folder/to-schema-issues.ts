import { z } from 'zod';
import type { FieldPath } from '../checks/checked-content.ts';
import { findNearest, toSuggestion } from '../checks/find-nearest.ts';
import type { CodedIssue, ReadingCode } from '../checks/issue-codes.ts';
import { findTextFormat, unionFormat } from './bad-formats.ts';
import type { ContentFile } from './content-file.ts';
import { getValueAt, toFieldName } from './content-file.ts';
import { adviseType, nameType, quoteValue } from './value-words.ts';

type ZodIssue = z.core.$ZodIssue;

/** What is said of one Zod issue. `path` is the field to point at, where it is not the issue's own. */
interface Finding {
  code: ReadingCode;
  fact: string;
  fix: string;
  path?: FieldPath;
}

interface Subject {
  field: string;
  /** As the file has it, where that says more than the value. */
  written?: string | undefined;
  path: FieldPath;
  value: unknown;
  schema: z.ZodType;
}

/** Each kind of Zod issue in an editor's words; the compiler names a kind that is missing. */
const findings: {
  [Code in ZodIssue['code']]: (issue: Extract<ZodIssue, { code: Code }>, subject: Subject) => Finding[];
} = {
  invalid_type: ({ expected }, { field, value, written }) => [
    {
      code: 'wrong-type',
      fact: `Trường “${field}” phải là ${nameType(expected)}, nhưng ở đây là ${written ?? quoteValue(value)}.`,
      fix: adviseType(expected, value, written),
    },
  ],
  invalid_value: ({ values }, subject) => [toChoiceFinding(subject, values)],
  unrecognized_keys: ({ keys }, { path, schema }) => {
    const known = listFields(schema, path);
    return keys.map((key) => ({
      code: 'unknown-field',
      path: [...path, key],
      fact: `Không có trường nào tên “${key}” ở đây.`,
      fix: `${toSuggestion(key, known)}Các trường dùng được: ${known.join(', ')}.`,
    }));
  },
  invalid_format: ({ format, pattern }, { field, value }) => {
    const known = findTextFormat(format, pattern);
    return [
      toFormatFinding(field, value, known ?? { code: 'bad-value', name: format, fix: 'Sửa lại giá trị.' }),
    ];
  },
  invalid_union: (issue, subject) =>
    'options' in issue
      ? [
          toChoiceFinding(
            subject,
            (issue.options ?? []).filter((value) => value !== undefined),
          ),
        ]
      : [toFormatFinding(subject.field, subject.value, unionFormat)],
  too_small: ({ minimum, origin }, subject) => [toSizeFinding(subject, origin, `ít nhất ${minimum}`)],
  too_big: ({ maximum, origin }, subject) => [toSizeFinding(subject, origin, `nhiều nhất ${maximum}`)],
  not_multiple_of: ({ divisor }, subject) => [toSizeFinding(subject, 'number', `bội số của ${divisor}`)],
  invalid_key: toOtherFinding,
  invalid_element: toOtherFinding,
  custom: toOtherFinding,
};

/** What a file's schema says of it, in Vietnamese, each at its line. */
export function toSchemaIssues(
  file: Pick<ContentFile, 'value' | 'positionOf'> & Partial<Pick<ContentFile, 'writtenOf'>>,
  schema: z.ZodType,
  error: z.core.$ZodError,
): CodedIssue[] {
  if (file.value === null || file.value === undefined) return [toIssue(file, [], emptyFile)];
  const found = error.issues.flatMap((issue) => {
    const path = issue.path.filter((key) => typeof key !== 'symbol');
    return toFindings(issue, {
      path,
      field: toFieldName(path),
      value: getValueAt(file.value, path),
      written: file.writtenOf?.(path),
      schema,
    }).map((finding) => ({ ...finding, path: finding.path ?? path }));
  });
  // “txt” for “text” is one slip: the field that it was meant to be is not missed as well.
  const meant = found
    .filter(({ code }) => code === 'unknown-field')
    .map(({ path }) => {
      const parent = path.slice(0, -1);
      return toFieldName([...parent, findNearest(String(path.at(-1)), listFields(schema, parent)) ?? '']);
    });
  return found
    .filter(({ code, path }) => code !== 'missing-field' || !meant.includes(toFieldName(path)))
    .map(({ path, ...finding }) => toIssue(file, path, finding));
}

const emptyFile: Finding = {
  code: 'empty-file',
  fact: 'Tệp trống, chưa có trường nào.',
  fix: 'Chép mẫu của loại tệp này trong content/README.md rồi điền vào.',
};

function toIssue(
  { positionOf }: Pick<ContentFile, 'positionOf'>,
  path: FieldPath,
  { code, fact, fix }: Finding,
): CodedIssue {
  return { code, severity: 'error', position: positionOf(path), fact, fix };
}

/** An absent or empty field is told as such, whatever its schema expected of it. */
function toFindings(issue: ZodIssue, subject: Subject): Finding[] {
  const { field, value } = subject;
  if (value === undefined)
    return [
      {
        code: 'missing-field',
        fact: `Thiếu trường bắt buộc “${field}”.`,
        fix: `Thêm trường “${field}” vào mục này.`,
      },
    ];
  if (value === null || (typeof value === 'string' && value.trim() === ''))
    return [
      {
        code: 'empty-field',
        fact: `Trường “${field}” để trống.`,
        fix: 'Điền giá trị (giá trị bắt đầu bằng # thì đặt trong ngoặc kép thẳng); nếu trường không bắt buộc và không có gì để ghi thì xóa cả dòng.',
      },
    ];
  const toFinding = findings[issue.code] as (issue: ZodIssue, subject: Subject) => Finding[];
  const inner = typeof value === 'string' ? /^[“”‘’](.+)[“”‘’]$/u.exec(value)?.[1] : undefined;
  return toFinding(issue, subject).map((finding) =>
    inner === undefined
      ? finding
      : {
          ...finding,
          fact: `Giá trị của trường “${field}” nằm trong ngoặc kép cong, nên ngoặc thành một phần của giá trị.`,
          fix: `Bỏ ngoặc, viết ${field.split('.').at(-1)}: ${inner}`,
        },
  );
}

function toChoiceFinding({ field, value }: Subject, values: readonly unknown[]): Finding {
  const allowed = values.map(String);
  return {
    code: 'unknown-value',
    fact: `Trường “${field}” không nhận giá trị ${quoteValue(value)}.`,
    fix: `${toSuggestion(String(value), allowed)}Chọn một trong: ${allowed.join(', ')}.`,
  };
}

function toFormatFinding(
  field: string,
  value: unknown,
  { code, name, fix }: { code: ReadingCode; name: string; fix: string },
): Finding {
  return { code, fact: `Trường “${field}” phải là ${name}, nhưng ở đây là ${quoteValue(value)}.`, fix };
}

function toSizeFinding({ field, value }: Subject, origin: string, bound: string): Finding {
  const unit = origin === 'array' ? ' mục' : origin === 'string' ? ' ký tự' : '';
  return {
    code: 'bad-value',
    fact: `Trường “${field}” phải có ${bound}${unit}, nhưng ở đây là ${quoteValue(value)}.`,
    fix: `Sửa lại cho đủ điều kiện: ${bound}${unit}.`,
  };
}

function toOtherFinding({ message }: ZodIssue, { field, value }: Subject): Finding[] {
  return [
    {
      code: 'bad-value',
      fact: `Trường “${field}” có giá trị không dùng được: ${quoteValue(value)} (${message}).`,
      fix: 'Xem mẫu trong content/README.md và sửa lại.',
    },
  ];
}

/** The fields that a schema knows at a path; none where the path leads to no group of fields. */
function listFields(schema: z.core.$ZodType, path: FieldPath): string[] {
  const [key, ...rest] = path;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return listFields(schema.unwrap(), path);
  if (schema instanceof z.ZodDiscriminatedUnion)
    return [...new Set(schema.options.flatMap((option) => listFields(option, path)))];
  if (schema instanceof z.ZodArray) return listFields(schema.element, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  if (key === undefined) return Object.keys(schema.shape);
  const field: z.core.$ZodType | undefined = schema.shape[key];
  return field ? listFields(field, rest) : [];
}
