import { Injectable } from '@nestjs/common';
import { RoundTrips } from '../../rounds/round-trips.service.js';
import { ofEachEnterprise } from '../../rounds/trip.rules.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { insertOnce } from '../insert-once.js';
import type { TransportFacts } from '../settlement.types.js';
import { TripCost } from './trip-cost.entity.js';
import { TripShare } from './trip-share.entity.js';
import { shareTrip } from './trip-sharing.rules.js';

/** What rounds cost, and what each firm bears of it. */
@Injectable()
export class TripShares {
  constructor(private readonly trips: RoundTrips) {}

  /** The firm's part of the round's trip; null when it was no stop of it. */
  async of(tx: WriteTx, roundId: string, enterpriseId: string): Promise<TransportFacts | null> {
    const frozen = await frozenTrip(tx, roundId, enterpriseId);
    if (frozen.cost !== null) return factsOf(frozen.cost, frozen.share);
    await this.freeze(tx, roundId);
    const { cost, share } = await frozenTrip(tx, roundId, enterpriseId);
    return factsOf(cost!, share);
  }

  /** Works the trip out once: places may be corrected later, and the firms of one trip have to share one cost. */
  private async freeze(tx: WriteTx, roundId: string): Promise<void> {
    const trip = await this.trips.of(tx, roundId);
    const { separateFen, sharedFen, shares } = shareTrip(
      trip.costFen,
      ofEachEnterprise(trip.stops).map(({ enterpriseId, separateMetres, separateCostFen }) => ({
        enterpriseId,
        separateMetres,
        separateFen: separateCostFen,
      })),
    );
    // As the round's own row: the facility's, in no firm's division.
    const owner = { facilityId: trip.facilityId, divisionCode: null };
    const cost = {
      roundId,
      ...owner,
      enterpriseId: null,
      roundNumber: trip.roundNumber,
      firms: shares.length,
      sharedMetres: trip.sharedMetres,
      isApproximate: trip.isApproximate,
      fenPerKm: trip.rates.fenPerKm,
      fixedFen: trip.rates.fixedFen,
      costFen: trip.costFen,
      separateFen,
      sharedFen,
      createdAt: tx.now,
    };
    // Two deliveries of one round may be charged at the same time: the second waits here and uses what the first froze.
    if (!(await insertOnce(tx, TripCost, cost)) || shares.length === 0) return;
    await tx.manager.insert(
      TripShare,
      shares.map((share) => ({ roundId, ...owner, ...share })),
    );
  }
}

async function frozenTrip(tx: WriteTx, roundId: string, enterpriseId: string) {
  const [cost, share] = await Promise.all([
    tx.manager.findOneBy(TripCost, { roundId }),
    tx.manager.findOneBy(TripShare, { roundId, enterpriseId }),
  ]);
  return { cost, share };
}

function factsOf(cost: TripCost, share: TripShare | null): TransportFacts | null {
  if (share === null) return null;
  return {
    roundId: cost.roundId,
    roundNumber: cost.roundNumber,
    firms: cost.firms,
    sharedMetres: cost.sharedMetres,
    fenPerKm: cost.fenPerKm,
    fixedFen: cost.fixedFen,
    costFen: cost.costFen,
    sharedFen: cost.sharedFen,
    separateSumFen: cost.separateFen,
    separateMetres: share.separateMetres,
    separateFen: share.separateFen,
    shareFen: share.shareFen,
    isApproximate: cost.isApproximate,
  };
}
