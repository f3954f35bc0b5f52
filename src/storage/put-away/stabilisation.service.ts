import { Injectable } from '@nestjs/common';
import { inStock } from '../../containers/container.types.js';
import { Containers } from '../../containers/containers.service.js';
import type { ContainerMove, LockedContainer } from '../../containers/containers.service.js';
import type { DomainError } from '../../shared/domain-error.js';
import type { Actor } from '../../shared/roles.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { Writes } from '../../writes/writes.service.js';
import type { StabilisedHow, WithdrawStabilised } from './dto/stabilised.dto.js';
import { toPlacedContainerView } from './dto/put-away.view.js';
import type { PlacedContainerView } from './dto/put-away.view.js';
import { notStabilised, notYetHere, stabilisedAlready } from './put-away.errors.js';
import { isSetAsideByWithdrawal, stabilisationRefusal } from './stabilisation.rules.js';
import type { StabilisationRefusal } from './stabilisation.rules.js';

const refusals: Record<StabilisationRefusal, (container: LockedContainer) => DomainError> = {
  'not-here': notYetHere,
  'marked-already': () => stabilisedAlready({}),
  'not-marked': () => notStabilised({}),
};

/** Waste pre-treated until it is stable (GB 18597-2023 4.9). Errors: `container.not-found` (404), `put-away.not-at-facility` (409). */
@Injectable()
export class Stabilisation {
  constructor(
    private readonly writes: Writes,
    private readonly containers: Containers,
  ) {}

  /** By whom, when and how it was made stable stands with the container. `put-away.stabilised-already`, 409. */
  mark(actor: Actor, request: RequestIdentity, id: string, { how }: StabilisedHow): Promise<PlacedContainerView> {
    return this.writes.run(actor, 'container.stabilise', request, async (tx) => {
      const container = await this.locked(tx, id, 'stabilise');
      const change = { stabilisedAt: tx.now, stabilisedBy: actor.accountId, stabilisedHow: how };
      await this.containers.advance(tx, [{ container, action: 'stabilise', change, data: { how } }]);
      return toPlacedContainerView(container);
    });
  }

  /** Of what is in store it sets the container aside. `put-away.not-marked-stabilised`, 409. */
  withdraw(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    { reason }: WithdrawStabilised,
  ): Promise<PlacedContainerView> {
    return this.writes.run(actor, 'container.withdraw-stabilised', request, async (tx) => {
      const container = await this.locked(tx, id, 'withdraw');
      const isInStock = inStock.includes(container.state);
      const change = { stabilisedAt: null, stabilisedBy: null, stabilisedHow: null };
      const moves: ContainerMove[] = [{ container, action: 'withdraw-stabilised', change, data: { reason } }];
      if (isSetAsideByWithdrawal({ isInStock, isHeld: container.heldAt !== null })) {
        const held = { heldAt: tx.now, holdReason: reason };
        moves.push({ container, action: 'hold', change: held, data: { reason, zoneId: container.zoneId } });
      }
      await this.containers.advance(tx, moves);
      return toPlacedContainerView(container);
    });
  }

  private async locked(tx: WriteTx, id: string, action: 'stabilise' | 'withdraw'): Promise<LockedContainer> {
    const [container] = await this.containers.lock(tx, [id]);
    const { state, stabilisedAt } = container!;
    const isHere = state === 'loaded' || inStock.includes(state);
    const refusal = stabilisationRefusal(action, { isHere, isStabilised: stabilisedAt !== null });
    if (refusal !== null) throw refusals[refusal](container!);
    return container!;
  }
}
