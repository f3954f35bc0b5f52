import type { Page } from '../page.types';

export const reportsPages: readonly Page[] = [];
