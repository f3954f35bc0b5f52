import { isWasteCode } from '../../shared/waste-code.js';
import { addDays } from '../../shared/working-days.js';
import { settingInForce, settingOutOfRange, settingPeriodWrong, settingScopeRefused } from './settings.errors.js';
import type { IntegerSetting } from './settings.types.js';

export interface Period {
  readonly validFrom: string;
  readonly validTo: string | null;
}

export function assertValue({ min, max, unit }: IntegerSetting, value: number): void {
  if (!Number.isInteger(value) || value < min || value > max) throw settingOutOfRange({ min, max, unit }, '/value');
}

export function assertScope(setting: IntegerSetting, scope: string): void {
  if (scope === '') return;
  if (setting.scope !== 'waste-code' || !isWasteCode(scope)) throw settingScopeRefused({}, '/scope');
}

export function assertPeriod({ validFrom, validTo }: Period): void {
  if (validTo !== null && validTo < validFrom) throw settingPeriodWrong({}, '/validTo');
}

/** What was decided under a rule stays explicable: the past of a setting is sealed. Days are Asia/Shanghai. */
export function assertBeginsFromToday(validFrom: string, today: string): void {
  if (validFrom < today) throw settingInForce({ today }, '/validFrom');
}

export function assertPastKept(
  row: Period,
  change: { value: boolean; validTo: string | null | undefined },
  today: string,
): void {
  if (change.value && row.validFrom <= today) throw settingInForce({ today }, '/value');
  if (change.validTo === undefined) return;
  const ended = row.validTo !== null && row.validTo < today;
  if (ended || (change.validTo !== null && change.validTo < addDays(today, -1)))
    throw settingInForce({ today }, '/validTo');
}
