import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { bookingCancelled, bookingNoShow } from '../bookings/bookings.events.js';
import { JobRegistry } from '../jobs/job-registry.js';
import { roundCancelled, roundReleased, roundStopDropped } from '../rounds/rounds.events.js';
import type { WriteTx } from '../writes/write-tx.js';
import { ManifestDrafting } from './manifest-drafting.service.js';
import { ManifestJourney } from './manifest-journey.service.js';
import { manifestLifecycle } from './manifest.lifecycle.js';
import { lockManifest } from './manifest-store.js';
import type { ManifestWithLines } from './manifest-store.js';
import { openOfBooking, openOfRound } from './manifests.queries.js';
import { manifestNumbered, manifestTakenBack } from './manifests.events.js';
import { Manifests } from './manifests.service.js';
import { TripBookings } from './trip-bookings.js';

const options = { attempts: 8, backoffMs: 2_000, timeoutMs: 30_000 };

/** What happens to manifests because of rounds and bookings. Each handler looks at the present state and may run again. */
@Injectable()
export class ManifestJobs implements OnModuleInit {
  constructor(
    private readonly registry: JobRegistry,
    private readonly drafting: ManifestDrafting,
    private readonly journey: ManifestJourney,
    private readonly manifests: Manifests,
    private readonly trips: TripBookings,
  ) {}

  onModuleInit(): void {
    const { registry } = this;
    registry.on(roundReleased, 'manifests.draft-round', options, async (tx, { roundId }) => {
      await this.drafting.draftForRound(tx, roundId);
    });
    registry.on(roundCancelled, 'manifests.void-round', options, (tx, { roundId }) => this.voidRound(tx, roundId));
    registry.on(roundStopDropped, 'manifests.drop-stop', options, (tx, { bookingId }) => this.revise(tx, bookingId));
    registry.on(bookingNoShow, 'manifests.drop-no-show', options, (tx, { bookingId }) => this.revise(tx, bookingId));
    registry.on(bookingCancelled, 'manifests.drop-cancelled', options, (tx, { bookingId }) =>
      this.revise(tx, bookingId),
    );
    registry.on(manifestTakenBack, 'manifests.close-original', options, async (tx, { originalManifestId }) => {
      await this.manifests.closeIfDone(tx, originalManifestId);
    });
    registry.on(manifestNumbered, 'manifests.close-backfilled', options, async (tx, { manifestId }) => {
      await this.manifests.closeIfDone(tx, manifestId);
    });
  }

  private async voidRound(tx: WriteTx, roundId: string): Promise<void> {
    for (const { id } of await openOfRound(tx, roundId)) {
      const manifest = await lockManifest(tx, id);
      if (mayBeVoided(manifest)) await this.journey.recordVoid(tx, manifest, '车次已取消 (round cancelled)');
    }
  }

  /**
   * A booking left its trip. A manifest none of whose bookings is left is voided. One that is not numbered yet is voided and
   * drafted again without it. A numbered one stays: its number is spent, and the lines of the booking are signed with 0.
   */
  private async revise(tx: WriteTx, bookingId: string): Promise<void> {
    for (const { id } of await openOfBooking(tx, bookingId)) {
      const manifest = await lockManifest(tx, id);
      if (!mayBeVoided(manifest)) continue;
      const left = await this.trips.present(tx, manifest);
      if (left.some((booking) => booking.id === bookingId)) continue;
      if (left.length > 0 && manifest.state === 'numbered') continue;
      await this.journey.recordVoid(tx, manifest, '预约已离开该车次 (a booking left the trip)');
      if (left.length > 0) await this.draftAgain(tx, manifest);
    }
  }

  private async draftAgain(tx: WriteTx, { roundId, enterpriseId }: ManifestWithLines): Promise<void> {
    if (roundId !== null) await this.drafting.draftForRound(tx, roundId, enterpriseId);
  }
}

/** Two messages about one trip may be handled at once: what was open when listed may be voided once it is locked. */
const mayBeVoided = ({ state }: ManifestWithLines): boolean => manifestLifecycle.steps.void.from.includes(state);
