import { Button } from 'antd';
import { Suspense, lazy, useState } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Schemas } from '../../../api/queries';
import { Card } from '../../../desktop/show/card';
import { Kilograms } from '../../../desktop/show/figures';
import { PlainTable } from '../../../desktop/show/plain-table';
import { useWords } from '../../../words/words';
import { containerWords } from './containers.words';

const LabelDialog = lazy(async () => ({ default: (await import('./label-dialog')).LabelDialog }));

interface Props {
  readonly title: string;
  readonly containers: readonly Schemas['ContainerView'][];
  readonly again: () => void;
  /** What else is to be known of them. */
  readonly children?: ReactNode;
  /** Links to where they go next. */
  readonly ways: ReactNode;
}

/** What was just recorded, with its codes: the labels first. */
export function LabelledContainers({ title, containers, again, children, ways }: Props) {
  const say = useWords(containerWords);
  const [printing, setPrinting] = useState(false);
  return (
    <div className="form-page" role="status">
      <Card title={<h2 className="card-title">{title}</h2>}>
        <PlainTable
          label={title}
          rows={containers}
          keyOf={({ id }) => id}
          columns={[
            { title: say('code'), show: ({ id, code }) => <Link to={`/containers/${id}`}>{code}</Link> },
            { title: say('grams'), number: true, show: ({ grams }) => <Kilograms grams={grams} /> },
          ]}
        />
      </Card>
      {children}
      <div className="steps">
        <Button type="primary" onClick={() => setPrinting(true)}>
          {say('print')}
        </Button>
        <Button onClick={again}>{say('recordMore')}</Button>
        {ways}
      </div>
      <Suspense>{printing ? <LabelDialog containers={containers} close={() => setPrinting(false)} /> : null}</Suspense>
    </div>
  );
}
