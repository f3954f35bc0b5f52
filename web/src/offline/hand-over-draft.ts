import { parseKilograms } from '../shared/format';
import type { DraftLoad, HandOverDraft, Packet, PacketLine, PacketStop, RecordedLine } from './offline.types';

/** As much as the server takes on one line, and in one package: what it refuses would hold up the whole queue. */
export const mostLineGrams = 100_000_000;
const mostMillilitres = 100_000_000;

const within = (value: number | null, most: number): number | null =>
  value !== null && value > 0 && value <= most ? value : null;

/** Grams of what was typed as kilograms; null for anything that cannot be recorded. */
export const massTyped = (typed: string): number | null => within(parseKilograms(typed), mostLineGrams);

/** Millilitres of what was typed as litres, which are read as kilograms are: in thousandths. */
export const volumeTyped = (typed: string): number | null => within(parseKilograms(typed), mostMillilitres);

/** What a scan turned out to be. */
export type Scanned =
  /** One of the packages that stand ready; `line` is where it belongs on the form. */
  | { readonly found: 'listed'; readonly code: string; readonly line: number; readonly grams: number }
  /** A label of a reserved code: the package has still to be weighed. */
  | { readonly found: 'reserved'; readonly code: string; readonly line: number }
  | { readonly found: 'repeated'; readonly code: string }
  /** Of this enterprise, but its waste is not on the manifest. */
  | { readonly found: 'otherWaste'; readonly code: string; readonly wasteCode: string }
  | { readonly found: 'unknown'; readonly code: string };

const codeLength = 37;
/** The 数字识别码 as a scanner gives it: in any case and width, alone or at the end of an address (HJ 1276-2022). */
export const codeOf = (scanned: string): string =>
  scanned.normalize('NFKC').trim().toUpperCase().replace(/\/$/, '').slice(-codeLength);

/** Of several lines with the same waste the one packed alike and with room left is meant. */
function lineFor(
  lines: readonly PacketLine[],
  loads: readonly DraftLoad[],
  { wasteCode, packaging }: { readonly wasteCode: string; readonly packaging: string },
): PacketLine | undefined {
  const same = lines.filter((line) => line.wasteCode === wasteCode);
  const alike = same.filter((line) => line.packaging === packaging);
  const candidates = alike.length > 0 ? alike : same;
  const loaded = (line: PacketLine) => loads.filter((load) => load.line === line.line).length;
  return candidates.find((line) => loaded(line) < line.plannedPackages) ?? candidates[0];
}

export function readScan(stop: PacketStop, draft: Pick<HandOverDraft, 'loads'>, scanned: string): Scanned {
  const code = codeOf(scanned);
  const lines = stop.manifest?.lines ?? [];
  if (draft.loads.some((load) => load.code === code)) return { found: 'repeated', code };
  const container = stop.containers.find((one) => one.code === code);
  if (container !== undefined) {
    const line = lineFor(lines, draft.loads, container);
    if (line === undefined) return { found: 'otherWaste', code, wasteCode: container.wasteCode };
    return { found: 'listed', code, line: line.line, grams: container.grams };
  }
  const reserved = lines.find((line) => line.codes.includes(code));
  return reserved === undefined ? { found: 'unknown', code } : { found: 'reserved', code, line: reserved.line };
}

/** Scanned twice in a moment it comes along once. */
export const withLoad = (draft: HandOverDraft, load: DraftLoad): HandOverDraft =>
  draft.loads.some(({ code }) => code === load.code) ? draft : { ...draft, loads: [...draft.loads, load] };

export interface LineSum {
  readonly line: PacketLine;
  readonly grams: number;
  readonly packages: number;
  readonly loads: readonly DraftLoad[];
  /** Handed over without labels: counted, not scanned. */
  readonly isCounted: boolean;
}

/** What goes along of each line of the form: the scanned packages, or what was counted where none has a label. */
export function sumsOf(lines: readonly PacketLine[], { loads, counted }: HandOverDraft): LineSum[] {
  return lines.map((line) => {
    const own = loads.filter((load) => load.line === line.line);
    const given = own.length > 0 ? undefined : counted[line.line];
    return {
      line,
      loads: own,
      isCounted: given !== undefined,
      grams: given?.grams ?? own.reduce((sum, { grams }) => sum + grams, 0),
      packages: given?.packages ?? own.length,
    };
  });
}

/** Together more than a line takes. */
export const isBeyondLine = (sums: readonly LineSum[]): boolean => sums.some(({ grams }) => grams > mostLineGrams);

/** Every line of the form once; what is not handed over is zero. */
export const toRecordedLines = (sums: readonly LineSum[]): RecordedLine[] =>
  sums.map(({ line, grams, packages, loads }) => ({
    line: line.line,
    handedOverGrams: grams,
    handedOverPackages: packages,
    ...(loads.length > 0 && { containers: loads.map((load) => ({ code: load.code, grams: load.grams })) }),
  }));

/** Packages that stand ready by the list and were not scanned: left behind, or not found. */
export const missingOf = (stop: PacketStop, { loads }: Pick<HandOverDraft, 'loads'>): PacketStop['containers'] =>
  stop.containers.filter(
    ({ code, wasteCode }) =>
      !loads.some((load) => load.code === code) &&
      (stop.manifest?.lines ?? []).some((line) => line.wasteCode === wasteCode),
  );

/** More than the label allows for: the two differ by more than the scale may (‰ of the larger one). */
export function isBeyondTolerance(
  labelGrams: number,
  weighedGrams: number,
  { weighingPermille }: Packet['tolerances'],
): boolean {
  return Math.abs(labelGrams - weighedGrams) * 1_000 > Math.max(labelGrams, weighedGrams) * weighingPermille;
}

/** No waste is that dense: one of the two was mistyped. The server refuses it as well. */
export const isTooDense = (
  grams: number,
  volumeMillilitres: number,
  { densityGramsPerLitre }: Packet['tolerances'],
): boolean => grams * 1_000 > volumeMillilitres * densityGramsPerLitre;
