import { describe, expect, it } from 'vitest';
import { toBannerText, toFacebookShare, toPostText } from '#domain/site/post-text.ts';

describe('toPostText', () => {
  it('gives the words, the link and the hashtags, each apart', () => {
    expect(toPostText('Hãy lên tiếng!', 'https://site.example/a/', ['BinhDangGioi', 'TraiTimCam'])).toBe(
      'Hãy lên tiếng!\n\nhttps://site.example/a/\n\n#BinhDangGioi #TraiTimCam',
    );
  });

  it('leaves no gap where there is no hashtag', () => {
    expect(toPostText('Hãy lên tiếng!', 'https://site.example/a/', [])).toMatch(/a\/$/);
  });
});

describe('toBannerText', () => {
  it('writes Vietnamese capitals with their marks', () => {
    expect(toBannerText('Chấm dứt bạo lực đối với phụ nữ')).toBe('CHẤM DỨT BẠO LỰC ĐỐI VỚI PHỤ NỮ');
  });
});

describe('toFacebookShare', () => {
  it('hands over the whole address, whatever signs it has', () => {
    const link = new URL(toFacebookShare('https://site.example/nam/2025/?a=1&b=2#ke-hoach'));
    expect(link.origin + link.pathname).toBe('https://www.facebook.com/sharer/sharer.php');
    expect(link.searchParams.get('u')).toBe('https://site.example/nam/2025/?a=1&b=2#ke-hoach');
    expect([...link.searchParams.keys()]).toEqual(['u']);
  });
});
