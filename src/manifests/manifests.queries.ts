import { Not } from 'typeorm';
import type { Tx } from '../platform/database/database.service.js';
import { toManifestView } from './dto/manifest.view.js';
import type { ManifestView } from './dto/manifest.view.js';
import { ManifestSignature } from './manifest-signature.entity.js';
import { factsOf } from './manifest-store.js';
import type { ManifestWithLines } from './manifest-store.js';
import { Manifest } from './manifest.entity.js';
import { offeredSteps } from './manifest.lifecycle.js';

/** The manifest as its caller sees it, with signatures and the steps open to the caller. */
export async function viewOf(tx: Tx, manifest: ManifestWithLines): Promise<ManifestView> {
  const signatures = await tx.manager.find(ManifestSignature, {
    where: { manifestId: manifest.id },
    order: { signedAt: 'ASC', id: 'ASC' },
    take: mostSignatures,
  });
  const steps = offeredSteps(manifest.state, tx.actor, await factsOf(tx, manifest));
  return toManifestView(manifest, signatures, steps, tx.actor);
}

/** The manifest of an enterprise on a trip that is not voided. */
export const openOfTrip = (tx: Tx, roundId: string, enterpriseId: string): Promise<Manifest | null> =>
  tx.manager.findOne(Manifest, { where: { roundId, enterpriseId, kind: 'inbound', state: Not('voided') } });

/** The inbound manifests that name a booking and are not voided, at most a handful. */
export const openOfBooking = (tx: Tx, bookingId: string): Promise<{ id: string }[]> =>
  tx.query<{ id: string }>(
    `SELECT DISTINCT m.id FROM manifest_line l JOIN manifest m ON m.id = l.manifest_id
     WHERE l.booking_id = $1 AND m.kind = 'inbound' AND m.state IN ('draft', 'confirmed', 'numbered') ORDER BY m.id LIMIT 10`,
    [bookingId],
  );

/** The manifests of a round that may still be voided, at most one a stop. */
export const openOfRound = (tx: Tx, roundId: string): Promise<{ id: string }[]> =>
  tx.query<{ id: string }>(
    `SELECT id FROM manifest WHERE round_id = $1 AND kind = 'inbound' AND state IN ('draft', 'confirmed', 'numbered')
     ORDER BY id LIMIT 200`,
    [roundId],
  );

/** Signing again and again is possible; what is shown of it has a bound. */
const mostSignatures = 100;
