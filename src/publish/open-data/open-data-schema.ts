import { z } from 'zod';
import { campaignSchema } from '#content/schemas/campaign-schema.ts';
import { documentSchema } from '#content/schemas/document-schema.ts';
import { id, line, year } from '#content/schemas/text.ts';
import { officialKinds } from '#domain/artwork/messages/index.ts';
import { type CitationUse, citationUses } from '#domain/document/citation.ts';
import { sloganListStatuses } from '#domain/slogan/slogan.ts';

const keysOf = <Key extends string>(table: Record<Key, unknown>) => Object.keys(table) as [Key, ...Key[]];

/** What stands at the head of every published file. */
const head = {
  $schema: z.url().describe('Địa chỉ của lược đồ JSON Schema mô tả tệp này'),
  version: z
    .string()
    .regex(/^2\.\d+$/)
    .describe('Phiên bản của cấu trúc. Số đầu chỉ tăng khi một trường bị bỏ hoặc đổi nghĩa'),
  site: z.url().describe('Trang chủ'),
  terms: line.describe('Điều kiện sử dụng'),
};

export const openCampaignsSchema = z
  .strictObject({
    ...head,
    campaigns: z
      .array(campaignSchema.extend({ url: z.url().describe('Trang của năm') }))
      .describe('Mỗi năm một mục, năm mới nhất trước. Các mã văn bản tra trong documents.json'),
  })
  .describe('Các Tháng hành động: chủ đề, ngày, mốc, kế hoạch, căn cứ');

const useSchema = z.strictObject({
  year,
  order: z.number().int().min(1).describe('Thứ tự trong danh sách của nguồn, từ 1'),
  text: line.describe('Nguyên văn của năm ấy'),
  group: line.optional().describe('Nhóm trong phụ lục'),
  dated: z.boolean(),
  source: id.describe('Mã văn bản'),
  correction: z
    .strictObject({ found: z.string(), note: line })
    .optional()
    .describe('Lỗi chữ của nguồn, đã sửa'),
});

export const openSlogansSchema = z
  .strictObject({
    ...head,
    lists: z
      .array(
        z.strictObject({
          year,
          status: z.enum(keysOf(sloganListStatuses)),
          source: id.optional(),
          note: line.optional(),
          fragments: z
            .array(z.strictObject({ order: z.number().int().min(1), text: line, source: id }))
            .optional()
            .describe('Câu mới đọc được phần đầu'),
        }),
      )
      .describe('Danh sách của mỗi năm đủ hay thiếu'),
    slogans: z.array(
      z.strictObject({
        slug: id.describe('Mã của câu, cũng là địa chỉ'),
        text: line.describe('Cách viết của năm mới nhất'),
        dated: z.boolean().describe('Có nêu năm hoặc ngày, nên chỉ dùng cho năm ấy'),
        url: z.url(),
        uses: z.array(useSchema).min(1).describe('Các năm đã dùng, năm mới nhất trước'),
      }),
    ),
  })
  .describe('Khẩu hiệu, mỗi câu một mục');

export const openDocumentsSchema = z
  .strictObject({
    ...head,
    documents: z.array(
      documentSchema.extend({
        page: z.url().describe('Mục của văn bản này trên trang'),
        citations: z
          .array(
            z.strictObject({
              year,
              uses: z.array(z.enum(keysOf<CitationUse>(citationUses))),
              slogans: z.number().int().min(0),
            }),
          )
          .describe('Những gì kho lưu trữ lấy từ văn bản này'),
      }),
    ),
  })
  .describe('Văn bản và trang tin mà kho lưu trữ dựa vào');

const fileSchema = z.strictObject({
  url: z.url(),
  path: z.string().describe('Đường dẫn tính từ trang chủ'),
  type: z.string().describe('Đuôi tệp'),
  bytes: z.number().int().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

export const openArtworksSchema = z
  .strictObject({
    ...head,
    licence: z.strictObject({ name: line, url: z.url() }).describe('Giấy phép của phần hình'),
    credit: line.describe('Tên cần ghi khi dùng lại'),
    artworks: z.array(
      z.strictObject({
        name: z.string(),
        year,
        kind: z.enum(keysOf<keyof typeof officialKinds>(officialKinds)),
        text: line.describe('Đúng những chữ trên hình, dùng làm chữ thay cho ảnh'),
        slug: id,
        format: z.string().describe('Mã khổ'),
        formatName: line,
        size: line.describe('Kích thước thành phẩm'),
        look: id.describe('Mã mẫu'),
        lookName: line,
        files: z.array(fileSchema).min(1),
      }),
    ),
  })
  .describe('Ấn phẩm: mỗi nội dung, khổ và mẫu một mục, kèm mã SHA-256 của từng tệp');

/** The table of published files; a row is a file with its schema. */
export const openSchemas = {
  campaigns: openCampaignsSchema,
  slogans: openSlogansSchema,
  artworks: openArtworksSchema,
  documents: openDocumentsSchema,
} as const;
export type OpenFile = keyof typeof openSchemas;

/**
 * The JSON Schema (draft 2020-12) of a published file. It allows fields that it does not know, since a later
 * version may add some; the project's own test does not.
 */
export function toJsonSchema(file: OpenFile, address: string): Record<string, unknown> {
  const schema = z.toJSONSchema(openSchemas[file], {
    io: 'output',
    override: ({ jsonSchema }) => {
      delete jsonSchema.additionalProperties;
      // Editing programs and the editors' page know these keywords; the standard does not.
      delete jsonSchema.enumDescriptions;
      delete jsonSchema.refersTo;
    },
  });
  return { ...schema, $id: address };
}
