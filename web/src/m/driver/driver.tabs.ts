import { TruckOutline, UploadOutline, UserOutline } from 'antd-mobile-icons';
import type { Tab } from '../m-tabs';
import { driverWords } from './driver.words';

const titled = ([zh, en]: readonly [string, string]) => ({ zh, en });

export const driverTabs: readonly Tab[] = [
  { to: '/m/driver', title: titled(driverWords.today), Icon: TruckOutline, exact: true },
  { to: '/m/driver/records', title: titled(driverWords.records), Icon: UploadOutline },
  { to: '/m/driver/me', title: titled(driverWords.me), Icon: UserOutline },
];
