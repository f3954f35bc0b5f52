import { Field } from '../../../desktop/form/fields';
import { CodeSelect } from '../../../desktop/form/code-select';
import { DayInput, YuanInput } from '../../../desktop/form/inputs';
import { RowFields } from '../../../desktop/form/row-fields';
import { today } from '../../../shared/format';
import { useWords } from '../../../words/words';
import { priceWords } from './prices.words';

/** Rows of `prices`; with `dated` each has its first day, as later versions do. */
export function PriceFields({ dated = false }: { readonly dated?: boolean }) {
  const say = useWords(priceWords);
  return (
    <>
      <p className="note">{say('perKgHelp')}</p>
      <RowFields name="prices" row={say('price')} fresh={dated ? { validFrom: today() } : {}}>
        {(at) => (
          <>
            <Field name={[at, 'wasteCode']} label={say('code')} required>
              <CodeSelect />
            </Field>
            <Field name={[at, 'fenPerKg']} label={say('perKg')} required>
              <YuanInput />
            </Field>
            {dated ? (
              <Field name={[at, 'validFrom']} label={say('validFrom')} required>
                <DayInput min={today()} />
              </Field>
            ) : null}
          </>
        )}
      </RowFields>
    </>
  );
}
