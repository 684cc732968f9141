import { type MotifId, motifNames } from '#domain/artwork/motifs.ts';
import type { Check, Finding } from './checked-content.ts';

/** Two sentences of one year under one motif look like one and the same. */
export const checkSamePicture: Check = ({ years }) =>
  years.flatMap(({ slogans }) => {
    const first = new Map<MotifId, (typeof slogans)[number]>();
    return slogans.flatMap((slogan): Finding[] => {
      const { motif, text } = slogan.value;
      if (motif === undefined) return [];
      const earlier = first.get(motif);
      if (!earlier) {
        first.set(motif, slogan);
        return [];
      }
      const { line } = earlier.positionOf(['motif']);
      return [
        {
          position: slogan.positionOf(['motif']),
          fact: `Khẩu hiệu “${text}” dùng hình “${motifNames[motif]}” (${motif}), cùng hình với “${earlier.value.text}” ở dòng ${line}.`,
          fix: 'Chọn một hình khác cho một trong hai câu, hoặc xóa dòng motif để máy chọn.',
        },
      ];
    });
  });
