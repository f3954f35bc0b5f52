import { defineTopic } from '../../jobs/topics.js';

export type CameraAlarmMessage = { alarmId: string; facilityId: string };

/** A camera fell silent or keeps too little. */
export const cameraAlarmOpened = defineTopic<CameraAlarmMessage>('facility.camera-alarm-opened');

export const cameraAlarmClosed = defineTopic<CameraAlarmMessage>('facility.camera-alarm-closed');
