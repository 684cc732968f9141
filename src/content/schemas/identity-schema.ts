import { z } from 'zod';
import { type LookId, looks } from '#domain/artwork/looks.ts';
import { colourRoles, mapRoles } from '#domain/identity/colour-role.ts';
import { type EmblemUse, emblemUses } from '#domain/identity/emblem-use.ts';
import type { Identity } from '#domain/identity/identity.ts';
import { choice } from './choice.ts';
import { sourced } from './sourced-schema.ts';
import { id, line, referTo } from './text.ts';

const leading = z.number().min(1).max(3);
const percent = z.number().min(0).max(100);

const colour = z.strictObject({
  name: line.meta({ title: 'Tên màu', description: 'Tên màu hiện trên trang.' }),
  hex: z
    .string()
    .regex(/^#[0-9A-F]{6}$/)
    .meta({ title: 'Màu màn hình', description: 'Giá trị màn hình, dạng `#E8500E`.' }),
  cmyk: z
    .tuple([percent, percent, percent, percent])
    .meta({ title: 'Màu in', description: 'Giá trị in CMYK, phần trăm.' }),
  use: line.meta({ title: 'Dùng cho', description: 'Dùng vào việc gì.' }),
});

const typefaceSchema = z.strictObject({
  name: line.meta({ title: 'Tên phông' }),
  licence: line.meta({ title: 'Giấy phép' }),
  note: line.meta({ title: 'Ghi chú' }),
  leading: z
    .strictObject({
      sentences: leading.meta({ title: 'Chữ thường', description: 'Bội số của cỡ chữ, ví dụ `1.3`.' }),
      capitals: leading.meta({ title: 'Chữ in hoa', description: 'Bội số của cỡ chữ, ví dụ `1.5`.' }),
    })
    .default({ sentences: 1.3, capitals: 1.5 })
    .meta({ title: 'Giãn dòng', description: 'Giãn dòng nhỏ nhất mà dấu chồng không chạm dòng trên.' }),
  advice: z
    .array(line)
    .default([])
    .meta({ title: 'Cách dùng chữ', description: 'Lời khuyên của dự án, mỗi ý một dòng.' }),
});

/** The parts of a construction are those that `emblem.svg` names; the rule `emblem-parts` holds them together. */
const constructionSchema = z.strictObject({
  circles: z
    .array(
      z.strictObject({
        around: id.meta({ title: 'Quanh phần', description: 'Tên phần tròn trong `emblem.svg`.' }),
        gap: z.number().default(0).meta({
          title: 'Cách ra',
          description: 'Khoảng cách từ mép phần ấy, theo đơn vị của hình vẽ.',
        }),
      }),
    )
    .default([])
    .meta({ title: 'Vòng tròn dựng hình' }),
  steps: z
    .array(
      z.strictObject({
        title: line.meta({ title: 'Tên bước' }),
        text: line.meta({ title: 'Lời giải thích' }),
        parts: z
          .array(id)
          .min(1)
          .meta({ title: 'Các phần', description: 'Tên (`id`) các hình trong `emblem.svg`.' }),
        flat: z.boolean().default(false).meta({
          title: 'Tô một màu',
          description: '`true` để vẽ thành một mảng, như khi nhìn từ xa.',
        }),
      }),
    )
    .min(1)
    .meta({ title: 'Các bước' }),
});

const emblemSchema = z.strictObject({
  illustration: z.boolean().meta({
    title: 'Hình minh họa',
    description: '`true` khi biểu tượng do dự án vẽ minh họa, `false` khi đã thay bằng tệp chính thức.',
  }),
  clearSpace: z.number().min(0).max(1).meta({
    title: 'Khoảng trống',
    description: 'Khoảng trống tối thiểu quanh biểu tượng, theo phần của bề rộng (0–1).',
  }),
  smallestPx: z.number().int().positive().meta({
    title: 'Nhỏ nhất trên màn hình',
    description: 'Bề rộng nhỏ nhất, điểm ảnh.',
  }),
  smallestMm: z
    .number()
    .positive()
    .meta({ title: 'Nhỏ nhất khi in', description: 'Bề rộng nhỏ nhất, mi-li-mét.' }),
  note: line.meta({ title: 'Ghi chú' }),
  construction: constructionSchema.optional().meta({
    title: 'Cách dựng hình',
    description: 'Chỉ ghi khi `emblem.svg` có tên cho từng phần; biểu tượng khác thì bỏ.',
  }),
});

const useNames = Object.fromEntries(
  Object.entries(emblemUses).map(([use, { name }]) => [use, name]),
) as Record<EmblemUse, string>;
const lookNames = Object.fromEntries(Object.entries(looks).map(([look, { name }]) => [look, name])) as Record<
  LookId,
  string
>;

/** `content/identities/<tên>/identity.yaml`; `name` lấy từ tên thư mục. */
export const identitySchema = z.strictObject({
  title: line.meta({ title: 'Tên', description: 'Tên bộ nhận diện hiện trên trang.' }),
  source: referTo('document').meta({ title: 'Mã văn bản', description: 'Mã văn bản mô tả bộ nhận diện.' }),
  description: z
    .array(line)
    .min(1)
    .meta({ title: 'Lời mô tả', description: 'Lời mô tả nguyên văn, mỗi đoạn một dòng.' }),
  colours: z.strictObject(mapRoles((role) => colour.meta(colourRoles[role]))).meta({ title: 'Màu sắc' }),
  typeface: typefaceSchema.meta({ title: 'Phông chữ' }),
  emblem: emblemSchema.meta({ title: 'Biểu tượng' }),
  uses: z
    .array(
      z.strictObject({
        use: choice(useNames, { title: 'Cách đặt', description: 'Hình vẽ của ví dụ.' }),
        text: line.meta({ title: 'Lời giải thích' }),
      }),
    )
    .default([])
    .meta({ title: 'Nên và không nên', description: 'Quy tắc của dự án, mỗi ví dụ một câu.' }),
  looks: z
    .array(
      z.strictObject({
        look: choice(lookNames, { title: 'Mẫu' }),
        text: line.meta({ title: 'Dùng khi nào' }),
      }),
    )
    .default([])
    .meta({ title: 'Các mẫu', description: 'Khi nào dùng mẫu nào, theo dự án.' }),
  rules: z.array(sourced).meta({ title: 'Quy định', description: 'Quy định sử dụng, kèm mã văn bản.' }),
  history: z.array(sourced).default([]).meta({ title: 'Lịch sử', description: 'Kèm mã văn bản.' }),
  missing: z
    .array(line)
    .default([])
    .meta({ title: 'Còn thiếu', description: 'Những gì chưa biết về bộ nhận diện chính thức.' }),
}) satisfies z.ZodType<Omit<Identity, 'name'>, unknown>;
