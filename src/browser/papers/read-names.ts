/** How long a name of a list may be. */
const longest = 160;

/** A pasted list, a name a line: composed, without running numbers and dashes in front, each once. */
export const readNames = (text: string): string[] => [
  ...new Set(
    text
      .normalize('NFC')
      .split(/\r?\n/)
      .map((line) =>
        line
          .replaceAll(/[\p{Cc}\s]+/gu, ' ')
          .replace(/^\s*(\d{1,4}[.)]\s+|[-•*+]\s+)/u, '')
          .trim()
          .slice(0, longest),
      )
      .filter((line) => line !== ''),
  ),
];
