/**
 * The accounts of the ledger and the order in which they are locked. A limit account refuses what exceeds its limit;
 * a mass account holds grams that came from another one. The hot row of a facility, its yearly permit quota, has the
 * highest rank: it is locked last and so for the shortest time.
 */
export interface LedgerAccount {
  readonly key: string;
  readonly kind: LimitKind | MassKind;
  readonly lockRank: number;
  readonly facilityId: string;
  readonly enterpriseId: string | null;
  readonly divisionCode: string | null;
  readonly year: number | null;
  /** What the account is of, within its kind: a category HW08, a waste code, a zone or a vehicle. */
  readonly scope: string;
  /** Grams. Used when the account is opened by its first entry; later only an amended permit moves it. */
  readonly limitGrams: number | null;
  readonly mayBeNegative: boolean;
}

export type LimitKind =
  'permitQuota' | 'categoryQuota' | 'scope' | 'openBookings' | 'zone' | 'treatmentQuota' | 'approvalQuota';
export type MassKind =
  | 'generated'
  | 'vehicle'
  | 'receiving'
  | 'stored'
  | 'missing'
  | 'returned'
  | 'outbound'
  | 'treated'
  | 'outboundDifference'
  | 'weighingDifference'
  | 'stockDifference';

export interface FacilityRef {
  readonly facilityId: string;
}

export interface EnterpriseRef extends FacilityRef {
  readonly enterpriseId: string;
  readonly divisionCode: string;
}

const lockRanks: Record<LimitKind | MassKind, number> = {
  generated: 10,
  vehicle: 11,
  receiving: 12,
  stored: 13,
  missing: 14,
  returned: 15,
  outbound: 16,
  weighingDifference: 17,
  stockDifference: 18,
  treated: 19,
  outboundDifference: 19,
  openBookings: 20,
  scope: 30,
  zone: 40,
  treatmentQuota: 50,
  approvalQuota: 60,
  categoryQuota: 80,
  permitQuota: 90,
};

interface Open {
  kind: LimitKind | MassKind;
  of: FacilityRef | EnterpriseRef;
  year?: number;
  scope?: string;
  limitGrams?: number;
  mayBeNegative?: boolean;
}

function account({ kind, of, year, scope = '', limitGrams, mayBeNegative = false }: Open): LedgerAccount {
  const enterpriseId = 'enterpriseId' in of ? of.enterpriseId : null;
  const key = [kind, enterpriseId ?? of.facilityId, year ?? '', scope].join('/');
  return {
    key,
    kind,
    lockRank: lockRanks[kind],
    facilityId: of.facilityId,
    enterpriseId,
    divisionCode: 'divisionCode' in of ? of.divisionCode : null,
    year: year ?? null,
    scope,
    limitGrams: limitGrams ?? null,
    mayBeNegative,
  };
}

const facilityOnly = (of: FacilityRef): FacilityRef => ({ facilityId: of.facilityId });

/** What the permit lets in during one calendar year in Asia/Shanghai (5,000 t). */
export const permitQuota = (of: FacilityRef, year: number, limitGrams: number): LedgerAccount =>
  account({ kind: 'permitQuota', of: facilityOnly(of), year, limitGrams });

/** Where the permit also limits one category, such as HW08, for the year. */
export const categoryQuota = (of: FacilityRef, year: number, category: string, limitGrams: number): LedgerAccount =>
  account({ kind: 'categoryQuota', of: facilityOnly(of), year, scope: category, limitGrams });

/** A small generator's year: less than 10 t (HJ 1259-2022 4.2.1 登记管理). */
export const generatorScope = (of: EnterpriseRef, year: number, limitGrams: number): LedgerAccount =>
  account({ kind: 'scope', of, year, limitGrams });

/** Mass an enterprise may hold in bookings not yet carried out, so that nobody hoards the quota. */
export const openBookings = (of: EnterpriseRef, limitGrams: number): LedgerAccount =>
  account({ kind: 'openBookings', of, limitGrams });

