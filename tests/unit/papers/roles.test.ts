import { describe, expect, it } from 'vitest';
import { toSteps } from '#papers/checklist/checklist-steps.ts';
import { makeChecklist } from '#papers/checklist.ts';
import { toRoleWorks } from '#papers/roles/role-works.ts';
import { roleRows } from '#papers/roles/roles.ts';
import { unitKindRows } from '#papers/unit-kinds.ts';
import { toText } from '#papers/writers/to-text.ts';
import { factsOf, kyLua } from '../../support/paper-facts.ts';

describe('the checklist of a unit', () => {
  it.each(unitKindRows.map(({ id }) => id))(
    'goes from October to the report in the order of days: %s',
    (kind) => {
      const days = toSteps(kind).map(({ days: [first] }) => first);
      expect(days).toEqual(days.toSorted());
      expect([days[0], days.at(-1)]).toEqual(['10-01', '12-16']);
      expect(toSteps(kind).at(-1)?.papers).toEqual(['bao-cao']);
    },
  );

  it('says the campaign’s year and what is at hand', () => {
    const text = toText(makeChecklist(factsOf(2026), kyLua));
    expect(text).toContain('01/10/2026 | Hỏi cấp trên');
    expect(text).toContain('16/12 – 18/12/2026 | Gửi báo cáo trước hạn của cấp trên. | Báo cáo');
    expect(text).toContain('Giấy mời lễ phát động; Chương trình lễ phát động');
  });
});

describe('a role', () => {
  it.each(roleRows.filter(({ kind }) => kind))('has works that a plan of the archive names: $id', (role) => {
    const works = toRoleWorks(role);
    expect(works.length).toBeGreaterThan(0);
    expect(works.filter(({ from = [] }) => from.length === 0)).toEqual([]);
    if (role.organisation)
      expect(works[0]?.text).not.toBe(toRoleWorks({ ...role, organisation: 'x' })[0]?.text);
  });

  it('of a citizen has no plan', () => {
    expect(toRoleWorks(roleRows.find(({ id }) => id === 'nguoi-dan') as (typeof roleRows)[number])).toEqual(
      [],
    );
  });
});
