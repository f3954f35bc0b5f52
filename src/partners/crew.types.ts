/** What a crew member's certificate entitles to: driving dangerous goods (驾驶员), escorting them (押运员), or both. */
export const crewKinds = ['driver', 'escort'] as const;
export type CrewKind = (typeof crewKinds)[number];
