import fc from 'fast-check';
import type { LockedBooking } from '../../bookings/bookings.service.js';
import type { CarrierView } from '../../partners/dto/carrier.view.js';
import type { VehicleView } from '../../partners/dto/vehicle.view.js';
import type { Hazards } from '../../shared/waste-code.js';
import type { Whereabouts } from '../../shared/whereabouts.js';
import { planningOf } from './planning-facts.js';
import type { PlanningSources } from './planning-facts.js';
import { propose } from './propose.rules.js';

const day = '2027-03-01';
const oil = { wasteCode: '900-214-08', name: '废机油', hazards: ['T', 'I'], components: ['organic'] };
const acid = { wasteCode: '900-300-34', name: '废酸', hazards: ['C'], components: ['acid'] };
const alkali = { wasteCode: '900-352-35', name: '废碱', hazards: ['C'], components: ['alkali'] };
const stranger = { wasteCode: '900-039-49', name: '废活性炭', hazards: ['T'], components: [] };
const wastes = [oil, acid, alkali, stranger];

let made = 0;
function booking(lines: readonly (typeof oil)[], grams = 100_000): LockedBooking {
  made += 1;
  const given: Partial<LockedBooking> = {
    id: `b${made}`,
    number: `YY${made}`,
    enterpriseId: `e${made}`,
    totalGrams: grams * lines.length,
    windowFrom: new Date(`${day}T08:00:00+08:00`),
    windowTo: new Date(`${day}T18:00:00+08:00`),
    lines: lines.map((line) => ({ ...line, estimatedGrams: grams }) as LockedBooking['lines'][number]),
  };
  return given as LockedBooking;
}

const vehicle = (id: string, changes: Partial<VehicleView> = {}): VehicleView => ({
  ...{ id, facilityId: 'f', carrierId: 'c', plate: `苏F${id}`, hazardClasses: ['hazardous-waste'] },
  ...{ payloadGrams: 5_000_000, transportPermitNo: 'x', transportPermitValidTo: '2090-12-31', state: 'active' },
  ...{ version: 1, allowedSteps: [], ...changes },
});

const carrier: CarrierView = {
  ...{ id: 'c', facilityId: 'f', name: '危运', licenceNo: 'x', licenceValidTo: '2090-12-31', phone: '', address: '' },
  ...{ state: 'active', version: 1, allowedSteps: [] },
};

const at = (latitude: number): Whereabouts => ({ place: { longitude: 120.86, latitude }, precision: 'given' });
const nothing: Hazards = { list: [], meaning: 'oneOrMore' };

function sourcesOf(bookings: LockedBooking[], vehicles = [vehicle('1')]): PlanningSources {
  const start = Date.parse(`${day}T08:00:00+08:00`) / 60_000;
  return {
    bookings,
    depot: at(32),
    places: new Map(bookings.map(({ enterpriseId }, place) => [enterpriseId, at(32.01 + place / 1_000)])),
    days: [
      {
        day,
        shift: { earliest: start, latest: start + 600, minutesPerStop: 10, speedKmPerHour: 40 },
        terms: {
          permitCodes: new Set([oil, acid, alkali].map(({ wasteCode }) => wasteCode)),
          unknownCodes: new Set(),
          stopped: new Map(),
          hazardsOf: () => nothing,
        },
      },
    ],
    vehicles,
    carriers: new Map([['c', carrier]]),
    taken: [],
    rates: { fenPerKm: 450, fixedFen: 60_000, detourPermille: 1_300, basis: '自有数据' },
  };
}

function planOf(sources: PlanningSources) {
  const planning = planningOf(sources);
  const steps = propose(planning.facts);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { ...planning, ...step.value };
  }
}

describe('planningOf', () => {
  it('keeps acid and alkali on two vehicles', () => {
    const { drafts, leftOut } = planOf(sourcesOf([booking([acid]), booking([alkali])], [vehicle('1'), vehicle('2')]));
    expect(drafts.map(({ order }) => order.length)).toEqual([1, 1]);
    expect(leftOut).toEqual([]);
  });

  it('refuses in the words of the round’s own checks', () => {
    const bookings = [booking([stranger]), booking([acid, alkali]), booking([oil], 9_000_000)];
    const { leftOut } = planOf(sourcesOf(bookings));
    expect(leftOut.map(({ code }) => code)).toEqual([
      'round.code-outside-permit',
      'round.incompatible',
      'round.payload-exceeded',
    ]);
    const narrow = [vehicle('1', { hazardClasses: ['3'] })];
    expect(planOf(sourcesOf([booking([acid])], narrow)).leftOut).toMatchObject([{ code: 'round.class-not-covered' }]);
  });

  it('plans no vehicle that may not go or is on a round already', () => {
    const vehicles = [
      vehicle('1', { state: 'retired' }),
      vehicle('2', { transportPermitValidTo: '2027-02-28' }),
      vehicle('3'),
      vehicle('4', { payloadGrams: 9_000_000 }),
      vehicle('5'),
    ];
    const sources = { ...sourcesOf([], vehicles), taken: [{ vehicleId: '5', day, number: 'CC2027-00001' }] };
    const { facts, unavailable } = planningOf(sources);
    expect(facts.slots.map(({ vehicleId }) => vehicleId)).toEqual(['4', '3']);
    expect(Object.fromEntries(unavailable.map(({ vehicle: { id }, code }) => [id, code]))).toEqual({
      1: 'round.partner-retired',
      2: 'round.vehicle-permit-expired',
      5: 'round.vehicle-double-booked',
    });
    const unlicensed = new Map([['c', { ...carrier, licenceValidTo: '2027-02-28' }]]);
    expect(planningOf({ ...sources, carriers: unlicensed }).facts.slots).toEqual([]);
  });

  it('proposes nothing that the check of the round would refuse', () => {
    const load = fc.array(fc.constantFrom(...wastes), { minLength: 1, maxLength: 3 });
    const pick = fc.record({ lines: load, grams: fc.integer({ min: 10_000, max: 2_000_000 }) });
    const classes = fc.constantFrom<VehicleView['hazardClasses'][]>(['hazardous-waste'], ['3', '6.1', '9'], ['8']);
    fc.assert(
      fc.property(fc.array(pick, { maxLength: 12 }), fc.array(classes, { maxLength: 4 }), (picks, held) => {
        const bookings = picks.map(({ lines, grams }) => booking(lines, grams));
        const vehicles = held.map((hazardClasses, place) => vehicle(`${place}`, { hazardClasses }));
        const { drafts, findings, leftOut } = planOf(sourcesOf(bookings, vehicles));
        for (const { order, slot } of drafts)
          expect(findings(order, slot).filter(({ severity }) => severity === 'hard')).toEqual([]);
        expect(drafts.flatMap(({ order }) => order).length + leftOut.length).toBe(bookings.length);
      }),
    );
  });
});
