import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/database.service.js';
import { asSystem } from '../../shared/roles.js';
import { newId } from '../../shared/uuid.js';
import type { Tenant, WriteTx } from '../../writes/write-tx.js';
import { alarmLifecycle } from './alarm.lifecycle.js';
import { extendAlarm, insertAlarm, lockOpenOfItems, openAlarms, saveClosed } from './alarms.queries.js';
import type { AlarmRow, Extent, NewAlarm, OpenAlarmsOf } from './alarms.queries.js';
import { emissionAlarmClosed, emissionAlarmOpened } from './emissions.events.js';
import type { ClosingFact } from './emission.types.js';

/** What happens to an alarm, inside the write whose facts open or end it. */
@Injectable()
export class AlarmBook {
  openOf(tx: Tx, of: OpenAlarmsOf): Promise<AlarmRow[]> {
    return openAlarms(tx, of, false);
  }

  lockOpen(tx: WriteTx, of: OpenAlarmsOf): Promise<AlarmRow[]> {
    return openAlarms(tx, of, true);
  }

  lockOpenOfItems(tx: WriteTx, itemIds: readonly string[]): Promise<AlarmRow[]> {
    return lockOpenOfItems(tx, itemIds);
  }

  /** A unique index holds that no two are open of the same item, kind and limit. Answers its id. */
  async open(tx: WriteTx, given: Omit<NewAlarm, 'id' | 'state' | 'openedAt'>, tenant: Tenant): Promise<string> {
    const alarm = { ...given, id: newId(), state: alarmLifecycle.initial, openedAt: tx.now };
    await insertAlarm(tx, alarm, tenant);
    const { id, state, itemId, limitId, kind } = alarm;
    const data = { itemId, limitId, kind };
    tx.audit({ subject: 'emission-alarm', subjectId: id, action: 'emission-alarm.open', to: state, tenant, data });
    emissionAlarmOpened.emit(tx, { alarmId: id, facilityId: tenant.facilityId! });
    return id;
  }

  /** More values beyond the limit, of an alarm that is open and locked. */
  extend(tx: WriteTx, id: string, extent: Extent): Promise<void> {
    return extendAlarm(tx, id, extent);
  }

  /** The fact has ended: the product alone may say so. The row must be locked. */
  async close(
    tx: WriteTx,
    alarm: Pick<AlarmRow, 'id' | 'state' | 'version' | 'facilityId' | 'divisionCode' | 'lastAt' | 'kind'>,
    fact: ClosingFact,
  ): Promise<void> {
    const state = alarmLifecycle.take('close', alarm.state, asSystem(tx.actor), {});
    // Missing data last until they end; of an exceedance the last value beyond the limit is known.
    const lastAt = alarm.kind === 'missing' ? tx.now : alarm.lastAt;
    await saveClosed(tx, {
      ...(alarm as AlarmRow),
      state,
      lastAt,
      closedAt: tx.now,
      closedByFact: fact,
      version: alarm.version + 1,
    });
    const { id, facilityId, divisionCode } = alarm;
    const tenant = { facilityId, enterpriseId: null, divisionCode };
    const change = { action: 'emission-alarm.close', from: alarm.state, to: state, tenant, data: { fact } };
    tx.audit({ subject: 'emission-alarm', subjectId: id, ...change });
    emissionAlarmClosed.emit(tx, { alarmId: id, facilityId });
  }
}
