import { In, Not } from 'typeorm';
import type { Tx } from '../platform/database/database.service.js';
import { rowsOf } from '../platform/database/entity-rows.js';
import { mostStops } from '../rounds/round.rules.js';
import type { Actor } from '../shared/roles.js';
import { hasRole, plannerRoles, storekeeperRoles } from '../shared/roles.js';
import { newId } from '../shared/uuid.js';
import { tenantOf } from '../writes/write-tx.js';
import type { WriteTx } from '../writes/write-tx.js';
import { contentHash } from './manifest-content.js';
import { ManifestLine } from './manifest-line.entity.js';
import { ManifestSignature } from './manifest-signature.entity.js';
import { Manifest } from './manifest.entity.js';
import { manifestNotFound } from './manifest.errors.js';
import { manifestLifecycle } from './manifest.lifecycle.js';
import type { ManifestFacts, ManifestStep } from './manifest.lifecycle.js';
import { requireComplete } from './manifest.rules.js';
import type { SignaturePurpose, SigningParty } from './manifest.types.js';

/** A manifest with its lines in the order of the form. */
export type ManifestWithLines = Manifest & { lines: ManifestLine[] };

/** A driver without another role at the facility sees the manifests of the own rounds only. */
export const isOnlyDriver = (actor: Actor): boolean =>
  hasRole(actor, 'operator.driver') && !hasRole(actor, ...plannerRoles, ...storekeeperRoles, 'system');

/** Throws `manifest.not-found` (404) for foreign and missing ids alike. */
export const lockManifest = (tx: Tx, id: string): Promise<ManifestWithLines> =>
  load(tx, id, 'WHERE id = $1 FOR UPDATE');

/** As `lockManifest`, for reading. */
export const findManifest = (tx: Tx, id: string): Promise<ManifestWithLines> => load(tx, id, 'WHERE id = $1');

async function load(tx: Tx, id: string, byId: string): Promise<ManifestWithLines> {
  // In one round trip, and yet one after the other: the lines are those that stand once the manifest is locked.
  const [[manifest], lines] = await Promise.all([
    rowsOf(tx, Manifest, byId, [id]),
    rowsOf(tx, ManifestLine, 'WHERE manifest_id = $1 ORDER BY position', [id]),
  ]);
  if (manifest === undefined) throw manifestNotFound({});
  if (isOnlyDriver(tx.actor) && manifest.driverAccountId !== tx.actor.accountId) throw manifestNotFound({});
  return Object.assign(manifest, { lines });
}

/** The inbound manifests of a round that are not voided, one an enterprise at most, with their lines, for reading. */
export const findOfRound = (tx: Tx, roundId: string): Promise<ManifestWithLines[]> => findOfRounds(tx, [roundId]);

/** As `findOfRound`, of several rounds. */
export async function findOfRounds(tx: Tx, roundIds: readonly string[]): Promise<ManifestWithLines[]> {
  const manifests = await tx.manager.find(Manifest, {
    where: { roundId: In([...roundIds]), kind: 'inbound', state: Not('voided') },
    order: { id: 'ASC' },
    // A stop has one enterprise, and an enterprise one manifest (部令23号 第16条).
    take: mostStops * roundIds.length,
  });
  if (manifests.length === 0) return [];
  const ofThese = { manifestId: In(manifests.map(({ id }) => id)) };
  const lines = await tx.manager.find(ManifestLine, { where: ofThese, order: { position: 'ASC' } });
  return manifests.map((manifest) =>
    Object.assign(manifest, { lines: lines.filter(({ manifestId }) => manifestId === manifest.id) }),
  );
}

const signedSql = `
SELECT count(*) FILTER (WHERE content_hash = $2) = 2 AS "isSigned", count(*) > 0 AS "isBegun" FROM (
  SELECT DISTINCT ON (party) content_hash FROM manifest_signature
  WHERE manifest_id = $1 AND purpose = 'load' ORDER BY party, signed_at DESC, id DESC) latest`;

const returnOpenSql = `
SELECT EXISTS (SELECT FROM manifest_line WHERE manifest_id = $1 AND refused_grams > 0)
  AND NOT EXISTS (SELECT FROM manifest WHERE original_manifest_id = $1 AND state = 'closed') AS "isOpen"`;

