import type { Page } from '../page.types';

export const enterprisePages: readonly Page[] = [];
