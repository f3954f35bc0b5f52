import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { kilograms } from '../../../shared/format';
import { useWords } from '../../../words/words';
import { ChoiceField, TextField, TickRow, toggled } from '../../shared/fields';
import { Nothing, Ready } from '../../shared/page-states';
import { Screen } from '../../shared/screen';
import { firmWords } from '../firm.words';
import { inStock } from '../../../shared/booking/in-stock';
import { PrintButton } from './print-labels';
import { stockWords } from './stock.words';

type Container = Schemas['ContainerView'];

const mostAtOnce = 50;

/** Which labels, on which paper. */
export default function LabelsPage() {
  const say = useWords(stockWords);
  const packages = useApi('/api/v1/containers', {
    query: { state: inStock, sort: '-createdAt', limit: mostAtOnce },
  });
  return (
    <Screen title={say('labelsTitle')}>
      <Ready of={packages}>
        {({ items }) =>
          items.length === 0 ? (
            <Nothing text={say('labelsNone')}>
              <Link to="/m/record">{say('recordTitle')}</Link>
            </Nothing>
          ) : (
            <Choice containers={items} />
          )
        }
      </Ready>
    </Screen>
  );
}

function Choice({ containers }: { readonly containers: readonly Container[] }) {
  const say = useWords(stockWords);
  const sayFirm = useWords(firmWords);
  const [search] = useSearchParams();
  const asked = search.get('id');
  const [picked, setPicked] = useState<readonly string[]>();
  const [layout, setLayout] = useState<'single' | 'a4'>('single');
  const [reason, setReason] = useState('');
  const proposed = containers.filter(({ id, labelsPrinted }) => (asked === null ? labelsPrinted === 0 : id === asked));
  const ids = picked ?? proposed.map(({ id }) => id);
  const again = containers.some(({ id, labelsPrinted }) => labelsPrinted > 0 && ids.includes(id));
  return (
    <>
      <p className="m-weak">{say('labelsHint')}</p>
      {containers.map((container) => (
        <TickRow
          key={container.id}
          checked={ids.includes(container.id)}
          onChange={(on) => setPicked(toggled(ids, container.id, on))}
        >
          <strong>{container.name}</strong> {sayFirm('kg', { mass: kilograms(container.grams) })}
          <br />
          <small>{container.code}</small>
          <br />
          <small>
            {container.labelsPrinted === 0
              ? say('neverPrinted')
              : say('printedTimes', { count: container.labelsPrinted })}
          </small>
        </TickRow>
      ))}
      <ChoiceField
        label={say('layout')}
        value={layout}
        options={[
          { value: 'single', label: say('single') },
          { value: 'a4', label: say('a4') },
        ]}
        onChange={setLayout}
      />
      {again ? <TextField label={say('reprint')} value={reason} onChange={setReason} required /> : null}
      <PrintButton
        ids={ids}
        layout={layout}
        reason={again ? reason : ''}
        disabled={again && reason.trim() === ''}
        label={say('print', { count: ids.length })}
      />
    </>
  );
}
