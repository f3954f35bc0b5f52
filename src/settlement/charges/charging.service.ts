import { Injectable } from '@nestjs/common';
import { Agreements } from '../../enterprises/agreements/agreements.service.js';
import type { ChargeTerms } from '../../enterprises/agreements/agreements.service.js';
import { SettingsService } from '../../identity/settings/settings.service.js';
import { outcomeOf } from '../../manifests/acceptance-result.rules.js';
import { Manifests } from '../../manifests/manifests.service.js';
import type { LockedManifest } from '../../manifests/manifests.service.js';
import { newId } from '../../shared/uuid.js';
import { shanghaiDate } from '../../shared/working-days.js';
import type { WriteTx } from '../../writes/write-tx.js';
import type { TransportFacts } from '../settlement.types.js';
import { openStatement } from '../statements/open-statements.js';
import { addCharge, auditCharge } from './charge-rows.js';
import { linesUnder } from './charge.rules.js';
import type { AcceptedWaste } from './charge.rules.js';
import { isTransportCharged } from './transport-charged.js';
import { TripShares } from './trip-shares.js';
import { VisitCharge } from './visit-charge.entity.js';

/** Settlement follows acceptance: what was accepted, by the price version of the day it was handed over. */
@Injectable()
export class Charging {
  constructor(
    private readonly manifests: Manifests,
    private readonly agreements: Agreements,
    private readonly settings: SettingsService,
    private readonly trips: TripShares,
  ) {}

  /**
   * Charges a decided delivery, once: the event may come twice, the charge does not. A refused one costs the minimum and
   * the way; a visit that found nothing to collect has no manifest and costs nothing.
   */
  async charge(tx: WriteTx, manifestId: string): Promise<void> {
    const [manifest, isCharged] = await Promise.all([
      this.manifests.find(tx, manifestId),
      tx.manager.existsBy(VisitCharge, { manifestId }),
    ]);
    const { kind, receivedAt, enterpriseId } = manifest;
    if (kind !== 'inbound' || receivedAt === null || isCharged) return;
    const days = daysOf(manifest, receivedAt);
    const wastes = wastesOf(manifest);
    const codes = wastes.map(({ wasteCode }) => wasteCode);
    const [terms, transport] = await Promise.all([
      this.agreements.chargeTerms(tx, enterpriseId, days.handedOverOn, codes),
      this.transport(tx, manifest, days.handedOverOn),
    ]);
    const lines = linesUnder(terms, wastes, transport);
    const month = days.acceptedOn.slice(0, 7);
    const statement = await openStatement(tx, manifest, manifest.consignor.name, month);
    const head = { ...headOf(manifest, terms), ...days, savedFen: savedFen(transport) };
    const standing = lines.map((line) => ({ ...line, reversesLineId: null }));
    auditCharge(tx, await addCharge(tx, statement, head, standing), 'make');
  }

  /** A paper transfer without a round has no trip that is known here. */
  private async transport(
    tx: WriteTx,
    { roundId, facilityId, enterpriseId }: LockedManifest,
    on: string,
  ): Promise<TransportFacts | null> {
    if (roundId === null) return null;
    const isCharged = await isTransportCharged(this.settings, tx, facilityId, on);
    return isCharged ? this.trips.of(tx, roundId, enterpriseId) : null;
  }
}

/** What came; a line that handed nothing over is none. */
const cameWith = ({ lines }: LockedManifest) => lines.filter(({ handedOverGrams }) => handedOverGrams !== 0);

const wastesOf = (manifest: LockedManifest): AcceptedWaste[] =>
  cameWith(manifest).map(({ id, wasteCode, name, acceptedGrams }) => ({
    manifestLineId: id,
    wasteCode,
    wasteName: name,
    grams: acceptedGrams ?? 0,
  }));

const decisionsOf = (manifest: LockedManifest) => cameWith(manifest).flatMap(({ decision }) => decision ?? []);

const daysOf = ({ handoverAt }: LockedManifest, receivedAt: Date) => ({
  handedOverOn: shanghaiDate(handoverAt ?? receivedAt),
  acceptedOn: shanghaiDate(receivedAt),
});

/** Against a trip for the firm alone; never less than nothing, since nobody pays more than that. */
const savedFen = (transport: TransportFacts | null): number =>
  transport === null ? 0 : transport.separateFen - transport.shareFen;

function headOf(manifest: LockedManifest, terms: ChargeTerms | null) {
  const { facilityId, enterpriseId, divisionCode, internalNumber, officialNumber, roundId } = manifest;
  const id = newId();
  return {
    id,
    facilityId,
    enterpriseId,
    divisionCode,
    number: internalNumber,
    kind: 'visit' as const,
    manifestId: manifest.id,
    manifestNumber: officialNumber ?? internalNumber,
    visitId: id,
    roundId,
    agreementId: terms?.agreementId ?? null,
    agreementNumber: terms?.number ?? null,
    minimumFen: terms?.minimumChargeFen ?? 0,
    outcome: outcomeOf(decisionsOf(manifest)),
    reason: null,
  };
}
