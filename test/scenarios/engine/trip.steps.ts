import { formatKilograms } from '../../../src/shared/mass.js';
import type { Text } from '../../../src/shared/domain-error.js';
import type { Answered, RequestStep } from './scenario.types.js';

/**
 * The steps that most scenarios have in common, from booking to the weighbridge, as builders of plain data. `booking`, `round`
 * and `manifest` are names: an id is remembered under the name, and what belongs to it under `name.part`.
 */

export interface BookedWaste {
  /** Key of the enterprise's waste profile. */
  readonly waste: string;
  readonly grams: number;
  readonly packages: number;
}

export interface Booked {
  readonly firm: string;
  readonly lines: readonly BookedWaste[];
  /** Day of the pickup, YYYY-MM-DD; the window is 08:00 to 18:00. */
  readonly day: string;
  readonly at?: string;
  readonly booking?: string;
  readonly does?: Text;
  /** What is expected when it is not a booking that succeeds. */
  readonly expect?: Answered;
}

/** 178500 → 178.5, for a sentence. */
export const kilograms = (grams: number): string => formatKilograms(grams).replace(/\.?0+$/, '');
export const inTime = (at: string | undefined): { at?: string } => (at === undefined ? {} : { at });

export function books({ firm, lines, day, at, booking = 'booking', does, expect }: Booked): RequestStep {
  const total = kilograms(lines.reduce((sum, { grams }) => sum + grams, 0));
  return {
    who: firm,
    does: does ?? { zh: `预约 ${day} 收运，共 ${total} 千克。`, en: `Books ${total} kg for ${day}.` },
    ...inTime(at),
    request: {
      method: 'POST',
      path: '/bookings',
      body: {
        lines: lines.map(({ waste, grams, packages }) => ({
          profileId: `{${firm}.${waste}}`,
          estimatedGrams: grams,
          packageCount: packages,
        })),
        windowFrom: `${day}T08:00:00+08:00`,
        windowTo: `${day}T18:00:00+08:00`,
      },
    },
    expect: expect ?? { status: 201, fields: { '/state': 'requested' } },
    ...(expect === undefined && { remember: { [booking]: '/id' } }),
  };
}

export interface Looked {
  readonly who: string;
  readonly path: string;
  readonly does: Text;
  readonly at?: string;
  readonly fields?: Answered['fields'];
  readonly remember?: RequestStep['remember'];
}

/** Somebody reads something. */
export const looks = ({ who, path, does, at, fields, remember }: Looked): RequestStep => ({
  who,
  does,
  ...inTime(at),
  request: { method: 'GET', path },
  expect: { status: 200, ...(fields && { fields }) },
  ...(remember && { remember }),
});

export interface Planned {
  readonly bookings?: readonly string[];
  readonly day: string;
  readonly at?: string;
  readonly round?: string;
}

export function plans({ bookings = ['booking'], day, at, round = 'round' }: Planned): RequestStep {
  return {
    who: 'dispatcher',
    does: { zh: `把预约排入 ${day} 的车次。`, en: `Plans the booking(s) onto a round on ${day}.` },
    ...inTime(at),
    request: {
      method: 'POST',
      path: '/rounds',
      body: {
        day,
        vehicleId: '{vehicle}',
        driverId: '{crew.driver}',
        escortId: '{crew.escort}',
        bookingIds: bookings.map((booking) => `{${booking}}`),
      },
    },
    expect: { status: 201, fields: { '/state': 'draft', '/stopCount': bookings.length } },
    remember: { [round]: '/id', [`${round}.version`]: '/version' },
  };
}

export const releases = (round = 'round', expect?: Answered): RequestStep => ({
  who: 'dispatcher',
  does:
    expect === undefined
      ? {
          zh: '下达车次，系统为每家单位起草联单。',
          en: 'Releases the round; a manifest is drafted for each enterprise.',
        }
      : { zh: '下达车次，被拒绝。', en: 'Releases the round, and is refused.' },
  request: { method: 'POST', path: `/rounds/{${round}}/release`, body: {}, version: `{${round}.version}` },
  expect: expect ?? { status: 200, fields: { '/state': 'released' } },
  jobs: true,
});

export interface Signed {
  readonly firm: string;
  readonly round?: string;
  readonly manifest?: string;
  /** Lines the manifest has; one when left out. */
  readonly lines?: number;
}

/** The enterprise opens the draft of its manifest and signs it. Afterwards it is `numbered`. */
export function confirms(given: Signed): RequestStep[] {
  const { firm, manifest = 'manifest' } = given;
  return [
    ...opens(given),
    {
      who: firm,
      does: {
        zh: '核对后确认联单；系统向国家平台取号。',
        en: 'Checks and confirms the manifest; its official number is asked for.',
      },
      request: {
        method: 'POST',
        path: `/manifests/{${manifest}}/confirm`,
        body: { contentHash: `{${manifest}.confirmHash}` },
      },
      expect: { status: 200, fields: { '/state': 'confirmed' } },
      jobs: true,
    },
  ];
}

