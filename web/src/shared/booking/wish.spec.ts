import type { Schemas } from '../../api/queries';
import { bodyOf, lineOfProfile, linesOfStock, partOf, workingDays } from './wish';

const container = (part: Partial<Schemas['ContainerView']>) =>
  ({ profileId: 'p1', name: 'oil', wasteCode: '900-214-08', grams: 150_500, ...part }) as Schemas['ContainerView'];

describe('a booking that is being filled in', () => {
  it('proposes what stands in stock, one line a waste', () => {
    const lines = linesOfStock([container({}), container({ grams: 1_000_000 }), container({ profileId: 'p2' })]);
    expect(lines.map(({ packages, kg, ticked }) => [packages, kg, ticked])).toEqual([
      ['2', '1150.5', true],
      ['1', '150.5', true],
    ]);
  });

  it('leaves out packages that belong to no waste of the enterprise', () => {
    expect(linesOfStock([container({ profileId: null })])).toEqual([]);
  });

  it('asks for ticked lines only, in grams, with the window in Shanghai', () => {
    const profile = { id: 'p1', name: 'n', wasteCode: 'c', usualMassGrams: 170_000 } as Schemas['WasteProfileView'];
    const lines = [lineOfProfile(profile, true), lineOfProfile({ ...profile, id: 'p2' }, false)];
    expect(bodyOf(lines, { lines: null, day: '2026-11-27', part: 'morning', note: ' ' })).toEqual({
      lines: [{ profileId: 'p1', estimatedGrams: 170_000, packageCount: 1 }],
      windowFrom: '2026-11-27T00:00:00.000Z',
      windowTo: '2026-11-27T04:00:00.000Z',
    });
  });

  it('asks for nothing while a number cannot be read', () => {
    const line = { profileId: 'p', name: '', wasteCode: '', packages: '0', kg: '1', ticked: true };
    const wish = { lines: null, day: '2026-11-27', part: 'day', note: '' } as const;
    expect(bodyOf([line], wish)).toBeNull();
    expect(bodyOf([{ ...line, packages: '1', kg: 'viel' }], wish)).toBeNull();
  });

  it('repeats the time of day', () => {
    expect(partOf('2026-11-26T05:00:00Z')).toBe('afternoon');
    expect(partOf('2026-11-26T00:00:00Z')).toBe('day');
  });
});

describe('days to choose from', () => {
  it('leave out week-ends', () => {
    expect(workingDays('2026-11-26', [], 3)).toEqual(['2026-11-27', '2026-11-30', '2026-12-01']);
  });

  it('follow the calendar where it differs', () => {
    const calendar = [
      { date: '2026-11-27', kind: 'holiday', name: '' },
      { date: '2026-11-28', kind: 'workday', name: '' },
    ] as const;
    expect(workingDays('2026-11-26', calendar, 2)).toEqual(['2026-11-28', '2026-11-30']);
  });
});
