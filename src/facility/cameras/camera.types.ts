/** `lost`: no heartbeat; `retention`: recordings do not reach back as far as they must. */
export const cameraAlarmKinds = ['lost', 'retention'] as const;
export type CameraAlarmKind = (typeof cameraAlarmKinds)[number];

/** Cameras of one facility in use, and in one heartbeat. */
export const mostCameras = 500;
