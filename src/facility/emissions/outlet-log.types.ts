export const equipmentEvents = ['start', 'stop', 'fault', 'maintenance'] as const;
export type EquipmentEvent = (typeof equipmentEvents)[number];

export const logKinds = ['carbonChange', ...equipmentEvents] as const;
export type LogKind = (typeof logKinds)[number];
