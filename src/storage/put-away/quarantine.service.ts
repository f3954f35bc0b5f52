import { Injectable } from '@nestjs/common';
import { heldAlready, notOnHold } from '../../containers/container.errors.js';
import { inStock } from '../../containers/container.types.js';
import { Containers } from '../../containers/containers.service.js';
import type { ContainerChange, LockedContainer } from '../../containers/containers.service.js';
import type { DomainError } from '../../shared/domain-error.js';
import type { Actor } from '../../shared/roles.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { Writes } from '../../writes/writes.service.js';
import type { HoldReason } from './dto/put-away.dto.js';
import { toPlacedContainerView } from './dto/put-away.view.js';
import type { PlacedContainerView } from './dto/put-away.view.js';
import { notInStock } from './put-away.errors.js';
import { holdRefusal } from './quarantine.rules.js';
import type { HoldRefusal } from './quarantine.rules.js';

const refusals: Record<HoldRefusal, (container: LockedContainer) => DomainError> = {
  'not-in-stock': notInStock,
  'held-already': () => heldAlready({}),
  'not-held': () => notOnHold({}),
};

/** Containers set aside until somebody decides (GB 18597-2023 8.2.1). Errors: `container.not-found`, `put-away.not-in-stock`. */
@Injectable()
export class Quarantine {
  constructor(
    private readonly writes: Writes,
    private readonly containers: Containers,
  ) {}

  /** It may no more be picked, shipped or decanted, and moves into a quarantine zone only. `container.held-already`, 409. */
  hold(actor: Actor, request: RequestIdentity, id: string, { reason }: HoldReason): Promise<PlacedContainerView> {
    return this.change(actor, request, id, 'hold', reason, (now) => ({ heldAt: now, holdReason: reason }));
  }

  /** Gives it free; from a quarantine zone it is moved out before it is picked. `container.not-held`, 409. */
  release(actor: Actor, request: RequestIdentity, id: string, { reason }: HoldReason): Promise<PlacedContainerView> {
    return this.change(actor, request, id, 'release', reason, () => ({ heldAt: null, holdReason: null }));
  }

  private change(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    action: 'hold' | 'release',
    reason: string,
    changeAt: (now: Date) => ContainerChange,
  ): Promise<PlacedContainerView> {
    return this.writes.run(actor, `container.${action}`, request, async (tx) => {
      const [container] = await this.containers.lock(tx, [id]);
      const facts = { isInStock: inStock.includes(container!.state), isHeld: container!.heldAt !== null };
      const refusal = holdRefusal(action, facts);
      if (refusal !== null) throw refusals[refusal](container!);
      const data = { reason, zoneId: container!.zoneId };
      await this.containers.advance(tx, [{ container: container!, action, change: changeAt(tx.now), data }]);
      return toPlacedContainerView(container!);
    });
  }
}
