import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAnnex } from '#content/annex/read-annex.ts';
import { propertyTimeout, toPropertyOptions } from '../../../support/property-options.ts';

const pieces = [
  'I. CHỦ ĐỀ',
  'II. KHẨU HIỆU',
  'Khẩu hiệu',
  '1. ',
  '2/ ',
  '- ',
  'a) ',
  'Phụ lục II',
  'Chấm dứt bạo lực',
  'vì bình đẳng giới.',
  'Chủ đề: “',
  'Nơi nhận:',
  '\n',
  '\n\n',
  ' ',
  '\u00AD\n',
  '-\n',
  '|1|',
  '\f',
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

test('any text is read without a fault, and what is found is clean and stands in it', {
  timeout: propertyTimeout,
}, () => {
  fc.assert(
    fc.property(text, (raw) => {
      const { messages, themes } = readAnnex(raw);
      const last = raw.split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/u).length;
      for (const found of [...messages, ...themes]) {
        expect(found.text).toBe(found.text.trim().normalize('NFC'));
        expect(found.text).not.toMatch(/\n| {2}|Ð/);
        expect(found.line).toBeGreaterThan(0);
        expect(found.line).toBeLessThanOrEqual(last);
      }
      expect(messages.every((message) => message.text !== '')).toBe(true);
    }),
    toPropertyOptions(1000),
  );
});
