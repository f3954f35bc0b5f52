import { Checkbox, Form } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { answer, api } from '../../../api/client';
import type { Schemas } from '../../../api/queries';
import { WriteForm } from '../../../desktop/form/write-form';
import { Kilograms } from '../../../desktop/show/figures';
import { PlainTable } from '../../../desktop/show/plain-table';
import { useCode } from '../../../words/codes';
import { useWords } from '../../../words/words';
import { LineDecision } from './line-decision';
import type { DeliveryProps } from './delivery-page';
import { mayDecide } from './may-decide';
import { receivingWords } from './receiving.words';

type Body = Schemas['AcceptDelivery'];
type Decided = Schemas['AcceptanceView'];

/** Accept, accept in part or refuse, line by line and in one write. */
export function DecideTab({ manifest, delivery }: DeliveryProps) {
  const say = useWords(receivingWords);
  const [decided, setDecided] = useState<Decided>();
  if (delivery.state !== 'arrived') return <Outcome delivery={delivery} decided={decided} />;
  if (!mayDecide(manifest)) return <p className="note">{say('notMine')}</p>;
  return <DecisionForm delivery={delivery} done={setDecided} />;
}

interface FormProps extends Pick<DeliveryProps, 'delivery'> {
  readonly done: (decided: Decided) => void;
}

function DecisionForm({ delivery, done }: FormProps) {
  const say = useWords(receivingWords);
  const [form] = Form.useForm<Body>();
  const lines = delivery.lines.filter(({ handedOverGrams }) => handedOverGrams > 0);
  const path = { id: delivery.manifestId };
  return (
    <WriteForm<Body, Decided>
      form={form}
      draft={`acceptance.${delivery.manifestId}`}
      label={say('submit')}
      initial={{
        lines: lines.map(({ lineId, suggestedDecision }) => ({ lineId, decision: suggestedDecision ?? 'accept' })),
      }}
      done={done}
      write={(values, send) =>
        answer(
          api.POST('/api/v1/manifests/{id}/acceptance', {
            params: { path },
            body: bodyOf(values),
            ...send(delivery.version),
          }),
        )
      }
    >
      <p className="note">{say('decideHelp')}</p>
      {lines.map((line, at) => (
        <LineDecision key={line.lineId} at={at} line={line} delivery={delivery} />
      ))}
      <Form.Item name="topUp" valuePropName="checked">
        <Checkbox>{say('topUp')}</Checkbox>
      </Form.Item>
    </WriteForm>
  );
}

/** Only what the decision asks for: a mass that belongs to another choice is left out. */
function bodyOf({ lines, topUp }: Body): Body {
  return {
    lines: lines.map(
      ({ lineId, decision, acceptedGrams, refusedPackages, refusedContainers, methodCode, opinion }) => ({
        lineId,
        decision,
        ...(decision === 'part' ? { acceptedGrams, refusedContainers } : {}),
        ...(decision === 'accept' ? {} : { refusedPackages: refusedPackages ?? undefined, opinion }),
        ...(decision === 'refuse' ? {} : { methodCode }),
      }),
    ),
    ...(topUp === true ? { topUp } : {}),
  };
}

function Outcome({ delivery, decided }: Pick<DeliveryProps, 'delivery'> & { readonly decided: Decided | undefined }) {
  const say = useWords(receivingWords);
  const word = useCode('decision');
  return (
    <>
      <p role="status">
        {say('decided')}{' '}
        {decided?.returnManifestId ? (
          <>
            {say('returned')} <Link to={`/manifests/${decided.returnManifestId}`}>{say('openReturn')}</Link>
          </>
        ) : null}
      </p>
      <PlainTable
        label={say('decide')}
        rows={delivery.lines.filter(({ decision }) => decision !== null)}
        keyOf={({ lineId }) => lineId}
        columns={[
          { title: say('line'), number: true, show: ({ position }) => position },
          { title: say('waste'), show: ({ name }) => name },
          { title: say('decision'), show: ({ decision }) => word(decision!) },
          { title: say('accepted'), number: true, show: (line) => <Kilograms grams={line.acceptedGrams} /> },
          { title: say('refusedMass'), number: true, show: (line) => <Kilograms grams={line.refusedGrams} /> },
        ]}
      />
    </>
  );
}
