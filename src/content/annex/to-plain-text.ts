/** Takes the signs of Markdown off a line. */
export function toPlainText(text: string): string {
  return text
    .replace(/^>\s*/, '')
    .replace(/^#{1,6}\s+/, '')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__)(.+?)\1/g, '$2')
    .replace(/(?<![\p{L}\d*])\*(?![\s*])([^*]+)\*(?![\p{L}*])/gu, '$1')
    .replace(/(?<![\p{L}\d_])_(?![\s_])([^_]+)_(?![\p{L}\d_])/gu, '$1')
    .replace(/^(\d{1,3})\\([.)])/, '$1$2')
    .trim();
}
