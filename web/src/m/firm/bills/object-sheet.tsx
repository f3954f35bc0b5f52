import { Button } from 'antd-mobile';
import { useState } from 'react';
import { answer, api } from '../../../api/client';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { useWrite } from '../../../api/use-write';
import { yuan } from '../../../shared/format';
import { useText, useWords } from '../../../words/words';
import { TextField, TickRow, toggled } from '../../shared/fields';
import { ProblemNote } from '../../shared/page-states';
import { RefusedForm } from '../../shared/refused-form';
import { Sheet } from '../../shared/sheet';
import { toast } from '../../shared/toast';
import { billsWords } from './bills.words';

type Charge = Schemas['VisitChargeSummaryView'];

interface Props {
  readonly statement: Schemas['StatementView'];
  readonly charges: readonly Charge[];
  readonly open: boolean;
  readonly onClose: () => void;
}

const shortest = 5;

/** 提出异议: against single lines, with what is wrong with them. */
export function ObjectSheet({ statement, charges, open, onClose }: Props) {
  const say = useWords(billsWords);
  const [lineIds, setLineIds] = useState<readonly string[]>([]);
  const [reason, setReason] = useState('');
  const object = useWrite(
    (body: { readonly lineIds: readonly string[]; readonly reason: string }, send) =>
      answer(
        api.POST('/api/v1/statements/{id}/object', {
          params: { path: { id: statement.id } },
          body: { ...body, lineIds: [...body.lineIds] },
          ...send(statement.version),
        }),
      ),
    () => {
      toast(say('objected'));
      onClose();
    },
  );
  return (
    <Sheet open={open} title={say('objectTitle')} onClose={onClose}>
      <RefusedForm error={object.error} onSubmit={() => object.mutate({ lineIds, reason: reason.trim() })}>
        <fieldset className="m-field">
          <legend>{say('pick')}</legend>
          {charges.map((charge) => (
            <LinesOf
              key={charge.id}
              charge={charge}
              picked={lineIds}
              onChange={(id, on) => setLineIds(toggled(lineIds, id, on))}
            />
          ))}
        </fieldset>
        <TextField
          label={say('why')}
          hint={say('whyHint')}
          value={reason}
          onChange={setReason}
          lines={3}
          pointer="/reason"
          required
        />
        <ProblemNote error={object.error} />
        <Button
          block
          color="primary"
          type="submit"
          loading={object.isPending}
          disabled={lineIds.length === 0 || reason.trim().length < shortest}
        >
          {say('send')}
        </Button>
      </RefusedForm>
    </Sheet>
  );
}

function LinesOf(props: {
  readonly charge: Charge;
  readonly picked: readonly string[];
  readonly onChange: (id: string, on: boolean) => void;
}) {
  const say = useWords(billsWords);
  const text = useText();
  const { charge, picked, onChange } = props;
  const lines = useApi('/api/v1/visit-charges/{id}', { path: { id: charge.id } }).data?.lines ?? [];
  return lines.map((line) => (
    <TickRow key={line.id} checked={picked.includes(line.id)} onChange={(on) => onChange(line.id, on)}>
      {charge.handedOverOn} {text(line.title)}
      <br />
      {say('yuan', { sum: yuan(line.amountFen) })}
    </TickRow>
  ));
}
