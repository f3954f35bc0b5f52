import type { Page } from '../../pages/page.types';

export const driverPages: readonly Page[] = [];
