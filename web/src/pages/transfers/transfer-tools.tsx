import type { Schemas } from '../../api/queries';
import { AskButton } from '../../desktop/record/ask-button';
import { StepBar } from '../../desktop/record/step-bar';
import { PaperLink } from '../../desktop/show/paper-link';
import { hasAnyRole, useSignedIn } from '../../session/me';
import { useWords } from '../../words/words';
import { planners } from '../roles';
import { useAcceptance } from './acceptance';
import { takeOverOf, useBringBack, useChange, useEnterNumber, useRemove, useTransferSteps } from './transfer-steps';
import { transferWords } from './transfers.words';

type Transfer = Schemas['TransferView'];

/** Papers, the next legal steps, and what may be mended meanwhile. */
export function TransferTools({ transfer }: { readonly transfer: Transfer }) {
  const say = useWords(transferWords);
  const isPlanner = hasAnyRole(useSignedIn(), planners);
  const steps = useTransferSteps(transfer);
  const address = `/api/v1/transfers/${transfer.id}`;
  return (
    <>
      <PaperLink href={`${address}/manifest/pdf`}>{say('manifestPdf')}</PaperLink>
      <PaperLink href={`${address}/packing-list/xlsx`}>{say('packingXlsx')}</PaperLink>
      {isPlanner ? <Mending transfer={transfer} /> : null}
      <StepBar steps={transfer.allowedSteps} actions={steps} />
      <Arrival transfer={transfer} />
    </>
  );
}

const offers = ({ allowedSteps }: Transfer, name: string) => allowedSteps.find(({ step }) => step === name);

/** Until it leaves: day, carriers, containers, number. */
function Mending({ transfer }: { readonly transfer: Transfer }) {
  const say = useWords(transferWords);
  const change = useChange(transfer);
  const remove = useRemove(transfer);
  const enterNumber = useEnterNumber(transfer);
  const isAtHome = offers(transfer, 'cancel') !== undefined;
  const number = transfer.flow.find(({ step }) => step === 'number');
  const wantsNumber = transfer.officialNumber === null && number !== undefined && number.state !== 'later';
  return (
    <>
      {isAtHome ? <AskButton label={say('change')} action={change} /> : null}
      {isAtHome ? <AskButton label={say('remove')} action={remove} /> : null}
      {wantsNumber ? <AskButton label={say('enterNumber')} action={enterNumber} /> : null}
    </>
  );
}

/** On the way and at the partner's. */
function Arrival({ transfer }: { readonly transfer: Transfer }) {
  const say = useWords(transferWords);
  const acceptance = useAcceptance(transfer);
  const bringBack = useBringBack(transfer);
  const mayReceive = offers(transfer, 'accept')?.allowed === true;
  const waitsForCarrier = offers(transfer, 'arrive')?.refusal?.code === 'transfer.carrier-to-take-over';
  return (
    <>
      {waitsForCarrier ? <AskButton type="primary" label={say('takeOver')} action={takeOverOf(transfer)} /> : null}
      {mayReceive ? <AskButton type="primary" label={say('acceptance')} action={acceptance} /> : null}
      {transfer.refusedAway > 0 ? <AskButton label={say('bringBack')} action={bringBack} /> : null}
    </>
  );
}
