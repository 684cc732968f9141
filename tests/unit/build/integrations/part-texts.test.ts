import { expect, it } from 'vitest';
import { partTexts } from '#build/integrations/part-texts.ts';

const part = (html: string) => partTexts({ html, address: '', folder: '' });

it.each([
  ['<p>trẻ em</p></li><li><p><a href="#">2018', '<p>trẻ em</p></li> <li><p><a href="#">2018'],
  ['<strong>Tải</strong><small>ZIP', '<strong>Tải</strong> <small>ZIP'],
  ['<a>Gửi nhà in (PDF)</a><span>In hai mặt', '<a>Gửi nhà in (PDF)</a> <span>In hai mặt'],
  ['<b>một</b>, <i>hai', '<b>một</b>, <i>hai'],
  ['<b>một</b> <i>hai', '<b>một</b> <i>hai'],
  ['<b>một</b><i>“hai', '<b>một</b><i>“hai'],
  ['năm 2026</span><li><img alt=""><p>Lễ', 'năm 2026</span> <li><img alt=""><p>Lễ'],
  ['Năm<select><option>Mọi', 'Năm <select><option>Mọi'],
  ['kh<mark>o</mark>á', 'kh<mark>o</mark>á'],
  ['<script>"<b>a</b><i>b"</script><b>a</b><i>b', '<script>"<b>a</b><i>b"</script><b>a</b> <i>b'],
  ['<svg><text>a</text><text>b</text></svg>', '<svg><text>a</text><text>b</text></svg>'],
])('makes of %s %s', (html, parted) => {
  expect(part(html)).toBe(parted);
});
