import type { Tab } from '../m-tabs';

export const firmTabs: readonly Tab[] = [];
