import { Input } from 'antd';
import { Field } from '../../../desktop/form/fields';
import { DayInput } from '../../../desktop/form/inputs';
import { RemoteSelect } from '../../../desktop/form/remote-select';
import { kilograms } from '../../../shared/format';
import { useWords } from '../../../words/words';
import { crewKindWords, roundWords } from './rounds.words';

const longestNote = 500;

/** Day, vehicle and crew of a round, named as the API names them. */
export function CrewFields() {
  const say = useWords(roundWords);
  return (
    <>
      <Field name="day" label={say('day')} required>
        <DayInput />
      </Field>
      <Field name="vehicleId" label={say('vehicle')} required>
        <VehicleSelect />
      </Field>
      <Field name="driverId" label={say('driver')} required>
        <CrewSelect />
      </Field>
      <Field name="escortId" label={say('escort')} required>
        <CrewSelect />
      </Field>
      <Field name="note" label={say('note')}>
        <Input maxLength={longestNote} />
      </Field>
    </>
  );
}

interface SelectProps {
  readonly id?: string;
  readonly value?: string | null;
  readonly onChange?: (value: string | null) => void;
  readonly 'aria-label'?: string;
}

export const VehicleSelect = (props: SelectProps) => (
  <RemoteSelect
    {...props}
    list="/api/v1/vehicles"
    query={{ state: 'active', sort: 'name' }}
    optionOf={({ id, plate, payloadGrams }) => ({ value: id, label: `${plate} (${kilograms(payloadGrams)} kg)` })}
  />
);

export function CrewSelect(props: SelectProps) {
  const say = useWords(roundWords);
  const kind = useWords(crewKindWords);
  return (
    <RemoteSelect
      {...props}
      list="/api/v1/crew"
      query={{ state: 'active', sort: 'name' }}
      optionOf={({ id, name, kinds }) => ({
        value: id,
        label: say('kindDriver', { name, kinds: kinds.map((one) => kind(one)).join(' / ') }),
      })}
    />
  );
}
