import { planTrips, planVisits } from './demo-plan.js';
import { firms } from './firms.data.js';
import { vehicles } from './site.data.js';
import templates from '../catalogue/data/trade-templates.json' with { type: 'json' };

const wastes = new Map(Object.values(templates).flatMap((list) => list.map((one) => [one.key, one] as const)));
const scale = { days: 183, enterprises: 40, seed: 'spec' };
const today = '2026-11-22';
const holiday = [{ date: '2026-10-01', kind: 'holiday' as const }];
const visits = planVisits(today, scale, wastes, holiday);
const trips = planTrips(visits);
const gramsOf = (lines: readonly { estimatedGrams: number }[]): number =>
  lines.reduce((sum, line) => sum + line.estimatedGrams, 0);

describe('planVisits', () => {
  it('knows a trade template for every waste of every firm', () => {
    expect(firms.flatMap((firm) => firm.wastes).filter((key) => !wastes.has(key))).toEqual([]);
  });

  it('makes enough visits, on working days before today, every firm in it', () => {
    expect(visits.length).toBeGreaterThanOrEqual(300);
    expect(new Set(visits.map(({ firm }) => firm)).size).toBe(40);
    for (const { day } of visits) {
      expect(day < today && day >= '2026-05-23').toBe(true);
      expect([0, 6]).not.toContain(new Date(`${day}T00:00:00Z`).getUTCDay());
      expect(day).not.toBe('2026-10-01');
    }
  });

  it('keeps every firm below 10 t and every booking below the cap of 3 t', () => {
    for (let firm = 0; firm < firms.length; firm += 1)
      expect(gramsOf(visits.filter((visit) => visit.firm === firm).flatMap(({ lines }) => lines))).toBeLessThan(
        10_000_000,
      );
    for (const { lines } of visits) expect(gramsOf(lines)).toBeLessThanOrEqual(3_000_000);
  });

  it('shows every fate, also in two weeks of six firms', () => {
    const short = planVisits(today, { days: 14, enterprises: 6, seed: 'spec' }, wastes, []);
    expect(new Set(visits.map(({ fate }) => fate)).size).toBe(8);
    expect(short.map(({ fate }) => fate)).toContain('refused');
  });

  it('is the same for the same seed', () => {
    expect(planVisits(today, scale, wastes, holiday)).toEqual(visits);
    expect(planVisits(today, { ...scale, seed: 'other' }, wastes, holiday)).not.toEqual(visits);
  });
});

describe('planTrips', () => {
  it('carries every visit once, but those given up before', () => {
    const carried = trips.flatMap((trip) => trip.visits.map(({ key }) => key));
    const expected = visits.filter(({ fate }) => fate !== 'cancelled' && fate !== 'expired').map(({ key }) => key);
    expect([...carried].sort()).toEqual([...expected].sort());
  });

  it('overloads no vehicle and never carries acid beside alkali', () => {
    for (const trip of trips) {
      const lines = trip.visits.flatMap((visit) => visit.lines);
      expect(gramsOf(lines)).toBeLessThanOrEqual(vehicles[trip.vehicle]!.payloadGrams * 0.9);
      const keys = lines.map(({ template }) => template);
      expect(keys.includes('lab-acid') && keys.includes('lab-alkali')).toBe(false);
    }
  });
});
