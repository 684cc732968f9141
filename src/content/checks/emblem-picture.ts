import type { Check, PictureFacts } from './checked-content.ts';

/** Of the longer side: the emblem of the largest backdrop is 1.15 m high, which this prints at 26 dpi, seen from 5 m. */
export const smallestEmblemPx = 1200;
/** More than any press uses, and slow to open. */
const largestPx = 8000;
const largestBytes = 8_000_000;

interface PictureFault {
  fact: string;
  fix: string;
}

/** An emblem that is a picture of pixels: one that prints, and that stands on every ground. */
export const checkEmblemPicture: Check = ({ emblems }) =>
  emblems.flatMap(({ path, picture }) => {
    if (!picture) return [];
    const drawing = path.replace(/png$/, 'svg');
    const twin = emblems.some((other) => other.path === drawing) ? [toTwinFault(path, drawing)] : [];
    return [...twin, ...findFaults(picture)].map((fault) => ({
      position: { file: path },
      ...fault,
    }));
  });

const toTwinFault = (path: string, drawing: string): PictureFault => ({
  fact: `Có cả ${toName(drawing)} và ${toName(path)}, không biết dùng tệp nào.`,
  fix: 'Giữ một tệp, xóa tệp kia. Có bản SVG chính thức thì giữ SVG: phóng to bao nhiêu cũng nét.',
});

function findFaults(picture: PictureFacts): PictureFault[] {
  const { bytes } = picture;
  if ('broken' in picture)
    return picture.broken === 'no-png'
      ? [
          {
            fact: 'Tệp có đuôi .png nhưng bên trong không phải ảnh PNG.',
            fix: 'Mở bằng phần mềm ảnh rồi xuất (Export) ra kiểu PNG; chỉ đổi đuôi tên tệp thì không thành PNG.',
          },
        ]
      : [{ fact: 'Tệp PNG bị hỏng hoặc chưa chép xong.', fix: 'Chép lại từ tệp gốc.' }];
  const { widthPx, heightPx, transparent } = picture;
  const size = `${widthPx} × ${heightPx} điểm ảnh`;
  const longer = Math.max(widthPx, heightPx);
  return [
    ...(bytes > largestBytes
      ? [
          {
            fact: `Tệp nặng ${(bytes / 1e6).toFixed(1).replace('.', ',')} MB, quá ${largestBytes / 1e6} MB.`,
            fix: 'Thu nhỏ còn khoảng 2000 điểm ảnh mỗi cạnh rồi xuất lại.',
          },
        ]
      : []),
    ...(longer < smallestEmblemPx
      ? [
          {
            fact: `Ảnh chỉ có ${size}; in lên phông, pa nô sẽ vỡ hình.`,
            fix: `Xin tệp gốc có cạnh dài ít nhất ${smallestEmblemPx} điểm ảnh, hoặc bản SVG; phóng to ảnh nhỏ không làm ảnh nét hơn.`,
          },
        ]
      : []),
    ...(longer > largestPx
      ? [
          {
            fact: `Ảnh ${size}, quá ${largestPx} mỗi cạnh.`,
            fix: 'Thu nhỏ còn khoảng 2000 điểm ảnh mỗi cạnh rồi xuất lại.',
          },
        ]
      : []),
    ...(!transparent && widthPx !== heightPx
      ? [
          {
            fact: `Ảnh ${size} không có nền trong suốt và không vuông, nên thành một mảng chữ nhật trên ấn phẩm.`,
            fix: 'Xuất lại với nền trong suốt (transparent background), hoặc cắt thành hình vuông.',
          },
        ]
      : []),
  ];
}

const toName = (path: string): string => path.split('/').at(-1) ?? path;
