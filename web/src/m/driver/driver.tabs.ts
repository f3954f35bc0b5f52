import type { Tab } from '../m-tabs';

export const driverTabs: readonly Tab[] = [];
