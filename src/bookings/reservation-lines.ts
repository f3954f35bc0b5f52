import type { EnterpriseRef, LedgerAccount } from '../ledger/accounts.js';
import { categoryQuota, generatorScope, openBookings, permitQuota, storageZone } from '../ledger/accounts.js';
import type { LedgerLine } from '../ledger/ledger.service.js';
import { sumGrams } from '../shared/mass.js';
import type { Grams } from '../shared/mass.js';
import { wasteCategory } from '../shared/waste-code.js';

/** Mass of one code bound for one zone. */
export interface PlacedMass {
  readonly wasteCode: string;
  readonly zoneId: string;
  readonly grams: Grams;
}

/** Limits in force, in grams. They open an account that nobody has used yet; afterwards the account's own row rules. */
export interface YearLimits {
  readonly permitGrams: Grams;
  readonly categoryGrams: ReadonlyMap<string, Grams>;
  readonly scopeGrams: Grams;
}

/** What counts by calendar year: the permit, its categories where it limits them, and the generator's 10 t. */
export function yearLines(
  owner: EnterpriseRef,
  year: number,
  masses: readonly PlacedMass[],
  limits: YearLimits,
): LedgerLine[] {
  const total = sumGrams(masses.map((mass) => mass.grams));
  return [
    { account: permitQuota(owner, year, limits.permitGrams), grams: total },
    { account: generatorScope(owner, year, limits.scopeGrams), grams: total },
    ...masses.flatMap(({ wasteCode, grams }) => {
      const category = wasteCategory(wasteCode);
      const limit = limits.categoryGrams.get(category);
      return limit === undefined ? [] : [{ account: categoryQuota(owner, year, category, limit), grams }];
    }),
  ];
}

/** Room in storage, whatever the year. */
export const zoneLines = (
  owner: EnterpriseRef,
  masses: readonly PlacedMass[],
  capacities: ReadonlyMap<string, Grams>,
): LedgerLine[] =>
  masses.map(({ zoneId, grams }) => {
    const capacity = capacities.get(zoneId);
    // An account opened without its limit would let everything in.
    if (capacity === undefined) throw new Error(`no capacity was given for storage zone ${zoneId}`);
    return { account: storageZone(owner, zoneId, capacity), grams };
  });

/** The enterprise's cap on open bookings, so that nobody hoards the quota (S14). */
export const capLine = (owner: EnterpriseRef, masses: readonly PlacedMass[], capGrams: Grams): LedgerLine => ({
  account: openBookings(owner, capGrams),
  grams: sumGrams(masses.map((mass) => mass.grams)),
});

/** A held line that belongs to no year stays as it is when a reservation moves to another year. */
export const isStanding = ({ account }: { readonly account: LedgerAccount }): boolean => account.year === null;