/** Finds the one manifest of the enterprise on the round and looks at it. */
export function opens({ firm, round = 'round', manifest = 'manifest', lines = 1 }: Signed): RequestStep[] {
  const lineIds = Array.from({ length: lines }, (_, index) => [`${manifest}.line${index + 1}`, `/lines/${index}/id`]);
  return [
    {
      who: firm,
      does: { zh: '查找本单位在该车次的联单。', en: 'Looks for its manifest of the round.' },
      request: { method: 'GET', path: `/manifests?roundId={${round}}&state=draft` },
      expect: { status: 200, fields: { '/items': { count: 1 } } },
      remember: { [manifest]: '/items/0/id' },
    },
    {
      who: firm,
      does: { zh: '打开联单草稿。', en: 'Opens the draft.' },
      request: { method: 'GET', path: `/manifests/{${manifest}}` },
      expect: { status: 200, fields: { '/enterpriseId': `{${firm}}`, '/lines': { count: lines } } },
      remember: { [`${manifest}.confirmHash`]: '/confirmHash', ...Object.fromEntries(lineIds) },
    },
  ];
}

export interface HandedOver {
  readonly firm: string;
  /** Grams and packages of every line, and the names of its containers where the driver scans them. */
  readonly lines: readonly (readonly [grams: number, packages: number, containers?: readonly string[]])[];
  readonly manifest?: string;
  readonly at?: string;
}

/** Driver and enterprise sign what is handed over. Afterwards the manifest is `loaded`. */
export function handsOver({ firm, lines, manifest = 'manifest', at }: HandedOver): RequestStep[] {
  const total = kilograms(lines.reduce((sum, [grams]) => sum + grams, 0));
  const path = `/manifests/{${manifest}}/sign-loading`;
  const isScanned = lines.some(([, , containers]) => containers !== undefined);
  return [
    {
      who: 'driver',
      does: isScanned
        ? {
            zh: `扫描容器，逐行填写交付量（共 ${total} 千克）并签字。`,
            en: `Scans the containers, fills in what is handed over, ${total} kg in all, and signs.`,
          }
        : {
            zh: `逐行填写交付量（共 ${total} 千克）并签字。`,
            en: `Fills in what is handed over, ${total} kg in all, and signs.`,
          },
      ...inTime(at),
      request: {
        method: 'POST',
        path,
        body: {
          lines: lines.map(([grams, packages, containers], index) => ({
            lineId: `{${manifest}.line${index + 1}}`,
            handedOverGrams: grams,
            handedOverPackages: packages,
            ...(containers && { containers: containers.map((name) => ({ code: `{${name}.code}` })) }),
          })),
        },
      },
      expect: { status: 200, fields: { '/state': 'numbered' } },
      remember: { [`${manifest}.loadingHash`]: '/loadingHash' },
    },
    {
      who: firm,
      does: {
        zh: '核对后签字；双方签字后完成装车。',
        en: 'Checks and signs; with both signatures the waste is loaded.',
      },
      request: { method: 'POST', path, body: { contentHash: `{${manifest}.loadingHash}` } },
      expect: { status: 200, fields: { '/state': 'loaded' } },
      jobs: true,
    },
  ];
}

/** The vehicle leaves the enterprise and arrives at the facility. */
export function travels({ manifest = 'manifest', at }: { manifest?: string; at?: string } = {}): RequestStep[] {
  return [
    {
      who: 'driver',
      does: { zh: '起运。', en: 'Leaves with the waste.' },
      request: { method: 'POST', path: `/manifests/{${manifest}}/depart` },
      expect: { status: 200, fields: { '/state': 'inTransit' } },
    },
    {
      who: 'driver',
      does: {
        zh: '运抵集中点，五个工作日的验收期限开始。',
        en: 'Arrives; five working days for the acceptance begin.',
      },
      ...inTime(at),
      request: { method: 'POST', path: `/manifests/{${manifest}}/arrive` },
      expect: { status: 200, fields: { '/state': 'arrived' } },
      jobs: true,
    },
  ];
}

export interface Transported {
  readonly firm: string;
  /** Day of the trip, YYYY-MM-DD: loaded at 09:30, arrived at 11:00. */
  readonly day: string;
  /** What is handed over of every line. */
  readonly handedOver: HandedOver['lines'];
  readonly bookings?: readonly string[];
  readonly round?: string;
  readonly manifest?: string;
  /** Where the national system is not connected: the number that is entered. */
  readonly number?: string;
}

/** Somebody enters the number that the national system gave the manifest. */
const entersNumber = (number: string, manifest = 'manifest'): RequestStep => ({
  who: 'dispatcher',
  does: { zh: `登记国家联单编号 ${number}。`, en: `Enters the official number ${number}.` },
  request: { method: 'POST', path: `/manifests/{${manifest}}/official-number`, body: { number } },
  expect: { status: 200, fields: { '/state': 'numbered' } },
});

/** From bookings that wait for a round to a manifest that stands at the weighbridge, all in order. */
export const transports = ({
  firm,
  day,
  handedOver,
  bookings,
  round,
  manifest,
  number,
}: Transported): RequestStep[] => [
  plans({ day, ...(bookings && { bookings }), ...(round && { round }) }),
  releases(round),
  ...confirms({ firm, lines: handedOver.length, ...(round && { round }), ...(manifest && { manifest }) }),
  ...(number === undefined ? [] : [entersNumber(number, manifest)]),
  ...handsOver({ firm, lines: handedOver, at: `${day}T09:30:00+08:00`, ...(manifest && { manifest }) }),
  ...travels({ at: `${day}T11:00:00+08:00`, ...(manifest && { manifest }) }),
];
