import { describe, expect, it } from 'vitest';
import { addRelease, checkVersion, listVersions } from '../../../scripts/prepare-release/add-release.ts';
import { formatNotes, readChangeNote } from '../../../scripts/prepare-release/change-notes.ts';

const head = '# Nhật ký thay đổi\n\nLời mở đầu.\n';
const release = { version: '1.0.0', day: '2026-11-15', notes: '### Người xem trang\n\n- Điều mới.' };

describe('a version', () => {
  it.each(['1.0', 'v1.0.0', '1.0.0-rc.1', '01.0.0', ''])('is not "%s"', (version) => {
    expect(() => checkVersion(version, '0.1.0')).toThrow(`"${version}" is not a version such as 1.0.0`);
  });

  it('is not below the present one, whose numbers are compared as numbers', () => {
    expect(() => checkVersion('1.9.0', '1.10.0')).toThrow('1.9.0 is below 1.10.0');
    expect(() => checkVersion('1.10.0', '1.9.0')).not.toThrow();
  });

  it('may be the present one, so that a release that broke off can be finished', () => {
    expect(() => checkVersion('1.0.0', '1.0.0')).not.toThrow();
  });
});

describe('the changelog', () => {
  it('gets its first release below its opening', () => {
    expect(addRelease(head, release)).toBe(`${head}\n## 1.0.0 (2026-11-15)\n\n${release.notes}\n`);
  });

  it('has the newest release above the older ones', () => {
    const both = addRelease(addRelease(head, release), { ...release, version: '1.1.0' });
    expect(listVersions(both)).toEqual(['1.1.0', '1.0.0']);
  });

  it('takes no version twice', () => {
    expect(() => addRelease(addRelease(head, release), release)).toThrow('CHANGELOG.md has 1.0.0 already');
  });

  it('has no points that belong to no version', () => {
    const loose = `${head}\n## Chưa phát hành\n\n- Điều mới.\n`;
    expect(() => addRelease(loose, release)).toThrow('"Chưa phát hành" names no version');
  });
});

describe('a change note', () => {
  it('says for whom it is and what is new', () => {
    expect(readChangeNote('tim-kiem.md', 'người xem\n\nTìm nhanh hơn.\nTìm không dấu.\n')).toEqual({
      slug: 'tim-kiem',
      audience: 'người xem',
      points: ['Tìm nhanh hơn.', 'Tìm không dấu.'],
    });
  });

  it.each([
    ['Tìm kiếm.md', 'người xem\n\nĐiều mới.', 'not kebab-case.md'],
    ['a.md', 'ai đó\n\nĐiều mới.', '"ai đó" is none of người xem, người biên tập, người vận hành'],
    ['a.md', 'người xem\nĐiều mới.', 'a blank line and at least one point must follow'],
    ['a.md', 'người xem\n', 'a blank line and at least one point must follow'],
    ['a.md', 'người xem\n\n- Điều mới.', '"- Điều mới." is not a whole sentence'],
    ['a.md', 'người xem\n\nĐiều mới', '"Điều mới" is not a whole sentence'],
  ])('in %s with %j is refused', (file, text, why) => {
    expect(() => readChangeNote(file, text)).toThrow(why);
  });

  it('is gathered under the heading of its audience, in the order of the table', () => {
    const notes = [
      readChangeNote('b.md', 'người biên tập\n\nMột.\n'),
      readChangeNote('c.md', 'người xem\n\nHai.\nBa.\n'),
    ];
    expect(formatNotes(notes)).toBe('### Người xem trang\n\n- Hai.\n- Ba.\n\n### Người biên tập\n\n- Một.');
    expect(formatNotes([])).toBe('');
  });
});
