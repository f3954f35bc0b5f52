import type { Database } from '../../platform/database/database.service.js';
import { systemActor } from '../../shared/roles.js';
import { heldBy } from '../exchange/held.queries.js';
import { GatewayPort } from './gateway.port.js';
import type { HeldQuery } from './gateway.port.js';
import type { GatewayAnswer, HeldManifest } from './gateway.types.js';

const actor = systemActor('gateway files');

/** Files go there and come back: messages wait for an export, and for the answer file that ends them. */
export class FileAdapter extends GatewayPort {
  readonly name = 'file';

  constructor(private readonly database: Database) {
    super();
  }

  send(): Promise<GatewayAnswer> {
    return Promise.resolve({ outcome: 'waiting' });
  }

  /** As far as answer files told. */
  held(query: HeldQuery): Promise<HeldManifest[]> {
    return this.database.read(actor, (tx) => heldBy(tx, query));
  }
}
