/** One tag of an SVG as it is written. */
export interface SvgTag {
  /** Position in the text, in UTF-16 units. */
  index: number;
  name: string;
  attributes: SvgAttribute[];
}

export interface SvgAttribute {
  name: string;
  value: string;
  /** What the value stands in; nothing where it stands bare or is not there. */
  quote: string;
}

const pieces = /<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?\?>|<!\[?(\w+)|<(\/?)([\w:.-]+)([^>]*?)\/?(?:>|$)/g;

/**
 * Every tag that opens, and every declaration (`<!DOCTYPE`), also of a text that is no XML. By hand, since
 * a parser says neither where a tag stands nor how it is quoted, and stops where somebody meant to mislead it.
 */
export function readSvgTags(svg: string): {
  opened: SvgTag[];
  declarations: { index: number; name: string }[];
} {
  const found = [...svg.matchAll(pieces)];
  return {
    opened: found.flatMap(({ 2: closing, 3: name, 4: attributes = '', index }) =>
      name === undefined || closing ? [] : [{ index, name, attributes: readAttributes(attributes) }],
    ),
    declarations: found.flatMap(({ 1: name, index }) => (name ? [{ index, name }] : [])),
  };
}

/** An attribute's value. */
export const readAttribute = (
  { attributes }: Pick<SvgTag, 'attributes'>,
  wanted: string,
): string | undefined => attributes.find(({ name }) => name === wanted)?.value;

const readAttributes = (source: string): SvgAttribute[] =>
  [...source.matchAll(/([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)].map(
    ([, name = '', double, single, bare]) => ({
      name,
      value: double ?? single ?? bare ?? '',
      quote: double !== undefined ? '"' : single !== undefined ? "'" : '',
    }),
  );
