import { describe, expect, it } from 'vitest';
import { openPasted } from '#browser/customiser/list/read-list.ts';
import { type PeoplePlan, planPeople } from '#browser/customiser/people/plan-people.ts';
import type { Design } from '#domain/artwork/design.ts';
import { toTestContent } from '../../../../support/design-content.ts';

const words = { reason: 'đã tham gia hội thi', signed: 'Kỳ Lừa, ngày 15/11/2025', signer: 'Chủ tịch' };
const design: Design = {
  year: 2025,
  words: { kind: 'certificate', recipient: 'không ai', ...words },
  format: 'a3-ngang',
  look: 'nen-cam',
  agency: ['', 'Hội LHPN phường Kỳ Lừa', ''],
};
const list = [
  'Họ tên\tChức vụ\tĐơn vị\tLý do',
  'Lê Na\tTrưởng thôn\tThôn A\t',
  'Lê Ná\t\t\tđã hòa giải thành',
  '王芳\t\t\t',
].join('\n');

const plan = (more: Partial<PeoplePlan>) => [
  ...planPeople({
    product: 'giay-chung-nhan',
    as: 'zip',
    design,
    rows: openPasted(list)({ of: 'people' }).units,
    content: toTestContent(),
    logos: [],
    ...more,
  }),
];
const toJobs = (more: Partial<PeoplePlan>) =>
  plan(more).flatMap((item) => (item.kind === 'certificate' ? [item.job] : []));

describe('what is made of a list of people', () => {
  it('is the form’s certificate with each name, post, unit and reason', () => {
    const jobs = toJobs({});
    expect(jobs.map(({ message }) => message.details?.slice(0, 2))).toEqual([
      ['Trao cho: Lê Na, Trưởng thôn, Thôn A', 'Vì: đã tham gia hội thi'],
      ['Trao cho: Lê Ná', 'Vì: đã hòa giải thành'],
      ['Trao cho: 王芳', 'Vì: đã tham gia hội thi'],
    ]);
    expect(jobs.map(({ format, look, agency }) => [format, look, agency])).toEqual(
      jobs.map(() => ['a3-ngang', 'nen-cam', ['Hội LHPN phường Kỳ Lừa']]),
    );
  });

  it.each([
    [
      'of other words',
      { ...design, words: { kind: 'theme' } as const, format: 'a3-ngang' as const },
      'a3-ngang',
    ],
    ['of a sheet that stands', { ...design, format: 'a4' as const }, 'a4-ngang'],
    ['of a screen', { ...design, format: 'vuong' as const }, 'a4-ngang'],
  ])('is a certificate on a sheet that lies, though the form is %s', (_, chosen, format) => {
    const [job] = toJobs({ design: chosen });
    expect(job).toMatchObject({ format, message: { kind: 'certificate', text: 'Giấy chứng nhận' } });
  });

  it('is a card of name, post and unit alone', () => {
    const [first] = plan({ product: 'the-dai-bieu' });
    expect(first).toEqual({
      kind: 'card',
      product: 'the-dai-bieu',
      year: 2025,
      line: 2,
      unit: 'Lê Na',
      path: 'the-dai-bieu/le-na.pdf',
      card: { person: 'Lê Na', post: 'Trưởng thôn', unit: 'Thôn A' },
    });
  });

  it('has a safe name of its own for everybody, also where marks or letters are all that differ', () => {
    expect(plan({ product: 'the-ten' }).map(({ path }) => path)).toEqual([
      'the-ten/le-na.pdf',
      'the-ten/le-na-2.pdf',
      'the-ten/dong-4.pdf',
    ]);
  });
});
