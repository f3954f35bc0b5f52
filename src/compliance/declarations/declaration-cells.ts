import type { SheetCell } from '../../platform/documents/sheet-writer.js';
import { formatTonnes } from '../../shared/mass.js';
import type { Declaration } from './declaration.entity.js';
import type { DeclarationLine, Outlet } from './declaration.types.js';

const tonnes = (grams: number): number => Number(formatTonnes(grams));

/** The category of a code: 900-214-08 is of HW08. */
const categoryOf = (wasteCode: string): string => `HW${wasteCode.slice(-2)}`;

/** Collected and stored only: the list of HJ 1033 附录F has no verified code for it. */
const collected = '收集、贮存';

/** A row a receiver, or one for a code that was handed on to nobody. */
export const declarationCells = (
  { unitName, period }: Pick<Declaration, 'unitName' | 'period'>,
  lines: readonly DeclarationLine[],
): SheetCell[][] =>
  lines.flatMap((line) => {
    const outlets: readonly (Outlet | null)[] = line.outlets.length === 0 ? [null] : line.outlets;
    return outlets.map((outlet, place): SheetCell[] => [
      unitName,
      period,
      line.wasteName,
      categoryOf(line.wasteCode),
      line.wasteCode,
      ...(place === 0 ? inCells(line) : [null, null, null]),
      null,
      place === 0 ? tonnes(line.treatedGrams) : null,
      ...outletCells(outlet),
      place === 0 ? tonnes(line.closingGrams) : null,
      place === 0 ? remark(line) : null,
    ]);
  });

/** 上期末, 产生, 接收. */
const inCells = ({ openingGrams, takenInGrams, producedGrams }: DeclarationLine): SheetCell[] =>
  [openingGrams, producedGrams, takenInGrams - producedGrams].map(tonnes);

const outletCells = (outlet: Outlet | null): SheetCell[] =>
  outlet === null
    ? [null, null, null, null, 0]
    : [
        outlet.provinceCode,
        outlet.receiverName,
        outlet.permitNumber,
        outlet.methodCode ?? collected,
        tonnes(outlet.grams),
      ];

/** The table has no column for what weighing and counting found, so it is said in words. */
const remark = ({ differenceGrams }: DeclarationLine): string | null =>
  differenceGrams === 0 ? null : `盘点、复称差 ${formatTonnes(differenceGrams)} 吨已计入本期末`;
