import type { Check } from './checked-content.ts';

/** An emblem that is a picture and can be used, but may not be what was meant: nothing in it, or a ground of its own. */
export const checkEmblemGround: Check = ({ emblems }) =>
  emblems.flatMap(({ path, picture }) => {
    if (!picture || 'broken' in picture) return [];
    const { blank, transparent, widthPx, heightPx } = picture;
    const position = { file: path };
    if (blank)
      return [
        {
          position,
          fact: 'Ảnh trống: mọi điểm ảnh đều trong suốt hoặc cùng một màu, nên ấn phẩm không có biểu tượng.',
          fix: 'Mở tệp gốc, bật lại lớp có hình rồi xuất lại.',
        },
      ];
    // Oblong, it is an error of `emblem-picture`.
    if (transparent || widthPx !== heightPx) return [];
    return [
      {
        position,
        fact: 'Ảnh không có nền trong suốt, nên trên nền màu biểu tượng đứng trong một ô vuông.',
        fix: 'Xuất lại với nền trong suốt (transparent background); ô vuông ấy là của biểu tượng thì để nguyên.',
      },
    ];
  });
