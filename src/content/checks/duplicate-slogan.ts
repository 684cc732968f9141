import { toSlug } from '#vietnamese/fold-text.ts';
import type { Check } from './checked-content.ts';
import type { CodedIssue } from './issue-codes.ts';

/** The slug is the slogan's address, so one year has a sentence once, however it is spelled. */
export const checkDuplicateSlogan: Check = ({ years }) =>
  years.flatMap(({ slogans }) => {
    const placed = slogans.map(({ value, placeOf }) => ({
      text: value.text,
      slug: toSlug(value.text),
      place: placeOf(['text']),
    }));
    return placed.flatMap(({ text, slug, place }, index): CodedIssue[] => {
      const first = placed.findIndex((other) => other.slug === slug);
      const earlier = placed[first];
      if (!earlier || first === index) return [];
      return [
        {
          code: 'duplicate-slogan',
          severity: 'error',
          place,
          fact: `Khẩu hiệu “${text}” ở dòng ${place.line} trùng với “${earlier.text}” ở dòng ${earlier.place.line}.`,
          fix: `Xóa dòng ${place.line} hoặc dòng ${earlier.place.line}; chỉ khác dấu câu hay cách đặt dấu thanh vẫn là một khẩu hiệu.`,
        },
      ];
    });
  });
