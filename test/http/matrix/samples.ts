import fc from 'fast-check';
import { shanghaiDate } from '../../../src/shared/working-days.js';
import { newUscc } from '../../support/enterprises.js';
import type { FieldShape, ObjectShape, Shape } from './shapes.js';
import type { RowKind, Rows } from './tenant.types.js';

/** What the fields with an id name. A new one has to be said here, or the specs about foreign ids fail. */
const kindOfField: Readonly<Record<string, RowKind>> = {
  accountId: 'account',
  approvalId: 'transferApproval',
  bookingId: 'booking',
  bookingIds: 'freeBooking',
  bookingLineId: 'bookingLine',
  carrierId: 'carrier',
  channelId: 'channel',
  companyId: 'treatmentCompany',
  containerIds: 'container',
  differenceId: 'stockTakeDifference',
  documentId: 'facilityDocument',
  documentIds: 'facilityDocument',
  driverId: 'crew',
  enterpriseId: 'enterprise',
  escortId: 'escort',
  facilityId: 'facility',
  handheldId: 'handheld',
  lineId: 'manifestLine',
  lineIds: 'standingLine',
  logEntryId: 'outletLogEntry',
  manifestId: 'manifest',
  paperDocumentId: 'document',
  photoDocumentId: 'photo',
  profileId: 'profile',
  receiptDocumentId: 'document',
  roundId: 'round',
  signedDocumentId: 'signedPaper',
  subjectId: 'manifest',
  statementId: 'statement',
  transferId: 'transfer',
  vehicleId: 'vehicle',
  vehicleIds: 'vehicle',
  zoneId: 'zone',
};

const later = (hours: number) => new Date(Date.now() + hours * 3_600_000);
let made = 0;

/** Values that make sense to a service, by the name of the field; whatever is not here only has the right shape. */
const usual: Readonly<Record<string, () => unknown>> = {
  wasteCode: () => '900-214-08',
  codes: () => ['900-214-08'],
  category: () => 'HW08',
  categories: () => ['HW08'],
  kinds: () => ['driver'],
  hazards: () => ['T', 'I'],
  form: () => 'L',
  packaging: () => 'drum',
  keys: () => ['repair-filters'],
  trade: () => 'vehicle-repair',
  divisionCode: () => '320613',
  pointer: () => '/address',
  text: () => '请更正',
  phone: () => '13812345678',
  plate: () => `苏F${20_000 + (made += 1)}`,
  number: () => `XY-${(made += 1)}`,
  name: () => `名称 ${(made += 1)}`,
  licenceNo: () => `许可 ${(made += 1)}`,
  permitNo: () => `经营许可 ${(made += 1)}`,
  uscc: newUscc,
  url: () => 'https://hooks.example.cn/green-island',
  certificateNo: () => `证书 ${(made += 1)}`,
  login: () => `sample-${(made += 1)}`,
  password: () => 'Correct-horse-9',
  currentPassword: () => 'not the password',
  asOf: () => later(-1).toISOString(),
  occurredAt: () => later(-1).toISOString(),
  reason: () => '测试用的理由，不少于十个字',
  methodCode: () => 'C1',
  source: () => 'manual',
  kind: () => 'net',
  validFrom: () => shanghaiDate(later(24)),
  // Within the twelve months of an approval (部令23号 第21–28条).
  validTo: () => shanghaiDate(later(300 * 24)),
  licenceValidTo: () => '2090-12-31',
  certificateValidTo: () => '2090-12-31',
  transportPermitValidTo: () => '2090-12-31',
  day: () => shanghaiDate(later(96)),
  from: () => shanghaiDate(later(72)),
  to: () => shanghaiDate(later(120)),
  windowFrom: () => later(72).toISOString(),
  windowTo: () => later(76).toISOString(),
  handedOverAt: () => later(-24).toISOString(),
  estimatedGrams: () => 1_000,
};

/** Fields that may be left out by their shape, but not in this route. */
const neededInRoute: Readonly<Record<string, readonly string[]>> = {
  'POST /channels': ['url'],
  'POST /manifests/:id/acceptance': ['methodCode'],
  'POST /visit-charges/:id/correct': ['fenPerKg'],
  'POST /weighings': ['lineId', 'reason'],
  'PUT /enterprises/:id/place': ['place'],
};

