import type { Page } from '../page.types';

export const systemPages: readonly Page[] = [];
