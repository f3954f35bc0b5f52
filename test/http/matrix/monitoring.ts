import { systemActor } from '../../../src/shared/roles.js';
import { shanghaiDate } from '../../../src/shared/working-days.js';
import type { TestApp } from '../../support/app.js';
import { Caller } from './caller.js';
import type { People, Rows } from './tenant.types.js';

type Monitoring =
  | 'emissionOutlet'
  | 'emissionItem'
  | 'emissionLimit'
  | 'emissionAlarm'
  | 'outletLogEntry'
  | 'ownWaste'
  | 'camera'
  | 'cameraAlarm'
  | 'facilityShortCode';

let made = 0;

/** An outlet that exceeds its limit, and a camera that keeps too little. */
export async function monitoringOf(test: TestApp, people: People): Promise<Pick<Rows, Monitoring>> {
  const manager = new Caller(test, people['operator.manager']);
  const number = (made += 1);
  const facilityId = people['operator.manager'].actor.facilityId!;
  const { shortCode } = await manager.done('GET', `/facilities/${facilityId}`);
  const emission = await outletOf(manager, `DA-${number}`);
  const camera = await manager.make('/cameras', {
    code: `CAM-${number}`,
    name: '入口',
    place: '贮存区入口',
    retentionDays: 90,
  });
  await test.db.write(systemActor('specs'), (tx) =>
    tx.query(`UPDATE camera SET created_at = created_at - interval '100 days' WHERE id = $1`, [camera]),
  );
  const heartbeat = {
    code: `CAM-${number}`,
    at: new Date(Date.now() - 1_000).toISOString(),
    oldestRecordingOn: shanghaiDate(new Date()),
  };
  await manager.done('POST', '/camera-heartbeats', { heartbeats: [heartbeat] });
  const { items } = await manager.done('GET', '/camera-alarms');
  const cameraAlarm = items.find((alarm: { cameraId: string }) => alarm.cameraId === camera).id as string;
  return { ...emission, camera, cameraAlarm, facilityShortCode: shortCode as string };
}

async function outletOf(manager: Caller, code: string) {
  const emissionOutlet = await manager.make('/emission-outlets', { code, kind: 'wasteGas', name: '排放口' });
  const item = { parameter: 'NMHC', source: 'manual', frequencyDays: 90 };
  const emissionItem = await manager.make(`/emission-outlets/${emissionOutlet}/items`, item);
  const limit = { averaging: 'instant', upperBound: '60', standard: 'DB32/4041-2021', validFrom: '2020-01-01' };
  const emissionLimit = await manager.make(`/emission-items/${emissionItem}/limits`, limit);
  const at = new Date(Math.floor(Date.now() / 1000 - 60) * 1000).toISOString();
  const readings = [{ outlet: code, parameter: 'NMHC', at, value: '80' }];
  await manager.done('POST', '/emission-readings', { readings, reportNumber: 'JC-1' });
  const correction = { at, source: 'manual', flag: 'normal', value: '81', reason: '报告更正后的数值' };
  await manager.done('POST', `/emission-items/${emissionItem}/corrections`, correction);
  const { items } = await manager.done('GET', `/emission-alarms?outlet=${code}`);
  const change = { happenedAt: at, carbonGrams: 500_000, carbonType: '颗粒炭 碘值 800', lastsDays: 90 };
  const outletLogEntry = await manager.make(`/emission-outlets/${emissionOutlet}/carbon-changes`, change);
  const ownWaste = await spentCarbonOf(manager, outletLogEntry);
  return {
    emissionOutlet,
    emissionItem,
    emissionLimit,
    emissionAlarm: items[0].id as string,
    outletLogEntry,
    ownWaste,
  };
}

async function spentCarbonOf(manager: Caller, logEntryId: string): Promise<string> {
  const containers = [{ grams: 500_000, volumeMillilitres: 1_000_000 }];
  const waste = { wasteCode: '900-039-49', name: '废活性炭', form: 'S', packaging: 'bag', containers };
  const recorded = await manager.done('POST', '/own-waste', { source: 'carbonChange', logEntryId, ...waste });
  return recorded.containers[0].id as string;
}
