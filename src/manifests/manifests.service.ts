import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database/database.service.js';
import type { WriteTx } from '../writes/write-tx.js';
import { contentHash } from './manifest-content.js';
import { awaitingAcceptance, awaitingBackfill, punctuality } from './manifest-deadlines.queries.js';
import type { ManifestDeadline, ManifestPunctuality } from './manifest-deadlines.queries.js';
import { internalNumbers, lineNames, platesOfRounds } from './manifest-names.queries.js';
import type { LineNames } from './manifest-names.queries.js';
import { requireResults } from './acceptance-result.rules.js';
import type { AcceptanceResult } from './acceptance-result.rules.js';
import { factsOf, findManifest, findOfRound, lockManifest, requireStep, takeStep } from './manifest-store.js';
import type { ManifestWithLines } from './manifest-store.js';
import { manifestLifecycle } from './manifest.lifecycle.js';
import type { ManifestStep } from './manifest.lifecycle.js';
import type { AcceptanceOutcome } from './manifest.types.js';
import { manifestReceived } from './manifests.events.js';
import { enterNumber } from './official-number.js';
import type { NumberOutcome, NumberSource } from './official-number.js';
import { ReturnTrips } from './return-trips.js';
import type { ReturnedLine } from './return-trips.js';

export type { AcceptanceLineResult, AcceptanceResult } from './acceptance-result.rules.js';
export type { ReturnedLine } from './return-trips.js';
export type { ManifestDeadline, ManifestPunctuality, Punctuality } from './manifest-deadlines.queries.js';
export type { ManifestWithLines as LockedManifest } from './manifest-store.js';
export type { NumberOutcome } from './official-number.js';

const stepOf: Readonly<Record<AcceptanceOutcome, ManifestStep>> = {
  accepted: 'accept',
  partlyAccepted: 'partlyAccept',
  refused: 'refuse',
};

const saveResultsSql = `
UPDATE manifest_line l SET decision = r."decision", measured_grams = r."measuredGrams", accepted_grams = r."acceptedGrams",
  refused_grams = r."refusedGrams", method_code = r."methodCode", opinion = r."opinion",
  major_discrepancy = r."majorDiscrepancy", zone_id = r."zoneId"
FROM jsonb_to_recordset($2::jsonb) AS r("lineId" uuid, "decision" text, "measuredGrams" bigint, "acceptedGrams" bigint,
  "refusedGrams" bigint, "methodCode" text, "opinion" text, "majorDiscrepancy" boolean, "zoneId" uuid)
WHERE l.id = r."lineId" AND l.manifest_id = $1`;

/**
 * What the weighbridge and the gateway do with manifests, inside their own writes. Every step may throw
 * `lifecycle.role-refused` (403), `lifecycle.wrong-state` (409), the code of its guard (409) or `manifest.incomplete` (422).
 */
@Injectable()
export class Manifests {
  /** 拟利用处置方式 that the receiver stated, by line; lines not accepted yet are missing. */
  async methodsOf(tx: Tx, lineIds: readonly string[]): Promise<Map<string, string>> {
    const sql = 'SELECT id, method_code AS code FROM manifest_line WHERE id = ANY ($1) AND method_code IS NOT NULL';
    const rows = await tx.query<{ id: string; code: string }>(sql, [lineIds]);
    return new Map(rows.map(({ id, code }) => [id, code]));
  }

  constructor(private readonly returnTrips: ReturnTrips) {}

  /** The manifest with its lines by position, its row locked. `manifest.not-found`, 404. */
  lock(tx: WriteTx, id: string): Promise<ManifestWithLines> {
    return lockManifest(tx, id);
  }

  /** As `lock`, for reading. */
  find(tx: Tx, id: string): Promise<ManifestWithLines> {
    return findManifest(tx, id);
  }

  /** The inbound manifests of a round that are not voided, one an enterprise, for reading. */
  ofRound(tx: Tx, roundId: string): Promise<ManifestWithLines[]> {
    return findOfRound(tx, roundId);
  }

  /** Inbound manifests of a facility that wait for the decision (部令23号 第18条), the first due first. */
  awaitingAcceptance(tx: Tx, facilityId: string, most: number): Promise<ManifestDeadline[]> {
    return awaitingAcceptance(tx, facilityId, most);
  }

