import { z } from 'zod';
import type { CmsBackend, Site } from '#domain/site/site.ts';
import { choice } from './choice.ts';
import { line } from './text.ts';

const contactSchema = z.strictObject({
  label: line.meta({ title: 'Chữ hiện trên trang' }),
  url: z.url().meta({ title: 'Địa chỉ', description: 'Trang góp ý, hoặc `mailto:…`.' }),
});

const licenceSchema = z.strictObject({
  name: line.meta({ title: 'Tên giấy phép' }),
  url: z.url().meta({ title: 'Địa chỉ', description: 'Trang có lời văn của giấy phép.' }),
  note: line.meta({ title: 'Ghi chú' }),
});

/** Các nơi giữ mã nguồn mà trang biên tập đăng nhập được. */
const backendNames: Record<CmsBackend['name'], string> = {
  github: 'GitHub',
  gitlab: 'GitLab',
  gitea: 'Gitea, Forgejo',
  'test-repo': 'Chỉ để thử, không lưu gì',
};

const cmsSchema = z.strictObject({
  backend: z
    .strictObject({
      name: choice(backendNames, {
        title: 'Nơi giữ nội dung',
        description: 'Dịch vụ giữ kho mã nguồn.',
      }),
      repo: z
        .string()
        .regex(/^[\w.-]+(\/[\w.-]+)+$/)
        .optional()
        .meta({ title: 'Kho', description: 'Ví dụ `trai-tim-cam/trai-tim-cam`.' }),
      branch: z
        .string()
        .min(1)
        .optional()
        .meta({ title: 'Nhánh', description: 'Nhánh được đăng, ví dụ `main`.' }),
      base_url: z
        .url({ protocol: /^https$/ })
        .optional()
        .meta({ title: 'Máy chủ đăng nhập', description: 'Địa chỉ của dịch vụ đăng nhập OAuth.' }),
      api_root: z
        .url({ protocol: /^https$/ })
        .optional()
        .meta({ title: 'Địa chỉ API', description: 'Khi kho nằm trên máy chủ riêng.' }),
      app_id: z
        .string()
        .min(1)
        .optional()
        .meta({ title: 'Mã ứng dụng', description: 'Mã ứng dụng OAuth, khi dịch vụ cần.' }),
    })
    .meta({ title: 'Kho lưu trữ' }),
});

/** `content/site.yaml`: tên trang, người phụ trách, giấy phép của ấn phẩm. */
export const siteSchema = z.strictObject({
  name: line.meta({ title: 'Tên trang' }),
  tagline: line.meta({ title: 'Lời dưới tên' }),
  description: line.meta({ title: 'Mô tả', description: 'Hiện trong kết quả của máy tìm kiếm.' }),
  runBy: line.meta({ title: 'Phụ trách', description: 'Ai phụ trách trang này.' }),
  contact: contactSchema.meta({ title: 'Liên hệ' }),
  securityContact: z
    .url({ protocol: /^(https|mailto)$/ })
    .optional()
    .meta({
      title: 'Nơi báo lỗ hổng',
      description: 'Nơi báo riêng lỗ hổng bảo mật, ghi trong `security.txt`; không có thì là Liên hệ.',
    }),
  hashtags: z
    .array(z.string().regex(/^[\p{L}\p{N}_]+$/u))
    .default([])
    .meta({
      title: 'Thẻ bài đăng',
      description:
        'Các thẻ gắn vào bài đăng, không có dấu `#` và dấu cách; là lời của trang, không phải lời chính thức.',
    }),
  artworkLicence: licenceSchema.meta({
    title: 'Giấy phép ấn phẩm',
    description: 'Giấy phép của ấn phẩm do trang vẽ.',
  }),
  cms: cmsSchema.optional().meta({
    title: 'Trang biên tập',
    description: 'Có phần này thì trang có /quan-tri/ để sửa nội dung trên trình duyệt.',
  }),
}) satisfies z.ZodType<Site, unknown>;
