import type { Page } from '../page.types';

export const oversightPages: readonly Page[] = [];
