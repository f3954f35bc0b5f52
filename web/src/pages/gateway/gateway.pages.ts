import type { Page } from '../page.types';

export const gatewayPages: readonly Page[] = [];
