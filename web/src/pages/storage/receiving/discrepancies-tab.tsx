import { Input, Select } from 'antd';
import { answer, api } from '../../../api/client';
import type { Schemas } from '../../../api/queries';
import { Field } from '../../../desktop/form/fields';
import { AskButton } from '../../../desktop/record/ask-button';
import type { StepAction } from '../../../desktop/record/step-bar';
import { useWords } from '../../../words/words';
import { DiscrepancyTable } from '../discrepancies/discrepancy-table';
import type { DeliveryProps } from './delivery-page';
import { mayDecide } from './may-decide';
import { receivingWords } from './receiving.words';

const attributes = ['name', 'property', 'form', 'packaging'] as const;
type Declared = Omit<Schemas['DeclareDiscrepancy'], 'manifestId'>;

/** Differences of this delivery; those of quantity come with the weighing, the others are declared (部令23号 第18条). */
export function DiscrepanciesTab({ manifest, delivery }: DeliveryProps) {
  const say = useWords(receivingWords);
  const { manifestId, lines } = delivery;
  const declare: StepAction<Declared> = {
    initial: lines.length === 1 ? { lineId: lines[0]!.lineId } : {},
    fields: <DeclareFields lines={lines} />,
    run: (values, send) => answer(api.POST('/api/v1/discrepancies', { body: { manifestId, ...values }, ...send() })),
  };
  return (
    <>
      {mayDecide(manifest) ? (
        <p>
          <AskButton label={say('declare')} action={declare} />
        </p>
      ) : null}
      {delivery.discrepancies.length === 0 ? (
        <p className="note">{say('noDiscrepancies')}</p>
      ) : (
        <DiscrepancyTable rows={delivery.discrepancies} />
      )}
    </>
  );
}

function DeclareFields({ lines }: Pick<DeliveryProps['delivery'], 'lines'>) {
  const say = useWords(receivingWords);
  return (
    <>
      <Field name="lineId" label={say('line')} required>
        <Select
          options={lines.map((line) => ({
            value: line.lineId,
            label: `${line.position} ${line.name} ${line.wasteCode}`,
          }))}
        />
      </Field>
      <Field name="attribute" label={say('attribute')} required>
        <Select options={attributes.map((value) => ({ value, label: say(value) }))} />
      </Field>
      <Field name="found" label={say('found')} required>
        <Input.TextArea rows={3} maxLength={500} showCount />
      </Field>
    </>
  );
}
