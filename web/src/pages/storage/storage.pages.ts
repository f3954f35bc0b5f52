import type { Page } from '../page.types';

export const storagePages: readonly Page[] = [];
