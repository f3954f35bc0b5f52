import type { Movement } from '../../ledger/ledger.service.js';
import type { Destination } from '../../transfers/transfers.service.js';
import { emptyLine } from './equation.rules.js';
import type { LineFigures, Outlet } from './declaration.types.js';

export interface FacilityRecords {
  /** By waste code, just before the period and just before its end. */
  readonly opening: ReadonlyMap<string, number>;
  readonly closing: ReadonlyMap<string, number>;
  readonly moved: readonly Movement[];
  readonly destinations: readonly Destination[];
}

/** The facility's own lines: 接收 and 自产, 盘点差, and 委外 by who received it. It treats nothing itself. */
export function facilityLines({ opening, closing, moved, destinations }: FacilityRecords): LineFigures[] {
  const intoBay = moved.filter(({ kind, move }) => kind === 'receiving' && (move === 'receive' || move === 'produce'));
  const takenIn = sumBy(intoBay);
  const produced = sumBy(intoBay.filter(({ move }) => move === 'produce'));
  // The account holds what was found less, so what is in stock changed the other way.
  const lost = sumBy(moved.filter(({ kind }) => kind === 'stockDifference'));
  const shipped = moved.filter(({ kind, move }) => kind === 'outbound' && (move === 'ship' || move === 'return'));
  const handedOn = sumBy(shipped);
  const codes = new Set([opening, closing, takenIn, lost, handedOn].flatMap((figures) => [...figures.keys()]));
  return [...codes]
    .sort()
    .map((wasteCode) => ({
      ...emptyLine(wasteCode),
      openingGrams: opening.get(wasteCode) ?? 0,
      takenInGrams: takenIn.get(wasteCode) ?? 0,
      producedGrams: produced.get(wasteCode) ?? 0,
      differenceGrams: 0 - (lost.get(wasteCode) ?? 0),
      handedOnGrams: handedOn.get(wasteCode) ?? 0,
      closingGrams: closing.get(wasteCode) ?? 0,
      outlets: outletsOf(
        shipped.filter(({ scope }) => scope === wasteCode),
        destinations.filter((destination) => destination.wasteCode === wasteCode),
      ),
    }))
    .filter(isSomething);
}

/** One for each receiver, permit and method; what came back in full is none. */
function outletsOf(shipped: readonly Movement[], destinations: readonly Destination[]): Outlet[] {
  const byTransfer = new Map(destinations.map((one) => [one.transferId, one]));
  const outlets = new Map<string, Outlet>();
  for (const { subjectId, grams } of shipped) {
    const to = byTransfer.get(subjectId ?? '');
    if (to === undefined) throw new Error(`shipment ${subjectId} has left and is no transfer`);
    const { provinceCode, companyName: receiverName, permitNumber, methodCode } = to;
    const key = [permitNumber, methodCode, receiverName].join('/');
    const sum = (outlets.get(key)?.grams ?? 0) + grams;
    outlets.set(key, { provinceCode, receiverName, permitNumber, methodCode, grams: sum });
  }
  return [...outlets]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, outlet]) => outlet)
    .filter(({ grams }) => grams !== 0);
}

function sumBy(moved: readonly Movement[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { scope, grams } of moved) sums.set(scope, (sums.get(scope) ?? 0) + grams);
  return sums;
}

const isSomething = (line: LineFigures): boolean =>
  [line.openingGrams, line.takenInGrams, line.differenceGrams, line.handedOnGrams, line.closingGrams].some(
    (figure) => figure !== 0,
  ) || line.outlets.length > 0;
