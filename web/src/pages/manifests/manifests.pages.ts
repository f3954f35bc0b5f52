import type { Page } from '../page.types';

export const manifestsPages: readonly Page[] = [];
