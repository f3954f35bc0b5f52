import type { Page } from '../page.types';

export const transfersPages: readonly Page[] = [];
