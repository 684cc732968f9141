import { toSlug } from '#vietnamese/fold-text.ts';
import type { Check, Finding } from './checked-content.ts';

/** The slug is the slogan's address, so one year has a sentence once, however it is spelled. */
export const checkDuplicateSlogan: Check = ({ years }) =>
  years.flatMap(({ slogans }) => {
    const placed = slogans.map(({ value, positionOf }) => ({
      text: value.text,
      slug: toSlug(value.text),
      position: positionOf(['text']),
    }));
    return placed.flatMap(({ text, slug, position }, index): Finding[] => {
      const first = placed.findIndex((other) => other.slug === slug);
      const earlier = placed[first];
      if (!earlier || first === index) return [];
      return [
        {
          position,
          fact: `Khẩu hiệu “${text}” ở dòng ${position.line} trùng với “${earlier.text}” ở dòng ${earlier.position.line}.`,
          fix: `Xóa dòng ${position.line} hoặc dòng ${earlier.position.line}; chỉ khác dấu câu hay cách đặt dấu thanh vẫn là một khẩu hiệu.`,
        },
      ];
    });
  });
