import type { Details, Text } from '../shared/domain-error.js';
import { formatKilograms, sumGrams } from '../shared/mass.js';
import { addDays, shanghaiDate } from '../shared/working-days.js';
import { careThresholds } from './hazard-classes.data.js';
import { uncoveredHazards } from './hazard-classes.rules.js';
import { roundTexts } from './round-texts.data.js';
import type { RoundFinding } from './round-texts.data.js';
import type { RoundFacts } from './round.lifecycle.js';
import type {
  CarriageFacts,
  CheckedLine,
  CheckedParty,
  CheckedPerson,
  CheckFacts,
  Clash,
  Finding,
  FindingSeverity,
  LoadFacts,
  StopState,
} from './round.types.js';

/** Most bookings on one round; the table bounds the position alike. */
export const mostStops = 40;

/** How far ahead a round can be planned, in days: bookings reach 60 days ahead and may last five. */
const mostDaysAhead = 90;

/** YYYY-MM-DD, from a YYYY-MM-DD. */
export const lastPlannableDay = (today: string): string => addDays(today, mostDaysAhead);

/** Most lots that one finding names before it says "…". */
const mostNames = 6;

/**
 * Every finding about a round on its day, hard ones first. Sources: 部令23号 第13条 (qualification of carrier, vehicle and
 * crew is checked before loading), 法典 第534条 (no waste outside the permit), 第535条 (nothing incompatible together),
 * 交通运输部令2019年第29号 (permits, certificates and an escort on board), 苏环办〔2019〕390号 (overdue storage stops collecting;
 * what is on the road already is still received).
 */
export const checkRound = (facts: CheckFacts): Finding[] =>
  hardFirst([...carriageFindings(facts), ...checkLoad(facts), ...doubleBookings(facts)]);

const hardFirst = (findings: Finding[]): Finding[] =>
  findings.sort((a, b) => Number(a.severity === 'soft') - Number(b.severity === 'soft'));

/** What forbids a vehicle of a carrier on a day, whatever it loads. */
export const checkVehicle = ({ day, vehicle, carrier }: Pick<CheckFacts, 'day' | 'vehicle' | 'carrier'>): Finding[] =>
  partyFindings(day, [
    { party: vehicle, pointer: '/vehicleId', expired: 'vehicle-permit-expired' },
    { party: carrier, pointer: '/vehicleId', expired: 'carrier-licence-expired' },
  ]);

/** Whatever there is to say of this load on this vehicle on the day, whoever drives it; hard findings first. */
export const checkLoad = (facts: LoadFacts): Finding[] =>
  hardFirst([
    ...loadFindings(facts),
    ...wasteFindings(facts),
    ...facts.clashes.map(clashFinding),
    ...stopFindings(facts),
  ]);

interface PartyCheck {
  readonly party: CheckedParty;
  readonly pointer: string;
  readonly expired: RoundFinding;
}

/** Papers of vehicle, carrier and crew on the day, for whatever is carried. */
export function carriageFindings(facts: CarriageFacts): Finding[] {
  const { day, driver, escort } = facts;
  const crew = [
    { party: driver, pointer: '/driverId', expired: 'certificate-expired' },
    { party: escort, pointer: '/escortId', expired: 'certificate-expired' },
  ] as const;
  return [...checkVehicle(facts), ...partyFindings(day, crew), ...crewFindings(facts)];
}

function partyFindings(day: string, parties: readonly PartyCheck[]): Finding[] {
  return parties.flatMap(({ party, pointer, expired }) => [
    ...(party.retired ? [hard('partner-retired', pointer, party.id, { name: party.name })] : []),
    // A paper is good until the end of its last day.
    ...(party.validTo < day
      ? [hard(expired, pointer, party.id, { name: party.name, validTo: party.validTo, day })]
      : []),
  ]);
}

function crewFindings({ driver, escort }: CarriageFacts): Finding[] {
  const lacks = (person: CheckedPerson, kind: 'driver' | 'escort', code: RoundFinding, pointer: string) =>
    person.kinds.includes(kind) ? [] : [hard(code, pointer, person.id, { name: person.name })];
  return [
    ...(driver.id === escort.id ? [hard('driver-is-escort', '/escortId', driver.id, { name: driver.name })] : []),
    ...lacks(driver, 'driver', 'not-a-driver', '/driverId'),
    ...lacks(escort, 'escort', 'not-an-escort', '/escortId'),
  ];
}

function loadFindings({ vehicle, stops }: LoadFacts): Finding[] {
  const loadGrams = sumGrams(stops.flatMap(({ lines }) => lines.map((line) => line.estimatedGrams)));
  const load = {
    name: vehicle.name,
    loadGrams,
    payloadGrams: vehicle.payloadGrams,
    load: formatKilograms(loadGrams),
    payload: formatKilograms(vehicle.payloadGrams),
  };
  if (loadGrams > vehicle.payloadGrams) return [hard('payload-exceeded', '/vehicleId', vehicle.id, load)];
  // Whole numbers only: 90 % of the payload, without a fraction on either side.
  if (loadGrams * 100 <= vehicle.payloadGrams * careThresholds.loadPercent) return [];
  const percent = Math.floor((loadGrams * 100) / vehicle.payloadGrams);
  return [soft('load-high', '/vehicleId', `${vehicle.id}/${percent}`, { ...load, percent })];
}

function wasteFindings(facts: LoadFacts): Finding[] {
  const noPermit = facts.permitCodes === null ? [hard('no-permit', '/day', facts.day, { day: facts.day })] : [];
  const lines = facts.stops.flatMap(({ bookingNumber, lines }, stop) =>
    lines.map((line) => ({ line, pointer: `/stops/${stop}`, booking: bookingNumber })),
  );
  return [...noPermit, ...lines.flatMap(({ line, pointer, booking }) => lineFindings(facts, line, pointer, booking))];
}

