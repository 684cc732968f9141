import { describe, expect, it } from 'vitest';
import { toFacebookShare } from '#domain/site/share-link.ts';

describe('toFacebookShare', () => {
  it('hands over the whole address, whatever signs it has', () => {
    const link = new URL(toFacebookShare('https://site.example/nam/2025/?a=1&b=2#ke-hoach'));
    expect(link.origin + link.pathname).toBe('https://www.facebook.com/sharer/sharer.php');
    expect(link.searchParams.get('u')).toBe('https://site.example/nam/2025/?a=1&b=2#ke-hoach');
    expect([...link.searchParams.keys()]).toEqual(['u']);
  });
});
