import { GatewayPort } from './gateway.port.js';
import type { GatewayAnswer, HeldManifest } from './gateway.types.js';

/** No interface to the national system: a person fills in the manifest there and enters its number here. */
export class ManualAdapter extends GatewayPort {
  readonly name = 'manual';

  send(): Promise<GatewayAnswer> {
    return Promise.resolve({ outcome: 'waiting' });
  }

  held(): Promise<HeldManifest[] | null> {
    return Promise.resolve(null);
  }
}
