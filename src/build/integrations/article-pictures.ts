import { fileURLToPath } from 'node:url';
import type { satteri } from '@astrojs/markdown-satteri';
import { toAddressBeside, toPicturePath } from '#content/checks/picture-path.ts';

type MdastPlugin = NonNullable<NonNullable<Parameters<typeof satteri>[0]>['mdastPlugins']>[number];

/**
 * The editors' page names a shared picture from the project's root (`/content/guides/assets/x.png`), an address that
 * the site does not serve; the build is given it as seen from the article.
 */
export const articlePictures =
  (root: URL): MdastPlugin =>
  ({ fileURL }) => {
    const folder = fileURLToPath(root).replaceAll('\\', '/');
    const article = fileURL && fileURLToPath(fileURL).replaceAll('\\', '/');
    if (!article?.startsWith(folder)) return undefined;
    const file = article.slice(folder.length);
    return {
      name: 'article-pictures',
      image(node, context) {
        const path = node.url.startsWith('/content/') ? toPicturePath(node.url, file) : undefined;
        if (path !== undefined) context.setProperty(node, 'url', toAddressBeside(path, file));
      },
    };
  };
