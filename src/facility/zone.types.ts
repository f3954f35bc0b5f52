/** `quarantine`: for what is set aside until somebody decides, and nothing else. */
export const zoneKinds = ['storage', 'quarantine'] as const;
export type ZoneKind = (typeof zoneKinds)[number];
