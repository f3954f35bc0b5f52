import { postgresFailure } from '../platform/database/postgres-errors.js';
import { parseOfficialNumber, yearSpan } from '../shared/manifest-number.js';
import { shanghaiYear } from '../shared/working-days.js';
import { tenantOf } from '../writes/write-tx.js';
import type { WriteTx } from '../writes/write-tx.js';
import type { CorrectOfficialNumber } from './dto/manifest-steps.dto.js';
import { requireStep, saveChanges, takeStep } from './manifest-store.js';
import type { ManifestWithLines } from './manifest-store.js';
import {
  numberNotExpected,
  officialNumberDiffers,
  officialNumberInvalid,
  officialNumberSame,
  officialNumberTaken,
} from './manifest.errors.js';
import { awaitsNumber } from './manifest.lifecycle.js';
import { manifestNumbered, manifestNumberCorrected } from './manifests.events.js';

/** `gateway`: the national system's own answer, also one in a file. */
export type NumberSource = 'gateway' | 'manual';

/** `applied` now; `known`: entered before; `notApplied`: the manifest was voided meanwhile or has another number. */
export type NumberOutcome = 'applied' | 'known' | 'notApplied';

/** Of a locked manifest; see `Manifests.setOfficialNumber`. */
export async function enterNumber(
  tx: WriteTx,
  manifest: ManifestWithLines,
  number: string,
  source: NumberSource,
): Promise<NumberOutcome> {
  requireNumberOf(manifest, number, shanghaiYear(tx.now));
  const isKnown = manifest.officialNumber === number;
  if (isKnown && manifest.state !== 'voided') return 'known';
  const isExpected = expectsNumber(manifest);
  if (!isExpected && source === 'gateway') return 'notApplied';
  if (isKnown) return 'known';
  if (manifest.officialNumber !== null) throw officialNumberDiffers({ number: manifest.officialNumber });
  if (!isExpected) throw numberNotExpected({});
  await ifFree(tx, number, () => applyNumber(tx, manifest, number, source));
  manifestNumbered.emit(tx, { manifestId: manifest.id, number });
  return 'applied';
}

/**
 * Puts a number right that was mistyped here, as long as nobody has signed the loading with it. Errors: those of the
 * lifecycle, `manifest.official-number-invalid`, `…-same` (422), `…-taken` (409).
 */
export async function correctNumber(
  tx: WriteTx,
  manifest: ManifestWithLines,
  { number, reason }: CorrectOfficialNumber,
): Promise<void> {
  await requireStep(tx, manifest, 'correctNumber');
  requireNumberOf(manifest, number, shanghaiYear(tx.now));
  const numberBefore = manifest.officialNumber;
  if (numberBefore === number) throw officialNumberSame({ number }, '/number');
  const told = { numberBefore, numberAfter: number, reason };
  await ifFree(tx, number, () => takeStep(tx, manifest, 'correctNumber', { officialNumber: number }, told));
  manifestNumberCorrected.emit(tx, { manifestId: manifest.id, number });
}

async function applyNumber(
  tx: WriteTx,
  manifest: ManifestWithLines,
  number: string,
  source: NumberSource,
): Promise<void> {
  const numbered = { officialNumber: number, numberSource: source, numberedAt: tx.now };
  if (manifest.state === 'confirmed') return takeStep(tx, manifest, 'number', numbered, { number, source });
  // A paper transfer is under way already: the number completes its back-fill and changes no state (第20条).
  await saveChanges(tx, manifest, { ...numbered, backfilledAt: tx.now });
  tx.audit({
    subject: 'manifest',
    subjectId: manifest.id,
    action: 'manifest.number-backfilled',
    tenant: tenantOf(manifest),
    data: { number, source },
  });
}

const ownerSql = `SELECT internal_number AS "internalNumber" FROM manifest WHERE official_number = $1 AND state <> 'voided'`;

/**
 * A number is on one manifest in the world that is not voided: the index sees also those that the caller may not, and one
 * that gets it at this moment. `manifest.official-number-taken`, 409.
 */
async function ifFree(tx: WriteTx, number: string, save: () => Promise<void>): Promise<void> {
  const [owner] = await tx.query<{ internalNumber: string }>(ownerSql, [number]);
  if (owner !== undefined) throw officialNumberTaken(number, owner.internalNumber);
  try {
    await save();
  } catch (error) {
    const isTaken = postgresFailure(error)?.constraint === 'manifest_official_number_unique';
    throw isTaken ? officialNumberTaken(number, null) : error;
  }
}

const expectsNumber = ({ kind, state, backfill, officialNumber }: ManifestWithLines): boolean =>
  awaitsNumber(state, { isReturn: kind === 'return', isBackfill: backfill, isNumbered: officialNumber !== null });

/** Year of issue between the drafting and now, city of the waste's origin. */
function requireNumberOf({ divisionCode, year }: ManifestWithLines, number: string, yearNow: number): void {
  const city = divisionCode.slice(0, 4);
  const parsed = parseOfficialNumber(number);
  if (parsed !== null && parsed.originCity === city && parsed.year >= year && parsed.year <= yearNow) return;
  throw officialNumberInvalid({ city, years: yearSpan(year, yearNow) }, '/number');
}
