import type { Page } from '../page.types';

export const settlementPages: readonly Page[] = [];
