import { studioWords } from '#i18n/vi/studio.ts';
import { convertOldEncoding, detectOldEncoding } from '#vietnamese/old-encoding.ts';
import { hasFontRemains } from '#vietnamese/unreadable.ts';
import type { Advice } from './to-problem-item.ts';

const names = { tcvn3: 'TCVN3 (.VnTime)', vni: 'VNI' } as const;

/** Beyond, looking at every key would hold the page; a long list is converted where it is read. */
const longestLooked = 20_000;

/** Offers to convert each field that was pasted in an encoding of before Unicode, and says so where it knows none. */
export function findOldEncodings(part: HTMLElement): Advice[] {
  const fields = part.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input:not([type]), textarea');
  return [...fields].flatMap((field): Advice[] => {
    const isOff = field.disabled || field.value.length > longestLooked;
    const encoding = isOff ? undefined : detectOldEncoding(field.value);
    if (!encoding) return !isOff && hasFontRemains(field.value) ? [{ words: studioWords.unknownFont }] : [];
    const converted = convertOldEncoding(field.value, encoding);
    const run = () => {
      field.value = converted;
      field.focus();
      field.dispatchEvent(new Event('input', { bubbles: true }));
    };
    return [
      {
        words: studioWords.oldEncoding(names[encoding], converted),
        action: { label: studioWords.convert, run },
      },
    ];
  });
}
