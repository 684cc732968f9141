import { logoWords } from '#i18n/vi/logo.ts';
import { LogoError } from './logo-error.ts';

const picture = /^data:image\/(png|jpe?g|pjpeg|webp|gif)\b/i;
const font = /^data:(font|application)\/[\w.+-]*(font|woff|ttf|otf|truetype|opentype|octet-stream)/i;

/** A reference as the browser knows it. @throws LogoError for one to another place. */
export function toOwnReference(value: string): string {
  const trimmed = value.trim();
  if (trimmed === '' || trimmed.startsWith('#')) return trimmed;
  if (!picture.test(trimmed)) refuse(trimmed);
  return trimmed.replace(/^data:image\/(jpg|pjpeg)/i, 'data:image/jpeg');
}

/** The ids that a style points at. @throws LogoError for one that takes from another place. */
export function findStyleReferences(style: string): string[] {
  if (/@import/i.test(style)) refuse(style);
  return [...style.matchAll(/url\(\s*(["']?)([^"')]*)\1?\s*\)?/gi)].flatMap(([, , written = '']) => {
    const target = written.trim();
    if (target.startsWith('#')) return [target.slice(1)];
    if (!picture.test(target) && !font.test(target)) refuse(target);
    return [];
  });
}

/** A drawing inside a drawing may hold all that the outer one may not. */
function refuse(target: string): never {
  throw new LogoError(/^data:image\/svg/i.test(target) ? logoWords.svg.nested : logoWords.svg.outside);
}
