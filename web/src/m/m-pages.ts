import type { Page } from '../pages/page.types';
import { driverPages } from './driver/driver.pages';
import { firmPages } from './firm/firm.pages';
import { signOfflinePages } from './sign-offline/sign-offline.pages';

/** Every page of the phone tree; paths are below `/m/`. */
export const phonePages: readonly Page[] = [...firmPages, ...driverPages, ...signOfflinePages];
