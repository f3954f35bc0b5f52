import type { Page } from '../page.types';

export const customersPages: readonly Page[] = [];
