import { defineTopic } from '../../jobs/topics.js';

export type EmissionAlarmMessage = { alarmId: string; facilityId: string };

/** A limit is exceeded, or readings that are due stay away. */
export const emissionAlarmOpened = defineTopic<EmissionAlarmMessage>('facility.emission-alarm-opened');

/** The fact that an alarm told of has ended. */
export const emissionAlarmClosed = defineTopic<EmissionAlarmMessage>('facility.emission-alarm-closed');
