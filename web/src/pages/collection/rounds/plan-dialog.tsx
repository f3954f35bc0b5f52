import { Button, Modal } from 'antd';
import { answer, api } from '../../../api/client';
import type { Schemas } from '../../../api/queries';
import { WriteForm } from '../../../desktop/form/write-form';
import { useWords } from '../../../words/words';
import { stepWords } from '../../../desktop/record/step.words';
import { poolWords } from '../pool/pool.words';
import { CrewFields } from './crew-fields';

type PlanRound = Schemas['PlanRound'];

interface PlanDialogProps {
  readonly initial: Pick<PlanRound, 'day'> & Partial<PlanRound>;
  readonly bookingIds: readonly string[];
  readonly done: (round: Schemas['RoundSummaryView']) => void;
  readonly close: () => void;
}

/** A new round with the chosen bookings: asks for day, vehicle and crew. */
export default function PlanDialog({ initial, bookingIds, done, close }: PlanDialogProps) {
  const say = useWords(poolWords);
  const step = useWords(stepWords);
  return (
    <Modal open title={say('planTitle')} footer={null} onCancel={close} destroyOnHidden>
      <p>{say('planNote', { count: bookingIds.length })}</p>
      <WriteForm<PlanRound, Schemas['RoundSummaryView']>
        initial={initial}
        label={say('plan')}
        done={(round) => {
          close();
          done(round);
        }}
        write={(values, send) => {
          const body = { ...values, note: values.note ?? null, bookingIds: [...bookingIds] };
          return answer(api.POST('/api/v1/rounds', { body, ...send() }));
        }}
        tools={<Button onClick={close}>{step('back')}</Button>}
      >
        <CrewFields />
      </WriteForm>
    </Modal>
  );
}
