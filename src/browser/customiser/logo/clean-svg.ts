import { logoWords } from '#i18n/vi/logo.ts';
import { toLocalName, walkXml, type XmlTag } from '../xml/walk-xml.ts';
import { createSvgWork } from './count-svg-work.ts';
import { LogoError } from './logo-error.ts';
import { findStyleReferences, toOwnReference } from './svg-references.ts';
import { type SvgSize, toSvgSize } from './svg-size.ts';

/** A drawing that is drawn alike everywhere, takes nothing from elsewhere, and is soon drawn. */
export interface CleanSvg {
  svg: string;
  width: number;
  height: number;
  /** What the visitor should know of it. */
  notes: string[];
}

const svgSpace = 'http://www.w3.org/2000/svg';
/** Elements that run something or bring something in from elsewhere. */
const hostile = new Set(['script', 'iframe', 'object', 'embed', 'audio', 'video', 'handler', 'listener']);
/** What moves: a logo stands still. */
const moving = new Set(['animate', 'animatetransform', 'animatemotion', 'animatecolor', 'set', 'discard']);
/** What Inkscape draws and no browser does. */
const undrawn = new Set(['flowpara', 'flowspan', 'mesh', 'meshgradient', 'hatch']);
/** Shows what a drawing's own movement ends with. */
const still =
  '<style>*{animation-delay:-999999s!important;animation-iteration-count:1!important;animation-fill-mode:both!important;animation-play-state:paused!important;transition:none!important}</style>';

/**
 * Looks through an SVG before the browser draws it, and writes it anew without what drawing programs keep
 * for themselves. A browser runs nothing in a picture, but a logo with a script in it is no logo.
 * @throws LogoError saying what it holds.
 */
export function cleanSvg(text: string): CleanSvg {
  const parts: string[] = [];
  const notes = new Set<string>();
  const stack: string[] = [];
  const work = createSvgWork();
  const spaces = new Map<string, string>();
  let dropped = 0;
  let size: SvgSize | undefined;
  let isDrawing = false;
  let style: string[] | undefined;
  const drop = ({ name, fullName }: XmlTag): boolean => {
    const kind = name.toLowerCase();
    if (kind === 'foreignobject') {
      // Whoever cannot show it takes what stands beside it in a `switch`.
      if (stack.at(-1) === 'switch') return true;
      throw new LogoError(logoWords.svg.embeds);
    }
    if (hostile.has(kind)) throw new LogoError(logoWords.svg.embeds);
    if (moving.has(kind)) notes.add(logoWords.moves);
    return moving.has(kind) || kind === 'metadata' || !isDrawn(fullName);
  };
  const isDrawn = (fullName: string): boolean => {
    const prefix = fullName.includes(':') ? fullName.slice(0, fullName.indexOf(':')) : '';
    return (spaces.get(prefix) ?? (prefix ? '' : svgSpace)) === svgSpace;
  };
  const open = (tag: XmlTag) => {
    if (dropped > 0) {
      dropped += 1;
      return;
    }
    const attributes = tag.attributes();
    if (stack.length === 0) {
      for (const [name, value] of Object.entries(attributes))
        if (/^xmlns(:|$)/.test(name)) spaces.set(name.slice(6), value);
      if (tag.name !== 'svg' || !isDrawn(tag.fullName)) throw new LogoError(logoWords.svg.broken);
      isDrawing = true;
      size = toSvgSize(attributes);
      if (size) work.setScale(size);
    } else if (drop(tag)) {
      dropped = 1;
      return;
    }
    if (undrawn.has(tag.name.toLowerCase())) notes.add(logoWords.svg.undrawn);
    const kept = toKept(tag.name, attributes);
    if (stack.length === 0 && size) Object.assign(kept, toRoot(size));
    work.open(tag.name, kept);
    stack.push(tag.name);
    style = tag.name === 'style' ? [] : undefined;
    if (/animation/i.test(kept.style ?? '')) notes.add(logoWords.moves);
    parts.push(`<${tag.name}${toWritten(kept)}>`);
  };
  walk(text, {
    open,
    text(words) {
      if (dropped > 0) return;
      if (style) {
        style.push(words);
        return;
      }
      if (words.trim() !== '' && stack.some((name) => name === 'text')) notes.add(logoWords.svg.liveText);
      parts.push(escapeXml(words));
    },
    close(name) {
      if (dropped > 0) {
        dropped -= 1;
        return;
      }
      if (style) {
        const css = style.join('');
        work.addStyle(css, findStyleReferences(css));
        if (/animation|@keyframes/i.test(css)) notes.add(logoWords.moves);
        parts.push(escapeXml(toLightScheme(css)));
      }
      style = undefined;
      stack.pop();
      work.close();
      if (stack.length === 0 && notes.has(logoWords.moves)) parts.push(still);
      parts.push(`</${name}>`);
    },
  });
  if (!isDrawing) throw new LogoError(logoWords.svg.broken);
  if (!size) throw new LogoError(logoWords.svg.sizeless);
  work.demandLittle();
  const { width, height } = size;
  return { svg: parts.join(''), width, height, notes: [...notes] };
}

function walk(text: string, visitor: Parameters<typeof walkXml>[1]): void {
  try {
    walkXml(text, visitor);
  } catch (cause) {
    if (cause instanceof LogoError) throw cause;
    throw new LogoError(logoWords.svg.broken, { cause });
  }
}

/** A logo has the same colours whatever the visitor's system is set to: those of a light page. */
const toLightScheme = (css: string): string =>
  css
    .replaceAll(/\(\s*prefers-color-scheme\s*:\s*dark\s*\)/gi, '(max-width: 0)')
    .replaceAll(/\(\s*prefers-color-scheme\s*:\s*light\s*\)/gi, '(min-width: 0)')
    .replaceAll(/(?<![\w-])color-scheme\s*:\s*[^;}]+/gi, 'color-scheme: only light');

/** The attributes that the drawing needs, none of a drawing program's own. */
function toKept(name: string, attributes: Record<string, string>): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [written, value] of Object.entries(attributes)) {
    const local = written === 'xlink:href' ? 'href' : written;
    if (/^on/i.test(toLocalName(local))) throw new LogoError(logoWords.svg.runs);
    if (local.includes(':') && !local.startsWith('xml:')) continue;
    if (/^(xmlns|xml:base|enable-background)$/i.test(local)) continue;
    // A link around the drawing goes nowhere in a picture.
    if (/^(href|src)$/i.test(local)) {
      if (name !== 'a') kept.href ??= toOwnReference(value);
      continue;
    }
    if (/url\(|@import/i.test(value)) findStyleReferences(value);
    kept[local] = value;
  }
  return kept;
}

/** Its size in so many words, as browsers differ over drawings that leave it out. */
const toRoot = ({ width, height, viewBox }: SvgSize): Record<string, string> => ({
  xmlns: svgSpace,
  width: String(width),
  height: String(height),
  viewBox,
});

const toWritten = (attributes: Record<string, string>): string =>
  Object.entries(attributes)
    .map(
      ([name, value]) => ` ${name}="${escapeXml(value).replaceAll('"', '&quot;').replaceAll('\n', '&#10;')}"`,
    )
    .join('');

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
