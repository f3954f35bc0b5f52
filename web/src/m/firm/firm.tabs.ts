import { AppOutline, CalendarOutline, FileOutline, ShopbagOutline, UserOutline } from 'antd-mobile-icons';
import type { Tab } from '../m-tabs';
import { firmWords } from './firm.words';

const titled = ([zh, en]: readonly [string, string]) => ({ zh, en });

export const firmTabs: readonly Tab[] = [
  { to: '/m', title: titled(firmWords.home), Icon: AppOutline, exact: true },
  { to: '/m/bookings', title: titled(firmWords.bookings), Icon: CalendarOutline },
  { to: '/m/manifests', title: titled(firmWords.manifests), Icon: FileOutline },
  { to: '/m/stock', title: titled(firmWords.stock), Icon: ShopbagOutline },
  { to: '/m/me', title: titled(firmWords.me), Icon: UserOutline },
];
