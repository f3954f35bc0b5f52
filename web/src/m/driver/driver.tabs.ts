import { TruckOutline, UploadOutline } from 'antd-mobile-icons';
import type { Tab } from '../m-tabs';

export const driverTabs: readonly Tab[] = [
  { to: '/m/driver', title: { zh: '今日车次', en: 'Today' }, Icon: TruckOutline, exact: true },
  { to: '/m/driver/records', title: { zh: '上传记录', en: 'Uploads' }, Icon: UploadOutline },
];
