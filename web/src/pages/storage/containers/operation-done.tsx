import { Button } from 'antd';
import { Link } from 'react-router';
import type { Schemas } from '../../../api/queries';
import { Kilograms } from '../../../desktop/show/figures';
import { PlainTable } from '../../../desktop/show/plain-table';
import { useWords } from '../../../words/words';
import { containerWords } from './containers.words';

type Operation = Schemas['ContainerOperationView'];
type Operated = Schemas['OperatedContainerView'];

interface Props {
  readonly operation: Operation;
  /** Asks for the labels of what was filled anew. */
  readonly print: (filled: readonly Operated[]) => void;
  readonly close: () => void;
}

/** What came of it: every new container needs its label before it is moved, and an emptied one loses its own. */
export function OperationDone({ operation: { kind, sources, targets }, print, close }: Props) {
  const say = useWords(containerWords);
  const isNew = kind !== 'decant';
  const emptied = sources.filter(({ state }) => state === 'emptied');
  return (
    <>
      <p role="status">{say(isNew ? 'operatedNew' : 'operated')}</p>
      <Filled label={say('filledNow')} rows={targets} />
      {emptied.length === 0 ? null : (
        <>
          <p className="note-warn">{say('emptiedNow')}</p>
          <Filled label={say('emptiedLabel')} rows={emptied} />
        </>
      )}
      <div className="steps operation-done">
        {isNew ? (
          <Button type="primary" autoFocus onClick={() => print(targets)}>
            {say('printNew')}
          </Button>
        ) : null}
        <Button autoFocus={!isNew} onClick={close}>
          {say('close')}
        </Button>
      </div>
    </>
  );
}

function Filled({ label, rows }: { readonly label: string; readonly rows: readonly Operated[] }) {
  const say = useWords(containerWords);
  return (
    <PlainTable
      label={label}
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        { title: say('code'), show: ({ id, code }) => <Link to={`/containers/${id}`}>{code}</Link> },
        { title: say('grams'), number: true, show: ({ grams }) => <Kilograms grams={grams} /> },
      ]}
    />
  );
}
