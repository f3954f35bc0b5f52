import type { Column } from './list.types';
import { usePreference } from './use-preference';

export type Density = 'small' | 'medium' | 'large';

export interface TableSettings {
  /** Keys in the chosen order; columns that came later stand behind them. */
  readonly order: readonly string[];
  readonly hidden: readonly string[];
  readonly density: Density;
  readonly limit: number;
}

export const pageSizes = [20, 50, 100, 200] as const;

const standardOf = (columns: readonly Pick<Column<never>, 'key' | 'hidden'>[]): TableSettings => ({
  order: columns.map(({ key }) => key),
  hidden: columns.filter(({ hidden }) => hidden).map(({ key }) => key),
  density: 'medium',
  limit: 20,
});

/** '/api/v1/bookings/{id}/events' → 'table.bookings.events' */
const keyOf = (list: string): string =>
  `table.${list
    .replace(/^\/api\/v1\//, '')
    .replace(/\{\w+\}\//g, '')
    .replace(/[^a-zA-Z0-9]+/g, '.')}`;

export function useTableSettings<Row>(list: string, columns: readonly Column<Row>[]) {
  const standard = standardOf(columns);
  const [settings, set] = usePreference<TableSettings>(keyOf(list), standard);
  const place = (key: string) => {
    const at = settings.order.indexOf(key);
    return at === -1 ? settings.order.length : at;
  };
  const ordered = [...columns].sort((one, other) => place(one.key) - place(other.key));
  const shown = ordered.filter(({ key }) => !settings.hidden.includes(key));
  return { settings, set, ordered, shown, restore: () => set(standard) };
}

export type UsedTableSettings<Row> = ReturnType<typeof useTableSettings<Row>>;
