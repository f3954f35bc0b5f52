import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { answer, api } from '../../../api/client';
import { useWrite } from '../../../api/use-write';
import { ProblemAlert } from '../../../desktop/form/problem-alert';
import { Kilograms } from '../../../desktop/show/figures';
import { PlainTable } from '../../../desktop/show/plain-table';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { Scanner } from '../../../shared/scan/scanner';
import { useWords } from '../../../words/words';
import { storekeepers } from '../../roles';
import { codeIn } from '../scanned-code';
import '../storage.css';
import { CheckForm } from './check-form';
import type { Check } from './check-form';
import type { DeliveryProps } from './delivery-page';
import { receivingWords } from './receiving.words';

/** Each container is looked at: scanned, compared with its label, and the finding noted. */
export function CheckTab({ delivery }: DeliveryProps) {
  const say = useWords(receivingWords);
  const mayCheck = hasAnyRole(useSignedIn(), storekeepers) && delivery.state === 'arrived';
  const [scanned, setScanned] = useState<string>();
  const id = delivery.manifestId;
  const check = useWrite(
    (checks: readonly Check[], send) =>
      answer(
        api.POST('/api/v1/manifests/{id}/container-checks', {
          params: { path: { id } },
          body: { checks: [...checks] },
          ...send(),
        }),
      ),
    () => setScanned(undefined),
  );
  if (delivery.containers.length === 0) return <p className="note">{say('noContainers')}</p>;
  const shown = delivery.containers.find(({ code }) => code === scanned);
  return (
    <div className={mayCheck ? 'scan-beside' : ''}>
      {mayCheck ? (
        <div>
          <p className="note">{say('scanHelp')}</p>
          <Scanner label={say('scanLabel')} onCode={(code) => setScanned(codeIn(code))} />
          <ProblemAlert error={check.error} />
          {scanned !== undefined && shown === undefined ? (
            <p role="alert" className="note-bad">
              {say('notHere', { code: scanned })}
            </p>
          ) : null}
          {shown === undefined ? null : (
            <CheckForm
              key={shown.code}
              container={shown}
              delivery={delivery}
              isBusy={check.isPending}
              note={(found) => check.mutate([found])}
            />
          )}
        </div>
      ) : null}
      <Containers delivery={delivery} {...(mayCheck ? { choose: setScanned } : {})} />
    </div>
  );
}

interface ContainersProps extends Pick<DeliveryProps, 'delivery'> {
  readonly choose?: (code: string) => void;
}

function Containers({ delivery, choose }: ContainersProps) {
  const say = useWords(receivingWords);
  const positionOf = (lineId: string) => delivery.lines.find((line) => line.lineId === lineId)?.position;
  return (
    <PlainTable
      label={say('containers')}
      rows={delivery.containers}
      keyOf={({ id }) => id}
      columns={[
        { title: say('line'), number: true, show: ({ lineId }) => positionOf(lineId) },
        { title: say('code'), show: ({ id, code }) => <Link to={`/containers/${id}`}>{code}</Link> },
        {
          title: say('handedOver'),
          number: true,
          show: ({ handedOverGrams }) => <Kilograms grams={handedOverGrams} />,
        },
        {
          title: say('finding'),
          show: ({ finding, note }) => (
            <>
              <span className={finding === null ? 'note' : finding === 'asLabelled' ? '' : 'note-bad'}>
                {say(finding ?? 'notChecked')}
              </span>{' '}
              {note}
            </>
          ),
        },
        ...(choose === undefined
          ? []
          : [
              {
                title: say('actions'),
                show: ({ code }: { readonly code: string }) => (
                  <Button size="small" onClick={() => choose(code)}>
                    {say('finding')}
                  </Button>
                ),
              },
            ]),
      ]}
    />
  );
}
