import { Input, Select } from 'antd';
import { answer, api } from '../../api/client';
import { useRows } from '../../api/queries';
import type { Schemas } from '../../api/queries';
import { Field } from '../../desktop/form/fields';
import { DayInput, InstantInput, KilogramInput } from '../../desktop/form/inputs';
import type { StepAction } from '../../desktop/record/step-bar';
import { today } from '../../shared/format';
import { filled } from '../../shared/filled';
import { useWords } from '../../words/words';
import { transferWords } from './transfers.words';
import { MethodSelect } from './treatment/method-select';

type Transfer = Schemas['TransferView'];

const mostContainers = 200;

/** The partner accepts, accepts in part or refuses: one form, the API tells which. */
export function useAcceptance(transfer: Transfer): StepAction<Schemas['ReceiveTransfer']> {
  const say = useWords(transferWords);
  return {
    width: 860,
    draft: `transfer.acceptance.${transfer.id}`,
    note: <p>{say('acceptanceNote')}</p>,
    initial: { lines: transfer.lines.map(({ id, grams }) => ({ lineId: id, acceptedGrams: grams })) },
    fields: <AcceptanceFields transfer={transfer} />,
    run: ({ lines = [], ...rest }, send) =>
      answer(
        api.POST('/api/v1/transfers/{id}/acceptance', {
          params: { path: { id: transfer.id } },
          body: {
            ...filled(rest),
            lines: lines.map((line, at) => ({ ...filled(line), lineId: transfer.lines[at]!.id })),
          },
          ...send(),
        }),
      ),
  };
}

function AcceptanceFields({ transfer }: { readonly transfer: Transfer }) {
  const say = useWords(transferWords);
  return (
    <>
      {transfer.lines.map((line, at) => (
        <div key={line.id} className="row-fields">
          <Field name={['lines', at, 'acceptedGrams']} label={`${line.name} ${line.wasteCode}`} required>
            <KilogramInput />
          </Field>
          <Field name={['lines', at, 'discrepancy']} label={say('discrepancy')} help={say('discrepancyHelp')}>
            <Input maxLength={500} />
          </Field>
        </div>
      ))}
      <Field name="refused" label={say('refused')} help={say('refusedHelp')}>
        <ContainerSelect transferId={transfer.id} />
      </Field>
      <Field name="opinion" label={say('opinion')}>
        <Input.TextArea rows={2} maxLength={500} />
      </Field>
      <Field name="receivedAt" label={say('receivedWhen')}>
        <InstantInput />
      </Field>
    </>
  );
}

interface ContainerSelectProps {
  readonly id?: string;
  readonly value?: string[];
  readonly onChange?: (codes: string[]) => void;
  readonly transferId: string;
  readonly refusedOnly?: boolean;
}

/** Some of the containers on a transfer, by code. */
export function ContainerSelect({ transferId, refusedOnly = false, ...rest }: ContainerSelectProps) {
  const { rows } = useRows(
    '/api/v1/transfers/{id}/containers',
    { limit: mostContainers },
    { path: { id: transferId } },
  );
  const options = rows
    .filter(({ outcome }) => !refusedOnly || outcome === 'refused')
    .map(({ code, name }) => ({ value: code, label: `${code} ${name}` }));
  return <Select {...rest} mode="multiple" options={options} />;
}

/** What the partner did with it; shared out to every origin by the API. */
export function useTreat(transfer: Transfer): StepAction<Schemas['TreatTransfer']> {
  const taken = transfer.lines.filter(({ acceptedGrams }) => (acceptedGrams ?? 0) > 0);
  return {
    width: 860,
    initial: { lines: taken.map(({ id }) => ({ lineId: id, treatedOn: today() })) },
    fields: <TreatFields lines={taken} />,
    run: ({ lines }, send) =>
      answer(
        api.POST('/api/v1/transfers/{id}/treatment', {
          params: { path: { id: transfer.id } },
          body: { lines: lines.map((line, at) => ({ ...filled(line), lineId: taken[at]!.id })) },
          ...send(),
        }),
      ),
  };
}

function TreatFields({ lines }: Pick<Transfer, 'lines'>) {
  const say = useWords(transferWords);
  return lines.map((line, at) => (
    <fieldset key={line.id} className="row-fields">
      <legend>
        {line.name} {line.wasteCode}
      </legend>
      <Field name={['lines', at, 'treatedOn']} label={say('treatedOn')} required>
        <DayInput max={today()} />
      </Field>
      <Field name={['lines', at, 'methodCode']} label={say('methodCode')}>
        <MethodSelect />
      </Field>
      <Field name={['lines', at, 'place']} label={say('place')} help={say('placeHelp')}>
        <Input maxLength={200} />
      </Field>
    </fieldset>
  ));
}
