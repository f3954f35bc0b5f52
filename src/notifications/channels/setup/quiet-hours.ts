import type { QuietHours } from '../sending/quiet-hours.rules.js';
import type { Channel } from './channel.entity.js';

export const quietHoursOf = ({ quietFrom, quietTo }: Pick<Channel, 'quietFrom' | 'quietTo'>): QuietHours | null =>
  quietFrom === null || quietTo === null ? null : { from: quietFrom, to: quietTo };

/** '22:00' in minutes after midnight. */
export const minuteOf = (time: string): number => {
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  return hours * 60 + minutes;
};

export const timeOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
