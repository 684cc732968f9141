import { logoWords } from '#i18n/vi/logo.ts';
import { LogoError } from './logo-error.ts';

/** Elements that run something or bring something in from elsewhere. */
const hostileElements = ['script', 'foreignobject', 'iframe', 'object', 'embed', 'audio', 'video', 'handler'];

/**
 * Looks through an SVG before the browser draws it. A browser runs nothing in a picture, but a logo with a
 * script in it is no logo, and one that lives on another site would be empty.
 * @throws LogoError saying what it holds.
 */
export function checkSvg(text: string): void {
  if (/<!(DOCTYPE|ENTITY)[^>]*\[/i.test(text)) throw new LogoError(logoWords.svg.entities);
  const drawing = new DOMParser().parseFromString(text, 'image/svg+xml');
  if (drawing.querySelector('parsererror') || drawing.documentElement.localName !== 'svg')
    throw new LogoError(logoWords.svg.broken);
  for (const element of drawing.querySelectorAll('*')) {
    if (hostileElements.includes(element.localName.toLowerCase())) throw new LogoError(logoWords.svg.embeds);
    for (const { name, value } of element.attributes) checkAttribute(name, value);
    if (element.localName === 'style') checkStyle(element.textContent ?? '');
  }
}

function checkAttribute(name: string, value: string): void {
  if (/^on/i.test(name)) throw new LogoError(logoWords.svg.runs);
  const isReference = /^(xlink:)?(href|src)$/i.test(name);
  if (isReference && !/^\s*(#|data:image\/(png|jpeg|webp);)/i.test(value)) refuseOutside();
  if (!isReference) checkStyle(value);
}

function checkStyle(value: string): void {
  if (/@import|url\(\s*['"]?(?!#|data:image\/(png|jpeg|webp);)/i.test(value)) refuseOutside();
}

function refuseOutside(): never {
  throw new LogoError(logoWords.svg.outside);
}
