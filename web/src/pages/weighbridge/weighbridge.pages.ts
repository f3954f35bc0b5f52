import type { Page } from '../page.types';

export const weighbridgePages: readonly Page[] = [];
