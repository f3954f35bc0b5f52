import { formatKilograms } from '../../shared/mass.js';
import {
  alreadyWeighed,
  kindsMixed,
  loadNeedsGrossAndTare,
  manualReasonNeeded,
  scaleReadingNeeded,
  tareAboveGross,
} from './weighing.errors.js';
import type { Reading, WeighingKind, WeighingSource } from './weighing.types.js';

/**
 * Net grams of a line from the readings that count: a part is weighed net, or is gross less tare. Null until every part
 * begun is complete, and without a reading.
 */
export function measuredGrams(readings: readonly Reading[]): number | null {
  const parts = [...new Set(readings.map(({ part }) => part))];
  const nets = parts.map((part) => netOf(readings.filter((reading) => reading.part === part)));
  return nets.length === 0 ? null : nets.reduce((sum, net) => (sum === null || net === null ? null : sum + net));
}

/** Net grams of one part; null while incomplete. */
export function netOf(readings: readonly Reading[]): number | null {
  const of = (kind: WeighingKind) => readings.find((reading) => reading.kind === kind)?.grams;
  const [net, gross, tare] = [of('net'), of('gross'), of('tare')];
  if (net !== undefined) return net;
  return gross === undefined || tare === undefined ? null : gross - tare;
}

/**
 * Throws unless the reading may join those not voided of the same line or load: `weighing.already-weighed`,
 * `weighing.kinds-mixed` (409), `weighing.tare-above-gross` (422). A net mass by two readings is a gram at least, as one by
 * a single reading is: of nothing there is nothing to accept.
 */
export function requireFits(present: readonly Reading[], added: Reading): void {
  const ofPart = present.filter(({ part }) => part === added.part);
  if (ofPart.some(({ kind }) => kind === added.kind)) throw alreadyWeighed({}, '/kind');
  if (ofPart.some(({ kind }) => (kind === 'net') !== (added.kind === 'net'))) throw kindsMixed({}, '/kind');
  const other = ofPart[0]?.grams;
  if (other === undefined) return;
  const [grossGrams, tareGrams] = added.kind === 'gross' ? [added.grams, other] : [other, added.grams];
  if (tareGrams < grossGrams) return;
  const [gross, tare] = [formatKilograms(grossGrams), formatKilograms(tareGrams)];
  throw tareAboveGross({ grossGrams, tareGrams, gross, tare }, '/grams');
}

/** A vehicle is weighed full and empty, in one go. Throws `weighing.load-gross-or-tare`, 422. */
export function requireLoadReading({ kind, part }: Reading): void {
  if (kind === 'net' || part !== 1) throw loadNeedsGrossAndTare({}, '/kind');
}

export interface ReadingOrigin {
  readonly source: WeighingSource;
  readonly deviceId?: string | undefined;
  readonly readingId?: string | undefined;
  readonly reason?: string | undefined;
}

/** Throws `weighing.manual-reason-needed` or `weighing.scale-reading-needed`, 422. */
export function requireOrigin({ source, deviceId, readingId, reason }: ReadingOrigin): void {
  const isOfScale = deviceId !== undefined && readingId !== undefined && reason === undefined;
  const isOfPerson = deviceId === undefined && readingId === undefined && reason !== undefined;
  if (source === 'manual' && !isOfPerson) throw manualReasonNeeded({}, '/reason');
  if (source === 'scale' && !isOfScale) throw scaleReadingNeeded({}, '/readingId');
}
