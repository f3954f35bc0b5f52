import { Input } from 'antd';
import { answer, api } from '../../api/client';
import type { Schemas } from '../../api/queries';
import { Field, ReasonField } from '../../desktop/form/fields';
import { DayInput, InstantInput } from '../../desktop/form/inputs';
import type { StepAction } from '../../desktop/record/step-bar';
import { filled } from '../../shared/filled';
import { useWords } from '../../words/words';
import { ContainerSelect, useTreat } from './acceptance';
import { ApprovalField, LegFields } from './leg-fields';
import { transferWords } from './transfers.words';

type Transfer = Schemas['TransferView'];

/** How each step of the lifecycle is taken; the partner's confirmation has a form of its own. */
export function useTransferSteps(transfer: Transfer): Record<string, StepAction> {
  const say = useWords(transferWords);
  const params = { path: { id: transfer.id } };
  const start: StepAction = {
    run: (_, send) => answer(api.POST('/api/v1/transfers/{id}/start', { params, ...send() })),
  };
  const dispatch: StepAction<Schemas['DispatchTransfer']> = {
    fields: <WaybillField />,
    run: (body, send) => answer(api.POST('/api/v1/transfers/{id}/dispatch', { params, body: filled(body), ...send() })),
  };
  const arrive: StepAction<Schemas['ArriveTransfer']> = {
    fields: (
      <Field name="arrivedAt" label={say('arrivedWhen')}>
        <InstantInput />
      </Field>
    ),
    run: (body, send) => answer(api.POST('/api/v1/transfers/{id}/arrival', { params, body: filled(body), ...send() })),
  };
  const cancel: StepAction<{ reason: string }> = {
    danger: true,
    fields: <ReasonField label={say('cancelReason')} />,
    run: (body, send) => answer(api.POST('/api/v1/transfers/{id}/cancel', { params, body, ...send() })),
  };
  return { start, dispatch, arrive, treat: useTreat(transfer), cancel };
}

function WaybillField() {
  const say = useWords(transferWords);
  return (
    <Field name="waybillNumber" label={say('waybill')}>
      <Input maxLength={40} />
    </Field>
  );
}

export const takeOverOf = (transfer: Transfer): StepAction<Schemas['DispatchTransfer']> => ({
  fields: <WaybillField />,
  run: (body, send) =>
    answer(
      api.POST('/api/v1/transfers/{id}/take-over', {
        params: { path: { id: transfer.id } },
        body: filled(body),
        ...send(),
      }),
    ),
});

export function useEnterNumber(transfer: Transfer): StepAction<Schemas['OutboundNumber']> {
  const say = useWords(transferWords);
  return {
    fields: (
      <Field name="officialNumber" label={say('officialNumber')} help={say('officialHelp')} required>
        <Input maxLength={14} inputMode="numeric" />
      </Field>
    ),
    run: (body, send) =>
      answer(api.POST('/api/v1/transfers/{id}/number', { params: { path: { id: transfer.id } }, body, ...send() })),
  };
}

export function useChange(transfer: Transfer): StepAction<Schemas['ChangeTransfer']> {
  const say = useWords(transferWords);
  return {
    width: 900,
    initial: {
      plannedOn: transfer.plannedOn,
      ...(transfer.note === null ? {} : { note: transfer.note }),
      legs: transfer.legs.map(({ vehicleId, driverId, escortId, waybillNumber, toPlace }) =>
        filled({ vehicleId, driverId, escortId, waybillNumber: waybillNumber ?? '', toPlace: toPlace ?? '' }),
      ),
    },
    fields: (
      <>
        <Field name="plannedOn" label={say('plannedOn')} required>
          <DayInput />
        </Field>
        <LegFields />
        <ApprovalField companyId={transfer.companyId} />
        <Field name="note" label={say('note')}>
          <Input maxLength={500} />
        </Field>
      </>
    ),
    run: ({ legs = [], ...rest }, send) =>
      answer(
        api.PATCH('/api/v1/transfers/{id}', {
          params: { path: { id: transfer.id } },
          body: { ...filled(rest), ...(legs.length === 0 ? {} : { legs: legs.map(filled) }) },
          ...send(transfer.version),
        }),
      ),
  };
}

export function useRemove(transfer: Transfer): StepAction<Schemas['RemoveContainers']> {
  const say = useWords(transferWords);
  return {
    danger: true,
    fields: (
      <>
        <Field name="containers" label={say('packing')} required>
          <ContainerSelect transferId={transfer.id} />
        </Field>
        <ReasonField label={say('removeReason')} />
      </>
    ),
    run: (body, send) =>
      answer(api.POST('/api/v1/transfers/{id}/removals', { params: { path: { id: transfer.id } }, body, ...send() })),
  };
}

export function useBringBack(transfer: Transfer): StepAction<Schemas['ReturnRefused']> {
  const say = useWords(transferWords);
  return {
    fields: (
      <Field name="containers" label={say('returned')}>
        <ContainerSelect transferId={transfer.id} refusedOnly />
      </Field>
    ),
    run: ({ containers = [] }, send) =>
      answer(
        api.POST('/api/v1/transfers/{id}/return', {
          params: { path: { id: transfer.id } },
          body: containers.length === 0 ? {} : { containers },
          ...send(),
        }),
      ),
  };
}
