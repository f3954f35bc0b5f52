import { Button, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../../api/client';
import type { Schemas } from '../../../api/queries';
import { Field } from '../../../desktop/form/fields';
import { WriteForm } from '../../../desktop/form/write-form';
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
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {mayDecide(manifest) ? (
        <p>
          <Button onClick={() => setOpen(true)}>{say('declare')}</Button>
        </p>
      ) : null}
      {delivery.discrepancies.length === 0 ? (
        <p className="note">{say('noDiscrepancies')}</p>
      ) : (
        <DiscrepancyTable rows={delivery.discrepancies} />
      )}
      {isOpen ? <Declare delivery={delivery} close={() => setOpen(false)} /> : null}
    </>
  );
}

function Declare({ delivery, close }: Pick<DeliveryProps, 'delivery'> & { readonly close: () => void }) {
  const say = useWords(receivingWords);
  const { manifestId, lines } = delivery;
  return (
    <Modal open title={say('declare')} footer={null} onCancel={close} destroyOnHidden>
      <WriteForm<Declared, unknown>
        label={say('declare')}
        done={close}
        initial={lines.length === 1 ? { lineId: lines[0]!.lineId } : {}}
        write={(values, send) =>
          answer(api.POST('/api/v1/discrepancies', { body: { manifestId, ...values }, ...send() }))
        }
      >
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
      </WriteForm>
    </Modal>
  );
}