  /** Paper manifests of a facility that wait to be back-filled (部令23号 第20条), the first due first. */
  awaitingBackfill(tx: Tx, facilityId: string, most: number): Promise<ManifestDeadline[]> {
    return awaitingBackfill(tx, facilityId, most);
  }

  /** How many acceptances and back-fills that fell due from an instant until before another one were done in time. */
  punctuality(tx: Tx, facilityId: string, from: Date, until: Date): Promise<ManifestPunctuality> {
    return punctuality(tx, facilityId, from, until);
  }

  /** Internal numbers by id; those the caller may not see are missing. */
  internalNumbers(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
    return internalNumbers(tx, ids);
  }

  /** Waste, manifest and vehicle by id of the line; those the caller may not see are missing. */
  lineNames(tx: Tx, lineIds: readonly string[]): Promise<Map<string, LineNames>> {
    return lineNames(tx, lineIds);
  }

  /** The vehicle of each round; rounds of which the caller sees no manifest are missing. */
  platesOfRounds(tx: Tx, roundIds: readonly string[]): Promise<Map<string, string>> {
    return platesOfRounds(tx, roundIds);
  }

  /** SHA-256 of what the enterprise confirmed: the content as planned. */
  confirmHash(manifest: ManifestWithLines): string {
    return contentHash(manifest, 'confirm');
  }

  /**
   * The consignee's decision (部令23号 第12条, 第18条): saves the result of every line and takes the step. Emits
   * `manifest.received`. The mass itself is posted by the caller. `manifest.results-incomplete`, 422.
   */
  async accept(tx: WriteTx, manifest: ManifestWithLines, result: AcceptanceResult): Promise<void> {
    await requireStep(tx, manifest, stepOf[result.outcome]);
    requireResults(manifest.lines, result);
    const byId = new Map(result.lines.map((line) => [line.lineId, line]));
    for (const line of manifest.lines) {
      const { lineId: _, ...columns } = byId.get(line.id)!;
      Object.assign(line, columns);
    }
    const acceptedGrams = result.lines.reduce((sum, line) => sum + line.acceptedGrams, 0);
    await Promise.all([
      // Sent first, while the manifest still is `arrived`: afterwards its lines are sealed.
      tx.query(saveResultsSql, [manifest.id, JSON.stringify(result.lines)]),
      takeStep(tx, manifest, stepOf[result.outcome], { receivedAt: tx.now }, { acceptedGrams }),
    ]);
    manifestReceived.emit(tx, { manifestId: manifest.id, outcome: result.outcome });
  }

  /**
   * Drafts the return trip of refused goods, in the state `draft`, with an internal number of its own; the original stays
   * as it is. Call it after `accept`. Answers its id. `manifest.refused-lines-unknown`, 422.
   */
  createReturn(tx: WriteTx, original: ManifestWithLines, lines: readonly ReturnedLine[]): Promise<string> {
    return this.returnTrips.draft(tx, original, lines);
  }

  /** Closes for good. Refused while a return trip or a paper back-fill is open (`manifest.return-open`, `…backfill-open`). */
  async close(tx: WriteTx, manifest: ManifestWithLines): Promise<void> {
    await takeStep(tx, manifest, 'close', { closedAt: tx.now });
  }

  /** Closes the manifest when nothing is open any more; answers whether it is closed now. */
  async closeIfDone(tx: WriteTx, id: string): Promise<boolean> {
    const manifest = await lockManifest(tx, id);
    const offered = manifestLifecycle.allowedSteps(manifest.state, tx.actor, await factsOf(tx, manifest));
    if (!offered.some(({ step, allowed }) => step === 'close' && allowed)) return manifest.state === 'closed';
    await this.close(tx, manifest);
    return true;
  }

  /**
   * Enters the 14-digit number the national system issued (部令23号 第15条). A number that comes after the manifest was
   * voided is not applied. `manifest.official-number-invalid` (422), `manifest.official-number-taken` (409).
   */
  async setOfficialNumber(tx: WriteTx, id: string, number: string, source: NumberSource): Promise<NumberOutcome> {
    return enterNumber(tx, await lockManifest(tx, id), number, source);
  }
}
