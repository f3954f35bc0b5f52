import { Input, Select } from 'antd';
import type { Schemas } from '../../../api/queries';
import { Field, ReasonField } from '../../../desktop/form/fields';
import { InstantInput } from '../../../desktop/form/inputs';
import { useWords } from '../../../words/words';
import { useEmissionChoices } from './emission-codes';
import { emissionsWords } from './emissions.words';

type Said = Pick<Schemas['ReadingView'], 'flag' | 'value' | 'detectionLimit'>;

/** What a reading says, with its unit. */
export function useReadingText(unit: string): (reading: Said) => string {
  const say = useWords(emissionsWords);
  return ({ flag, value, detectionLimit }) => {
    if (flag === 'belowDetection') return say('belowDetection', { limit: `${detectionLimit ?? ''} ${unit}`.trim() });
    return value === null ? '—' : `${value} ${unit}`.trim();
  };
}

/** Value, flag and detection limit; `at` is the row of a list that the fields belong to. */
function AmountFields({ at, unit }: { readonly at?: number; readonly unit: string }) {
  const say = useWords(emissionsWords);
  const choices = useEmissionChoices();
  const name = (field: string) => (at === undefined ? field : [at, field]);
  return (
    <>
      <Field name={name('value')} label={say('value')}>
        <Input className="number" inputMode="decimal" maxLength={18} suffix={unit} />
      </Field>
      <Field name={name('flag')} label={say('flag')} required>
        <Select options={choices('flag')} />
      </Field>
      <Field name={name('detectionLimit')} label={say('detectionLimit')}>
        <Input
          className="number"
          inputMode="decimal"
          maxLength={17}
          placeholder={say('detectionLimitHelp')}
          suffix={unit}
        />
      </Field>
    </>
  );
}

export function CorrectionFields({ unit }: { readonly unit: string }) {
  const say = useWords(emissionsWords);
  return (
    <>
      <AmountFields unit={unit} />
      <ReasonField label={say('reason')} />
    </>
  );
}

export function ReadingRow({ at, unit }: { readonly at: number; readonly unit: string }) {
  const say = useWords(emissionsWords);
  return (
    <>
      <Field name={[at, 'at']} label={say('at')} required>
        <InstantInput />
      </Field>
      <AmountFields at={at} unit={unit} />
    </>
  );
}
