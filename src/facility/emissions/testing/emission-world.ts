import { systemActor } from '../../../shared/roles.js';
import { withoutKey } from '../../../writes/request-identity.js';
import type { TestApp } from '../../../../test/support/app.js';
import type { TestActor } from '../../../../test/support/actors.js';
import { createFacility, signInAs } from '../../../../test/support/actors.js';
import type { AddLimit } from '../dto/outlet.dto.js';
import type { EmissionItemView, OutletDetailView } from '../dto/outlet.view.js';
import { MonitoredItems } from '../monitored-items.service.js';
import { Outlets } from '../outlets.service.js';
import { ReadingIntake } from '../reading-intake.service.js';

export const system = systemActor('emission specs');

/** An outlet of a facility of its own with one item read every ten minutes. */
export interface EmissionWorld {
  readonly facilityId: string;
  readonly manager: TestActor;
  readonly outlet: OutletDetailView;
  readonly item: EmissionItemView;
  limit(given: Partial<AddLimit>): Promise<string>;
  send(readings: readonly object[], source?: 'instrument' | 'manual'): ReturnType<ReadingIntake['send']>;
}

export async function createEmissionWorld(test: TestApp, divisionCode = '320613'): Promise<EmissionWorld> {
  const facilityId = await createFacility(test, divisionCode);
  const manager = await signInAs(test, 'operator.manager', { facilityId });
  const [outlets, items, intake] = [test.app.get(Outlets), test.app.get(MonitoredItems), test.app.get(ReadingIntake)];
  const gas = { code: 'DA001', kind: 'wasteGas' as const, name: '活性炭吸附后排放口', treatment: '两级活性炭吸附' };
  const outlet = await outlets.create(manager.actor, withoutKey, gas);
  const expected = { parameter: 'NMHC', source: 'instrument' as const, intervalMinutes: 10 };
  const item = await items.add(manager.actor, withoutKey, outlet.id, expected);
  return {
    facilityId,
    manager,
    outlet,
    item,
    limit: async (given) => {
      const limit = {
        averaging: 'instant' as const,
        upperBound: '60',
        standard: 'DB32/4041-2021 表1',
        validFrom: '2020-01-01',
      };
      return (await items.addLimit(manager.actor, withoutKey, item.id, { ...limit, ...given })).id;
    },
    send: (readings, source = 'instrument') =>
      intake.send(manager.actor, withoutKey, source, { readings: [...readings], reportNumber: 'JC-2026-001' }),
  };
}

/** The minute in which the file of tests began: asked for twice, a reading is of the same minute. */
const thisMinute = Math.floor(Date.now() / 60_000);

/** Whole minutes, some of them ago, as instruments write them. */
export const minutesAgo = (minutes: number): string => new Date((thisMinute - minutes) * 60_000).toISOString();

export const reading = (minutes: number, value: string | null, more: object = {}) => ({
  outlet: 'DA001',
  parameter: 'NMHC',
  at: minutesAgo(minutes),
  ...(value !== null && { value }),
  ...more,
});
