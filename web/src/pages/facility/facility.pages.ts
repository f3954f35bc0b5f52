import type { Page } from '../page.types';

export const facilityPages: readonly Page[] = [];
