import fc from 'fast-check';
import { countChanges, dutyChanges, firstChanges } from './duty-changes.rules.js';
import type { KeptDuty } from './duty-changes.rules.js';
import { dutyLevels } from './duty.types.js';
import type { DutyFinding } from './duty.types.js';

const finding = fc.record({
  part: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  level: fc.constantFrom(...dutyLevels),
  rung: fc.integer({ min: 0, max: 5 }),
  count: fc.integer({ min: 0, max: 3 }),
});
const found = fc.uniqueArray(finding, { selector: ({ part }) => part }).map((rows) =>
  rows.map(({ part, level, rung, count }): DutyFinding => ({
    subject: { type: 'manifest', id: 'one' },
    part,
    enterprise: null,
    reference: '',
    level,
    rung,
    reach: 'attending',
    dueOn: null,
    provisional: false,
    details: { count, other: 'same' },
  })),
);

/** As the database would answer what was written of a finding, with the details' keys in another order. */
const keptOf = ({
  subject,
  part,
  level,
  rung,
  reach,
  dueOn,
  provisional,
  reference,
  details,
}: DutyFinding): KeptDuty => ({
  id: `${subject.id}/${part}`,
  enterpriseId: null,
  divisionCode: '320613',
  subjectId: subject.id,
  part,
  reference,
  state: level,
  rung,
  reach,
  dueOn,
  attendOn: '2026-01-01',
  provisional,
  details: Object.fromEntries(Object.entries(details).reverse()),
  alertedAt: null,
});

/** What is kept once the changes are written. */
function written(kept: readonly KeptDuty[], { opened, changed, gone }: ReturnType<typeof dutyChanges>): KeptDuty[] {
  const away = new Set(gone.map(({ id }) => id));
  const now = new Map(changed.map((one) => [one.kept.id, keptOf(one.found)]));
  return [...kept.filter(({ id }) => !away.has(id)).map((one) => now.get(one.id) ?? one), ...opened.map(keptOf)];
}

describe('dutyChanges', () => {
  it('lead from whatever was kept to what is found, after which nothing changes any more', () => {
    fc.assert(
      fc.property(found, found, (before, after) => {
        const kept = before.map(keptOf);
        const then = written(kept, dutyChanges(after, kept));
        expect(then.map(({ part }) => part).sort()).toEqual(after.map(({ part }) => part).sort());
        expect(countChanges(dutyChanges(after, then))).toBe(0);
      }),
    );
  });

  it('lead there as well when only some are written at a time', () => {
    fc.assert(
      fc.property(found, found, fc.integer({ min: 1, max: 3 }), (before, after, most) => {
        let kept = before.map(keptOf);
        for (let turn = 0; turn < 12; turn += 1) {
          const first = firstChanges(dutyChanges(after, kept), most);
          expect(countChanges(first)).toBeLessThanOrEqual(most);
          kept = written(kept, first);
        }
        expect(countChanges(dutyChanges(after, kept))).toBe(0);
      }),
    );
  });

  it('refuses what is found twice', () => {
    fc.assert(
      fc.property(found, (rows) => {
        fc.pre(rows.length > 0);
        expect(() => dutyChanges([...rows, rows[0]!], [])).toThrow('found twice');
      }),
    );
  });
});
