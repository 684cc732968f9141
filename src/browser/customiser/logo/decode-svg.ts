import { logoWords } from '#i18n/vi/logo.ts';
import { LogoError } from './logo-error.ts';

/** More signs than a drawing of a logo has; its pictures are among them. */
const mostSigns = 5_000_000;

/**
 * The drawing's text, whatever it is written in, its own entities expanded and its DOCTYPE taken away.
 * @returns nothing for what is no SVG.
 * @throws LogoError for entities of elsewhere, or that grow without end.
 */
export function decodeSvg(bytes: Uint8Array): string | undefined {
  const text = toText(bytes).replace(/^\uFEFF/, '');
  if (!/^\s*<(\?xml|!--|!DOCTYPE(?!\s+html)|([\w-]+:)?svg[\s>])/i.test(text.slice(0, 2000))) return undefined;
  if (text.length > mostSigns) throw new LogoError(logoWords.svg.heavy);
  return expandEntities(text.replace(/^\s*<\?xml[^>]{0,500}\?>/i, ''));
}

function toText(bytes: Uint8Array): string {
  const [first, second, third, fourth] = bytes;
  const decode = (encoding: string) => new TextDecoder(encoding).decode(bytes);
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0 && fourth === 0))
    return decode('utf-16le');
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c && third === 0))
    return decode('utf-16be');
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 300));
  const [, declared = 'utf-8'] =
    /^[^<]{0,9}<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(start) ?? [];
  try {
    // What says UTF-16 and is not has been saved anew by a program that did not look.
    return decode(/^utf-?16/i.test(declared) ? 'utf-8' : declared);
  } catch {
    return decode('utf-8');
  }
}

/** Drawing programs name their namespaces by entities; a text that grows by them is meant to do harm. */
function expandEntities(text: string): string {
  const start = text.search(/<!DOCTYPE/i);
  if (start < 0) return text;
  const { end, subset } = readDoctype(text, start);
  const values = readEntities(subset);
  const known = new Map<string, string>();
  const expand = (written: string, depth: number): string => {
    if (depth > 8) throw new LogoError(logoWords.svg.entities);
    return written.replaceAll(/&([A-Za-z_][\w.-]{0,99});/g, (reference, name: string) => {
      const value = values.get(name);
      if (value === undefined) return reference;
      const whole = known.get(name) ?? expand(value, depth + 1);
      if (whole.length > 100_000) throw new LogoError(logoWords.svg.entities);
      known.set(name, whole);
      budget -= whole.length;
      if (budget < 0) throw new LogoError(logoWords.svg.entities);
      return whole;
    });
  };
  let budget = mostSigns - text.length;
  return text.slice(0, start) + expand(text.slice(end), 0);
}

function readEntities(subset: string): Map<string, string> {
  const plain = subset.replaceAll(/<!--[\s\S]*?-->/g, '');
  if (/<!ENTITY\s+(%|\S+\s+(SYSTEM|PUBLIC)\b)/.test(plain)) throw new LogoError(logoWords.svg.entities);
  return new Map(
    [...plain.matchAll(/<!ENTITY\s+([A-Za-z_][\w.-]*)\s+(?:"([^"]*)"|'([^']*)')/g)].map(
      ([, name = '', quoted, single = '']) => [name, quoted ?? single],
    ),
  );
}

/** Where the DOCTYPE ends, and what stands in its brackets. @throws LogoError when it does not end. */
function readDoctype(text: string, start: number): { end: number; subset: string } {
  let opened = -1;
  let closed = -1;
  let quote = '';
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (quote) {
      if (sign === quote) quote = '';
    } else if (text.startsWith('<!--', at)) {
      at = text.indexOf('-->', at) + 2;
      if (at < start) break;
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '[' && opened < 0) opened = at + 1;
    else if (sign === ']') closed = at;
    else if (sign === '>' && (opened < 0 || closed > 0))
      return { end: at + 1, subset: opened < 0 ? '' : text.slice(opened, closed) };
  }
  throw new LogoError(logoWords.svg.broken);
}