/** Mass a storage zone may hold at once. */
export const storageZone = (of: FacilityRef, zoneId: string, limitGrams: number): LedgerAccount =>
  account({ kind: 'zone', of: facilityOnly(of), scope: zoneId, limitGrams });

/** What a contract lets go to one treatment company in a calendar year. */
export const treatmentQuota = (of: FacilityRef, contractId: string, year: number, limitGrams: number): LedgerAccount =>
  account({ kind: 'treatmentQuota', of: facilityOnly(of), year, scope: contractId, limitGrams });

/** What a 跨省转移批准 lets leave of one code, in as many trips as it takes (部令23号 第21–28条). */
export const approvalQuota = (
  of: FacilityRef,
  approvalId: string,
  wasteCode: string,
  limitGrams: number,
): LedgerAccount =>
  account({ kind: 'approvalQuota', of: facilityOnly(of), scope: `${approvalId}/${wasteCode}`, limitGrams });

/** Where mass enters the books: what an enterprise ever handed over of a code, as a negative balance. */
export const generated = (of: EnterpriseRef, wasteCode: string): LedgerAccount =>
  account({ kind: 'generated', of, scope: wasteCode, mayBeNegative: true });

/** What the facility itself ever produced of a code (自产废物), as a negative balance; it counts against no quota. */
export const produced = (of: FacilityRef, wasteCode: string): LedgerAccount =>
  account({ kind: 'generated', of: facilityOnly(of), scope: wasteCode, mayBeNegative: true });

export const onVehicle = (of: FacilityRef, vehicleId: string, wasteCode: string): LedgerAccount =>
  account({ kind: 'vehicle', of: facilityOnly(of), scope: `${vehicleId}/${wasteCode}` });

export const receivingBay = (of: FacilityRef, wasteCode: string): LedgerAccount =>
  account({ kind: 'receiving', of: facilityOnly(of), scope: wasteCode });

/** What stands in a zone, or picked from it on the dock. */
export const inZone = (of: FacilityRef, zoneId: string, wasteCode: string): LedgerAccount =>
  account({ kind: 'stored', of: facilityOnly(of), scope: `${zoneId}/${wasteCode}` });

/** Containers that a stock-take did not find, until they are found. */
export const missing = (of: FacilityRef, wasteCode: string): LedgerAccount =>
  account({ kind: 'missing', of: facilityOnly(of), scope: wasteCode });

/** Refused goods that went home. */
export const returned = (of: EnterpriseRef, wasteCode: string): LedgerAccount =>
  account({ kind: 'returned', of, scope: wasteCode });

/** What left for treatment and is not treated yet. */
export const outbound = (of: FacilityRef, wasteCode: string): LedgerAccount =>
  account({ kind: 'outbound', of: facilityOnly(of), scope: wasteCode });

/** What treatment companies weighed and treated. */
export const treated = (of: FacilityRef, wasteCode: string): LedgerAccount =>
  account({ kind: 'treated', of: facilityOnly(of), scope: wasteCode });

/** Shipped minus what the treatment company weighed; may be of either sign. */
export const outboundDifference = (of: FacilityRef, wasteCode: string): LedgerAccount =>
  account({ kind: 'outboundDifference', of: facilityOnly(of), scope: wasteCode, mayBeNegative: true });

/** Handed over minus weighed in, explained by the discrepancy record; may be of either sign. */
export const weighingDifference = (of: FacilityRef, wasteCode: string): LedgerAccount =>
  account({ kind: 'weighingDifference', of: facilityOnly(of), scope: wasteCode, mayBeNegative: true });

/** What a stock-take weighed less than the books; negative where it weighed more. */
export const stockDifference = (of: FacilityRef, wasteCode: string): LedgerAccount =>
  account({ kind: 'stockDifference', of: facilityOnly(of), scope: wasteCode, mayBeNegative: true });

export type MoveKind = 'produce' | 'load' | 'receive' | 'store' | 'return' | 'ship' | 'treat' | 'adjust';
