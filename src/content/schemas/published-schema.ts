import { z } from 'zod';
import type { Redirect } from '#domain/site/redirect.ts';

/** An address of the site without its base: `/nam/2025/`, `/van-ban/#2025-cong-van-8935`. */
const address = z.string().regex(/^\/(?:[a-z0-9-]+\/)+(?:#[a-z0-9-]+)?$/);

/** `content/published.yaml`: những địa chỉ đã đăng, do `npm run record-addresses` ghi. */
export const publishedSchema = z.strictObject({
  addresses: z.array(address).meta({ title: 'Địa chỉ đã đăng' }),
});

const head = `# Những địa chỉ đã đăng: đã in, đã chia sẻ, nên không được mất. Tệp này do máy ghi (npm run record-addresses),
# chỉ thêm, không bớt. Đổi hoặc bỏ một địa chỉ thì thêm chuyển hướng vào redirects.yaml.
`;

/** The text of content/published.yaml, in a fixed order so that two edits seldom meet. */
export const writePublished = (addresses: readonly string[]): string =>
  `${head}addresses:\n${addresses
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((address) => `  - ${address.includes('#') ? `"${address}"` : address}\n`)
    .join('')}`;

/** `content/redirects.yaml`: địa chỉ đã đăng nay chuyển đi đâu. */
export const redirectsSchema = z.strictObject({
  redirects: z
    .array(
      z.strictObject({
        from: address.meta({ title: 'Địa chỉ cũ', description: 'Đúng như trong published.yaml.' }),
        to: address.meta({ title: 'Địa chỉ mới', description: 'Đang có trên trang.' }),
      }) satisfies z.ZodType<Redirect, unknown>,
    )
    .meta({ title: 'Chuyển hướng', description: 'Mỗi địa chỉ đã đổi hoặc đã bỏ một mục.' }),
});
