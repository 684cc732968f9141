import { expect, it } from 'vitest';
import { toRouteAddress } from '#build/integrations/preview-files.ts';

it.each([
  ['/nghe-xem/2025/loi.mp3', '/nghe-xem/2025/loi.mp3/'],
  ['/duoi/nghe-xem/2025/loi.mp3?t=1', '/duoi/nghe-xem/2025/loi.mp3/?t=1'],
  ['/tai-ve/2025/khau-hieu.docx', '/tai-ve/2025/khau-hieu.docx/'],
  ['/tai-ve/2025/giay-to/ke-hoach.docx', '/tai-ve/2025/giay-to/ke-hoach.docx/'],
  // Its route names its ending.
  ['/tai-ve/2025/to-gap/a.pdf', '/tai-ve/2025/to-gap/a.pdf'],
  ['/nam/2025/', '/nam/2025/'],
])('the dev server knows %s by %s', (address, route) => {
  expect(toRouteAddress(address)).toBe(route);
});
