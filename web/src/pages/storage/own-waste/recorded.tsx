import { Button } from 'antd';
import { Suspense, lazy, useState } from 'react';
import { Link } from 'react-router';
import type { Schemas } from '../../../api/queries';
import { Card } from '../../../desktop/show/card';
import { Kilograms } from '../../../desktop/show/figures';
import { PlainTable } from '../../../desktop/show/plain-table';
import { useWords } from '../../../words/words';
import { ownWasteWords } from './own-waste.words';

const LabelDialog = lazy(async () => ({ default: (await import('../containers/label-dialog')).LabelDialog }));

interface Props {
  readonly containers: readonly Schemas['ContainerView'][];
  readonly again: () => void;
}

/** What was recorded, with its codes: labels first, then the way into its zone. */
export function RecordedOwnWaste({ containers, again }: Props) {
  const say = useWords(ownWasteWords);
  const [printing, setPrinting] = useState(false);
  return (
    <div className="form-page" role="status">
      <Card title={<h2 className="card-title">{say('recorded', { count: containers.length })}</h2>}>
        <PlainTable
          label={say('record')}
          rows={containers}
          keyOf={({ id }) => id}
          columns={[
            { title: say('code'), show: ({ id, code }) => <Link to={`/containers/${id}`}>{code}</Link> },
            { title: say('mass'), number: true, show: ({ grams }) => <Kilograms grams={grams} /> },
          ]}
        />
      </Card>
      <div className="steps">
        <Button type="primary" onClick={() => setPrinting(true)}>
          {say('print')}
        </Button>
        <Button onClick={again}>{say('more')}</Button>
        <Link to="/put-away">{say('putAway')}</Link>
        <Link to="/own-waste">{say('list')}</Link>
      </div>
      <Suspense>{printing ? <LabelDialog containers={containers} close={() => setPrinting(false)} /> : null}</Suspense>
    </div>
  );
}
