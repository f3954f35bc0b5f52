import { Input } from 'antd';
import { Field } from '../../desktop/form/fields';
import { RemoteSelect } from '../../desktop/form/remote-select';
import { RowFields } from '../../desktop/form/row-fields';
import { useWords } from '../../words/words';
import { transferWords } from './transfers.words';

/** The carriers in their order. */
export function LegFields() {
  const say = useWords(transferWords);
  return (
    <RowFields name="legs" row={say('leg')}>
      {(at) => (
        <>
          <Field name={[at, 'vehicleId']} label={say('vehicle')} required>
            <RemoteSelect
              list="/api/v1/vehicles"
              query={{ state: 'active', sort: 'name' }}
              optionOf={({ id, plate }) => ({ value: id, label: plate })}
            />
          </Field>
          <Field name={[at, 'driverId']} label={say('driver')} required>
            <CrewSelect kind="driver" />
          </Field>
          <Field name={[at, 'escortId']} label={say('escort')} required>
            <CrewSelect kind="escort" />
          </Field>
          <Field name={[at, 'waybillNumber']} label={say('waybill')}>
            <Input maxLength={40} />
          </Field>
          <Field name={[at, 'toPlace']} label={say('toPlace')} help={say('toPlaceHelp')}>
            <Input maxLength={200} />
          </Field>
        </>
      )}
    </RowFields>
  );
}

interface CrewSelectProps {
  readonly id?: string;
  readonly value?: string | null;
  readonly onChange?: (value: string | null) => void;
  readonly kind: 'driver' | 'escort';
}

const CrewSelect = ({ kind, ...rest }: CrewSelectProps) => (
  <RemoteSelect
    {...rest}
    list="/api/v1/crew"
    query={{ state: 'active', sort: 'name' }}
    optionOf={({ id, name, kinds }) => ({ value: id, label: name, disabled: !kinds.includes(kind) })}
  />
);

export function ApprovalField({ companyId }: { readonly companyId: string | null }) {
  const say = useWords(transferWords);
  return (
    <Field name="approvalId" label={say('approval')} help={say('approvalHelp')}>
      <RemoteSelect
        list="/api/v1/transfer-approvals"
        query={{ state: 'active', sort: 'expiry', ...(companyId === null ? {} : { companyId }) }}
        optionOf={({ id, number, validTo }) => ({ value: id, label: `${number}（${validTo}）` })}
      />
    </Field>
  );
}
