import type { Page } from '../page.types';

export const collectionPages: readonly Page[] = [];
