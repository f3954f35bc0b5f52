import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCalendarCsv } from '../../../catalogue/import/parse-calendar.js';
import { settingNames, settingsCatalog } from '../../../identity/settings/settings.data.js';
import type { SettingName } from '../../../identity/settings/settings.data.js';
import type { DutyContext } from '../duty.types.js';

const shipped = parseCalendarCsv(
  readFileSync(join(__dirname, '../../../catalogue/data/work-calendar-2026.csv'), 'utf8'),
);

/** The holidays of 2025 and 2026 as the State Council announced them; 2027 is not known. */
export const knownCalendar = { days: shipped.rows, years: shipped.years };

export const facilityId = '01900000-0000-7000-8000-000000000001';

/** A day at a facility with the figures as shipped, but for those given. Day: YYYY-MM-DD. */
export function contextOn(today: string, figures: Partial<Record<SettingName, number>> = {}): DutyContext {
  const inForce = settingNames.map((name) => {
    const { fallback, basis, uncertain } = settingsCatalog[name];
    return [name, { value: figures[name] ?? fallback, basis, uncertain }] as const;
  });
  return {
    facilityId,
    now: new Date(`${today}T12:00:00+08:00`),
    today,
    calendar: knownCalendar,
    figures: Object.fromEntries(inForce) as Record<SettingName, DutyContext['figures'][SettingName]>,
  };
}