/** What the lifecycle's guards look at. Asks the database only for what matters in the manifest's state. */
export async function factsOf(tx: Tx, manifest: ManifestWithLines): Promise<ManifestFacts> {
  const { id, state, kind, backfill, officialNumber, numberSource } = manifest;
  const asksSignatures = state === 'numbered';
  const asksReturn = state === 'partlyAccepted' || state === 'refused';
  const [signed] = asksSignatures
    ? await tx.query<{ isSigned: boolean; isBegun: boolean }>(signedSql, [id, contentHash(manifest, 'load')])
    : [];
  const [returning] = asksReturn ? await tx.query<{ isOpen: boolean }>(returnOpenSql, [id]) : [];
  return {
    isReturn: kind === 'return',
    isBackfill: backfill,
    isNumbered: officialNumber !== null,
    isNumberedByHand: numberSource === 'manual',
    anySignedLoading: signed?.isBegun ?? false,
    bothSignedLoading: signed?.isSigned ?? false,
    returnOpen: returning?.isOpen ?? false,
  };
}

/**
 * Asks whether the step may be taken, before anything is filled in that a later state seals. `made` are the facts that the
 * write itself is about to make true. Errors: those of the lifecycle.
 */
export async function requireStep(
  tx: Tx,
  manifest: ManifestWithLines,
  step: ManifestStep,
  made: Partial<ManifestFacts> = {},
): Promise<void> {
  manifestLifecycle.take(step, manifest.state, tx.actor, { ...(await factsOf(tx, manifest)), ...made });
}

export type ManifestChanges = Partial<Omit<Manifest, 'id' | 'state' | 'version'>>;

/**
 * Takes one step: asks the lifecycle, requires the fields of the state entered, saves, and leaves the one audit event.
 * Errors: those of the lifecycle, and `manifest.incomplete`.
 */
export async function takeStep(
  tx: WriteTx,
  manifest: ManifestWithLines,
  step: ManifestStep,
  changes: ManifestChanges = {},
  data: Record<string, unknown> = {},
): Promise<void> {
  const from = manifest.state;
  Object.assign(manifest, changes);
  manifest.state = manifestLifecycle.take(step, from, tx.actor, await factsOf(tx, manifest));
  requireComplete(manifest, manifest.state, manifest.backfill);
  const { state } = manifest;
  await saveChanges(tx, manifest, { ...changes, state });
  tx.audit({
    subject: 'manifest',
    subjectId: manifest.id,
    action: `manifest.${step}`,
    from,
    to: state,
    tenant: tenantOf(manifest),
    data: { internalNumber: manifest.internalNumber, ...data },
  });
}

/** Saves columns of a locked manifest under its next version. */
export async function saveChanges(tx: Tx, manifest: Manifest, changes: Partial<Manifest>): Promise<void> {
  Object.assign(manifest, changes, { version: manifest.version + 1 });
  const columns = { ...changes, version: manifest.version };
  await tx.manager.createQueryBuilder().update(Manifest).set(columns).where('id = :id', { id: manifest.id }).execute();
}

/** Whose signature it is: nearly always the caller's. */
export type Signer = Pick<Actor, 'accountId' | 'label'>;

interface Signing {
  readonly purpose: SignaturePurpose;
  readonly party: SigningParty;
  /** The scanned paper manifest; absent when the caller signs here and now. */
  readonly documentId?: string;
  readonly signer?: Signer;
}

/** Adds a signature over the manifest's content as it is now. */
export async function addSignature(tx: WriteTx, manifest: ManifestWithLines, signing: Signing): Promise<void> {
  const { purpose, party, documentId, signer = tx.actor } = signing;
  await tx.manager.insert(ManifestSignature, {
    id: newId(),
    manifestId: manifest.id,
    ...tenantOf(manifest),
    purpose,
    party,
    medium: documentId === undefined ? 'electronic' : 'paper',
    accountId: signer.accountId,
    signerLabel: signer.label,
    contentHash: contentHash(manifest, purpose),
    documentId: documentId ?? null,
    signedAt: tx.now,
  });
}

const saveMassesSql = `
UPDATE manifest_line l SET handed_over_grams = m.grams, handed_over_packages = m.packages, container_codes = m.codes
FROM jsonb_to_recordset($2::jsonb) AS m(id uuid, grams bigint, packages integer, codes text[])
WHERE l.id = m.id AND l.manifest_id = $1`;

/** Saves the masses, packages and containers handed over that the lines now hold. */
export async function saveHandedOver(tx: Tx, manifest: ManifestWithLines): Promise<void> {
  const masses = manifest.lines.map((line) => ({
    id: line.id,
    grams: line.handedOverGrams,
    packages: line.handedOverPackages,
    codes: line.containerCodes,
  }));
  await tx.query(saveMassesSql, [manifest.id, JSON.stringify(masses)]);
}
