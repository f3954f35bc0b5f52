import type { Page } from '../page.types';

export const compliancePages: readonly Page[] = [];
