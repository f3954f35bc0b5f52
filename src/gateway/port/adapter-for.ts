import type { Config } from '../../platform/config/config.js';
import type { Database } from '../../platform/database/database.service.js';
import type { GatewayPort } from './gateway.port.js';
import { FileAdapter } from './file.adapter.js';
import { ManualAdapter } from './manual.adapter.js';
import { SimulatorAdapter } from './simulator.adapter.js';
import { noFaults, parseFaults } from './simulator-faults.js';

/** Numbers of the simulator look real, so it never runs by itself where the data are. */
export function adapterFor(
  { gatewayAdapter, gatewaySimulatorFaults }: Pick<Config, 'gatewayAdapter' | 'gatewaySimulatorFaults'>,
  isDemonstration: boolean,
  database: Database,
): GatewayPort {
  const isSimulated = gatewayAdapter === 'simulator' || (gatewayAdapter === 'auto' && isDemonstration);
  if (isSimulated) return new SimulatorAdapter(database, parseFaults(gatewaySimulatorFaults ?? '') ?? noFaults);
  return gatewayAdapter === 'file' ? new FileAdapter(database) : new ManualAdapter();
}
