import { toSlug } from '#vietnamese/fold-text.ts';
import type { Check, Finding, PlacedTarget } from './checked-content.ts';
import { decodeName, isPlainAddress, toPicturePath } from './picture-path.ts';

/** A picture of an article lies beside it, so that the page can show it and nobody else is asked for it. */
export const checkBodyPicture: Check = ({ pictures, files }) =>
  pictures.flatMap((picture): Finding[] => {
    const fault = findFault(picture, files);
    return fault ? [{ position: picture.position, ...fault }] : [];
  });

/** A reader who does not see the picture hears its words. */
export const checkPictureWords: Check = ({ pictures }) =>
  pictures.flatMap(({ url, words = '', position }): Finding[] =>
    words.trim() !== ''
      ? []
      : [
          {
            position,
            fact: `Hình ${url} không có lời tả, nên người không nhìn thấy hình không biết hình nói gì.`,
            fix: `Viết lời tả trong ngoặc vuông: ![lời tả hình](${url}).`,
          },
        ],
  );

function findFault(
  { url, position }: PlacedTarget,
  files: readonly string[],
): Omit<Finding, 'position'> | undefined {
  const name = decodeName(url).split('/').at(-1) ?? '';
  if (/^data:/i.test(url))
    return {
      fact: 'Hình được dán thẳng vào bài viết (data:…), không phải là một tệp hình.',
      fix: 'Lưu hình thành tệp .png hoặc .jpg trong thư mục assets bên cạnh bài viết rồi ghi ./assets/ten-hinh.png.',
    };
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(url))
    return {
      fact: `Hình lấy từ nơi khác: ${url.slice(0, 80)}. Trang không tải gì từ máy chủ khác.`,
      fix: `Tải hình về, đặt vào thư mục assets bên cạnh bài viết rồi ghi ./assets/${name || 'ten-hinh.png'}.`,
    };
  const path = toPicturePath(url, position.file);
  if (path === undefined)
    return {
      fact: `Địa chỉ hình ${url} không bắt đầu bằng ./ nên trang dựng ra không có hình ấy.`,
      fix: `Ghi ./assets/${name}, với hình nằm trong thư mục assets bên cạnh bài viết.`,
    };
  if (!isPlainAddress(url))
    return {
      fact: `Tên hình “${name}” có dấu mà địa chỉ không mang được (như #, ?, %, &), nên trang dựng ra không có hình.`,
      fix: `Đổi tên tệp thành ${toPlainName(name)}, rồi ghi tên ấy trong bài.`,
    };
  if (files.includes(path)) return undefined;
  const other = files.find((file) => file.toLowerCase() === path.toLowerCase());
  return {
    fact: `Không có tệp hình ${path}.`,
    fix: other
      ? `Tên đúng là ${other.split('/').at(-1)}.`
      : 'Kiểm tra tên tệp, chữ hoa chữ thường, hoặc chép hình vào đó.',
  };
}

function toPlainName(name: string): string {
  const [, stem = '', ending = 'png'] = /^(.*)\.([a-z\d]+)$/i.exec(name) ?? ['', name];
  return `${toSlug(stem) || 'hinh'}.${ending.toLowerCase()}`;
}
