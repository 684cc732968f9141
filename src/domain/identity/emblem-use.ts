/** A way of setting the emblem that the brand page draws. */
interface EmblemUseFacts {
  /** As editors choose it. */
  name: string;
  right: boolean;
}

/** The table of drawn examples, those to follow first. A new row needs its drawing in `EmblemUseDrawing`. */
export const emblemUses = {
  'colour-on-white': { name: 'Nên: đủ màu trên nền sáng', right: true },
  'reversed-on-orange': { name: 'Nên: bản trắng trên nền cam', right: true },
  'one-colour': { name: 'Nên: một màu', right: true },
  stretched: { name: 'Không nên: kéo giãn', right: false },
  rotated: { name: 'Không nên: xoay nghiêng', right: false },
  recoloured: { name: 'Không nên: đổi màu', right: false },
  'low-contrast': { name: 'Không nên: chìm vào nền', right: false },
  crowded: { name: 'Không nên: lấn khoảng trống', right: false },
  outlined: { name: 'Không nên: thêm viền', right: false },
  effects: { name: 'Không nên: thêm bóng, hiệu ứng', right: false },
} as const satisfies Record<string, EmblemUseFacts>;

export type EmblemUse = keyof typeof emblemUses;
