import { ManifestNumberPort } from './manifest-number.port.js';
import type { NumberAnswer } from './manifest-number.port.js';

/** No interface to the national system: a person fills in the manifest there and enters its number here. */
export class ManualAdapter extends ManifestNumberPort {
  readonly name = 'manual';

  request(): Promise<NumberAnswer> {
    return Promise.resolve({ waiting: true });
  }
}
