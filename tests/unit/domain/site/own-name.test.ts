import { describe, expect, it } from 'vitest';
import { signBulletin, signPosts } from '#domain/site/own-name.ts';

const name = 'UBND phường Kỳ Lừa';

describe('the unit’s own name in a ready text', () => {
  it('stands above the link of each post, in the line ends of the file', () => {
    expect(signPosts('Một\n\nhttps://vi.du/1\n\n#tag', name)).toBe(
      `Một\n\n${name}\n\nhttps://vi.du/1\n\n#tag`,
    );
    expect(signPosts('A\r\n\r\nhttps://vi.du/1\r\n\r\nB\r\n\r\nhttps://vi.du/2', name)).toBe(
      `A\r\n\r\n${name}\r\n\r\nhttps://vi.du/1\r\n\r\nB\r\n\r\n${name}\r\n\r\nhttps://vi.du/2`,
    );
  });

  it('follows a bulletin’s greeting', () => {
    expect(signBulletin('Kính thưa bà con.\r\n\r\nTừ ngày', name)).toBe(
      `Kính thưa bà con.\r\n\r\n${name} xin thông báo.\r\n\r\nTừ ngày`,
    );
  });

  it('changes nothing where there is none, and is written as it is typed', () => {
    expect(signPosts('https://vi.du', '')).toBe('https://vi.du');
    expect(signBulletin('Kính thưa bà con.', '$& $1')).toBe('Kính thưa bà con.\n\n$& $1 xin thông báo.');
    expect(signPosts('https://vi.du', '$& $1')).toBe('$& $1\n\nhttps://vi.du');
  });
});