function lineFindings(facts: LoadFacts, line: CheckedLine, pointer: string, booking: string): Finding[] {
  const { day, vehicle, permitCodes, unknownCodes } = facts;
  const stop = facts.stopped.get(line.wasteCode);
  const { wasteCode: code, name } = line;
  const about = `${booking}/${code}`;
  const uncovered = uncoveredHazards(vehicle.classes, line.hazards);
  return [
    ...(unknownCodes.has(code) ? [hard('code-not-in-force', pointer, about, { booking, code, name, day })] : []),
    ...(permitCodes !== null && !permitCodes.has(code)
      ? [hard('code-outside-permit', pointer, about, { booking, code, name, day })]
      : []),
    ...(stop === undefined ? [] : [hard('intake-stopped', pointer, about, { booking, code, name, ...stop })]),
    ...(uncovered.length > 0
      ? [
          hard('class-not-covered', pointer, about, {
            booking,
            code,
            name,
            plate: vehicle.name,
            hazards: uncovered.join('、'),
          }),
        ]
      : []),
  ];
}

function clashFinding({ severity, groups, reason, lots }: Clash): Finding {
  const code = severity === 'hard' ? 'incompatible' : 'mixing-risk';
  const bookings = [...new Set(lots.map((lot) => lot.bookingNumber))].sort();
  const names = lots.slice(0, mostNames).map((lot) => `${lot.bookingNumber} ${lot.name}`);
  const details = { lots: names.join('；') + (lots.length > mostNames ? '……' : '') };
  const found = finding(severity, code, `/stops/${lots[0]?.stop ?? 0}`, `${groups}/${bookings.join('+')}`, details);
  return { ...found, text: { zh: `${found.text.zh}${reason.zh}`, en: `${found.text.en} ${reason.en}` } };
}

function stopFindings({ day, stops }: LoadFacts): Finding[] {
  const { stops: most } = careThresholds;
  return [
    ...stops.flatMap(({ bookingNumber: booking, state, windowFrom, windowTo }, stop) => {
      const window = { from: shanghaiDate(windowFrom), to: shanghaiDate(windowTo) };
      return [
        ...(state === 'dropped' ? [hard('booking-gone', `/stops/${stop}`, booking, { booking })] : []),
        ...(day < window.from || window.to < day
          ? [soft('window-mismatch', `/stops/${stop}`, booking, { booking, day, ...window })]
          : []),
      ];
    }),
    ...(stops.length > most ? [soft('many-stops', '/stops', `${stops.length}`, { stops: stops.length, most })] : []),
  ];
}

/** Twice a day is common with short rounds, so it asks for a reason and does not forbid. */
function doubleBookings({ vehicle, driver, escort, otherRounds }: CheckFacts): Finding[] {
  return otherRounds.flatMap(({ number: other, vehicleId, crewIds }) => [
    ...(vehicleId === vehicle.id
      ? [soft('vehicle-double-booked', '/vehicleId', `${vehicle.id}/${other}`, { name: vehicle.name, other })]
      : []),
    ...([driver, escort] as const)
      .filter((person) => crewIds.includes(person.id))
      .map((person) =>
        soft('crew-double-booked', person === driver ? '/driverId' : '/escortId', `${person.id}/${other}`, {
          name: person.name,
          other,
        }),
      ),
  ]);
}

function finding(
  severity: FindingSeverity,
  name: RoundFinding,
  pointer: string,
  about: string,
  details: Details,
): Finding {
  const text: Text = roundTexts[name];
  return { severity, code: `round.${name}`, key: `round.${name}/${about}`, pointer, text, details };
}
const hard = (...[name, pointer, about, details]: [RoundFinding, string, string, Details]): Finding =>
  finding('hard', name, pointer, about, details);
const soft = (...[name, pointer, about, details]: [RoundFinding, string, string, Details]): Finding =>
  finding('soft', name, pointer, about, details);

/** Soft findings without a waiver; hard ones cannot be waived. */
export const openFindings = (findings: readonly Finding[], waivedKeys: ReadonlySet<string>): Finding[] =>
  findings.filter(({ severity, key }) => severity === 'soft' && !waivedKeys.has(key));

/** The facts of the lifecycle's guards. */
export function roundFacts(
  stops: readonly StopState[],
  findings: readonly Finding[],
  waivedKeys: ReadonlySet<string>,
): RoundFacts {
  const count = (state: StopState) => stops.filter((stop) => stop === state).length;
  return {
    stops: stops.length,
    hardFindings: findings.filter(({ severity }) => severity === 'hard').length,
    openFindings: openFindings(findings, waivedKeys).length,
    pendingStops: count('pending'),
    visitedStops: count('visited'),
  };
}

/** What became of a stop: its booking tells, and there is no second record that could say otherwise. */
export function stopStateOf(
  booking: { readonly state: string; readonly plannedRoundId: string | null } | undefined,
  roundId: string,
): StopState {
  if (booking === undefined || booking.plannedRoundId !== roundId) return 'dropped';
  switch (booking.state) {
    case 'planned':
      return 'pending';
    case 'collected':
    case 'completed':
      return 'visited';
    case 'noShow':
      return 'noShow';
    default:
      return 'dropped';
  }
}

/** Whether the vehicle takes, or took, something up there: what the trip's cost is shared by. */
export const isOnTrip = (state: StopState): boolean => state === 'pending' || state === 'visited';
