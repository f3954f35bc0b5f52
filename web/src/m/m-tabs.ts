import type { ComponentType, SVGAttributes } from 'react';
import { enterprise } from '../pages/roles';
import { hasAnyRole } from '../session/me';
import type { Me } from '../session/me';
import type { Text } from '../words/words';
import { driverTabs } from './driver/driver.tabs';
import { firmTabs } from './firm/firm.tabs';

/** One entry of the bar at the lower edge. */
export interface Tab {
  /** Full address: `/m/bookings`. */
  readonly to: string;
  readonly title: Text;
  readonly Icon: ComponentType<SVGAttributes<SVGElement>>;
  /** Lit on this very address only. */
  readonly exact?: boolean;
}

export const tabsOf = (me: Me): readonly Tab[] =>
  hasAnyRole(me, enterprise) ? firmTabs : hasAnyRole(me, ['operator.driver']) ? driverTabs : [];
