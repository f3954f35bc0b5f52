import { Alert, Button } from 'antd';
import { Suspense, lazy, useState } from 'react';
import { Link } from 'react-router';
import type { Schemas } from '../../api/queries';
import { Card } from '../../desktop/show/card';
import { Kilograms } from '../../desktop/show/figures';
import { PlainTable } from '../../desktop/show/plain-table';
import { useText, useWords } from '../../words/words';
import { generationWords } from './generation.words';

const LabelDialog = lazy(async () => ({ default: (await import('../storage/containers/label-dialog')).LabelDialog }));

interface Props {
  readonly recorded: Schemas['RecordedGenerationView'];
  readonly again: () => void;
}

/** What was recorded, with its codes; printing the labels comes next. */
export function Recorded({ recorded: { containers, warnings }, again }: Props) {
  const say = useWords(generationWords);
  const text = useText();
  const [printing, setPrinting] = useState(false);
  return (
    <div className="form-page" role="status">
      <Card title={<h2 className="card-title">{say('recorded', { count: containers.length })}</h2>}>
        <PlainTable
          label={say('title')}
          rows={containers}
          keyOf={({ id }) => id}
          columns={[
            { title: say('code'), show: ({ id, code }) => <Link to={`/containers/${id}`}>{code}</Link> },
            { title: say('mass'), number: true, show: ({ grams }) => <Kilograms grams={grams} /> },
          ]}
        />
      </Card>
      {warnings.map((warning) => (
        <Alert
          key={warning.code + warning.wasteCode}
          type="warning"
          showIcon
          className="problem"
          title={text(warning.text)}
        />
      ))}
      <div className="steps">
        <Button type="primary" onClick={() => setPrinting(true)}>
          {say('print')}
        </Button>
        <Button onClick={again}>{say('more')}</Button>
        <Link to="/containers?state=registered,storedAtGenerator">{say('toStock')}</Link>
      </div>
      <Suspense>{printing ? <LabelDialog containers={containers} close={() => setPrinting(false)} /> : null}</Suspense>
    </div>
  );
}
