import type { Page } from '../../pages/page.types';

export const firmPages: readonly Page[] = [];