export interface Subject {
  readonly routeKey: string;
  readonly rows: Rows;
}

/** A body or query that its route would accept, about rows of one tenant; `optional` adds one field that may be left out. */
export function sampleOf(shape: ObjectShape, subject: Subject, optional?: string): Record<string, unknown> {
  const needed = [...(neededInRoute[subject.routeKey] ?? []), optional];
  const fields = shape.fields.filter((field) => !field.optional || needed.includes(field.name));
  return Object.fromEntries(fields.map((field) => [field.name, fieldSample(field, subject)]));
}

function fieldSample({ name, shape }: FieldShape, subject: Subject): unknown {
  const value = usual[name]?.();
  return value !== undefined && fits(value, shape) ? value : valueSample(shape, name, subject);
}

/** One name stands for different things in different bodies: the number of a permit, the 14 digits of a manifest. */
function fits(value: unknown, shape: Shape): boolean {
  if (shape.kind === 'oneOf') return shape.values.includes(value);
  if (shape.kind === 'list') return Array.isArray(value);
  if (shape.kind === 'integer') return Number.isInteger(value);
  return shape.kind !== 'text' || shape.pattern === null || shape.pattern.test(String(value));
}

function valueSample(shape: Shape, name: string, subject: Subject): unknown {
  switch (shape.kind) {
    case 'object':
      return sampleOf(shape, subject);
    case 'list':
      return [valueSample(shape.of, name, subject)];
    case 'uuid':
      return subject.rows[kindOf(name, subject.routeKey)];
    case 'oneOf':
      return shape.values[0];
    case 'integer':
      return Math.max(shape.least, Math.min(1, shape.most));
    case 'flag':
      return false;
    case 'day':
      return shanghaiDate(later(48));
    case 'instant':
      return later(48).toISOString();
    case 'text':
      return textSample(shape, name);
    default:
      return 1;
  }
}

function textSample({ pattern, least, most }: Shape & { kind: 'text' }, name: string): string {
  if (pattern !== null) return fc.sample(fc.stringMatching(pattern, { size: 'medium' }), { numRuns: 1, seed: 1 })[0]!;
  return `样例 ${name}`.padEnd(least, '。').slice(0, most);
}

/** Where a name alone does not tell: in one route it is another row than elsewhere. */
const kindInRoute: Readonly<Record<string, RowKind>> = {
  'GET /approval-conditions approvalId': 'approval',
  'PATCH /crew/:id accountId': 'driverAccount',
  'POST /crew accountId': 'driverAccount',
  'PATCH /manifests/:id lineId': 'draftManifestLine',
  'POST /manifests/backfill bookingLineId': 'draftTripBookingLine',
  'POST /manifests/backfill roundId': 'draftTripRound',
  'POST /manifests/:id/acceptance lineId': 'arrivedLine',
  'POST /transfers/:id/acceptance lineId': 'arrivedTransferLine',
  'POST /transfers/:id/treatment lineId': 'acceptedTransferLine',
  'POST /visit-charges/:id/correct lineId': 'chargeLine',
  'POST /weighings manifestId': 'arrivedManifest',
  'POST /weighings lineId': 'arrivedLine',
  'POST /discrepancies manifestId': 'arrivedManifest',
  'POST /discrepancies lineId': 'arrivedLine',
  'PUT /rounds/:id/stops bookingIds': 'plannedBooking',
};

export function kindOf(field: string, routeKey: string): RowKind {
  const kind = kindInRoute[`${routeKey} ${field}`] ?? kindOfField[field];
  if (kind === undefined) throw new Error(`say in kindOfField what ${field} names`);
  return kind;
}

/** The sample with another id at the place of `path`. */
export function withIdAt(sample: object, path: readonly string[], id: string): Record<string, unknown> {
  const copy = structuredClone(sample) as Record<string, unknown>;
  let place = copy;
  for (const step of path.slice(0, -1)) place = place[step] as Record<string, unknown>;
  place[path.at(-1)!] = id;
  return copy;
}
