import { z } from 'zod';
import type { Redirect } from '#domain/redirect.ts';

/** An address of the site without its base: `/nam/2025/`, `/van-ban/#2025-cong-van-8935`. */
const address = z.string().regex(/^\/(?:[a-z0-9-]+\/)+(?:#[a-z0-9-]+)?$/);

/** `content/published.yaml`: những địa chỉ đã đăng, do `npm run record-addresses` ghi. */
export const publishedSchema = z.strictObject({ addresses: z.array(address) });

/** `content/redirects.yaml`: địa chỉ đã đăng nay chuyển đi đâu. */
export const redirectsSchema = z.strictObject({
  redirects: z.array(
    z.strictObject({
      /** Địa chỉ cũ, đúng như trong published.yaml. */
      from: address,
      /** Địa chỉ mới, đang có trên trang. */
      to: address,
    }) satisfies z.ZodType<Redirect, unknown>,
  ),
});
