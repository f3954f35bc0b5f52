import { useRows } from '../../api/queries';
import type { RowOf } from '../../api/queries';
import { RemoteSelect } from '../../desktop/form/remote-select';
import type { Filter } from '../../desktop/list/list.types';

/** Zones are few: one page of them is all. */
const mostZones = 200;

type Zone = RowOf<'/api/v1/zones'>;

export const useZones = (enabled = true): readonly Zone[] =>
  useRows('/api/v1/zones', { limit: mostZones }, { enabled }).rows;

/** All zones are offered by name. */
export const zoneFilter = (label: string, zones: readonly Zone[]): Filter => ({
  name: 'zoneId',
  kind: 'choice',
  label,
  choices: zones.map(({ id, name }) => ({ value: id, label: name })),
});

interface ZoneSelectProps {
  readonly id?: string;
  readonly value?: string | null;
  readonly onChange?: (value: string | null) => void;
  /** Which of them cannot be taken. */
  readonly isDisabled?: (zone: Zone) => boolean;
}

/** One that is open. */
export const ZoneSelect = ({ isDisabled = () => false, ...rest }: ZoneSelectProps) => (
  <RemoteSelect
    {...rest}
    list="/api/v1/zones"
    query={{ state: 'open' }}
    unsearched
    optionOf={(zone) => ({ value: zone.id, label: zone.name, disabled: isDisabled(zone) })}
  />
);
