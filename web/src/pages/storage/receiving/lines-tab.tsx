import { Kilograms } from '../../../desktop/show/figures';
import { WayTo } from '../../../desktop/show/page-link';
import { PlainTable } from '../../../desktop/show/plain-table';
import { useCode } from '../../../words/codes';
import { useText, useWords } from '../../../words/words';
import { Difference } from '../../weighbridge/line-sheet';
import type { DeliveryProps } from './delivery-page';
import { receivingWords } from './receiving.words';

type Line = DeliveryProps['delivery']['lines'][number];

/** Planned, handed over and measured, and what each line still needs. */
export function LinesTab({ manifest, delivery }: DeliveryProps) {
  const say = useWords(receivingWords);
  return (
    <>
      {delivery.state === 'arrived' && manifest.roundId !== null ? (
        <p>
          <WayTo to={`/weighbridge?round=${manifest.roundId}`}>{say('toWeighbridge')}</WayTo>
        </p>
      ) : null}
      <PlainTable
        label={say('lines')}
        rows={delivery.lines}
        keyOf={({ lineId }) => lineId}
        columns={[
          { title: say('line'), number: true, show: ({ position }) => position },
          {
            title: say('waste'),
            show: (line) => (
              <>
                {line.name} <span className="note">{line.wasteCode}</span>
              </>
            ),
          },
          {
            title: say('packages'),
            number: true,
            show: (line) => `${line.handedOverPackages}/${line.plannedPackages}`,
          },
          { title: say('planned'), number: true, show: (line) => <Kilograms grams={line.plannedGrams} /> },
          { title: say('handedOver'), number: true, show: (line) => <Kilograms grams={line.handedOverGrams} /> },
          { title: say('measured'), number: true, show: (line) => <Kilograms grams={line.measuredGrams} /> },
          { title: say('difference'), number: true, show: (line) => <Difference line={line} /> },
          { title: say('containers'), show: (line) => <Checked line={line} /> },
          { title: say('problems'), show: (line) => <ToDo line={line} isOpen={delivery.state === 'arrived'} /> },
        ]}
      />
    </>
  );
}

type Shown = { readonly line: Line };

function Checked({ line: { containers } }: Shown) {
  const say = useWords(receivingWords);
  if (containers.total === 0) return <>—</>;
  const { total, unchecked, differing, missing } = containers;
  return (
    <>
      {say('checkedOf', { unchecked, total })}
      {differing > 0 ? <span className="note-bad"> {say('differing', { count: differing })}</span> : null}
      {missing > 0 ? <span className="note-bad"> {say('missingCount', { count: missing })}</span> : null}
    </>
  );
}

function ToDo({ line, isOpen }: Shown & { readonly isOpen: boolean }) {
  const say = useWords(receivingWords);
  const decision = useCode('decision');
  const text = useText();
  if (line.decision !== null) return <>{decision(line.decision)}</>;
  if (!isOpen) return <>—</>;
  if (line.problems.length === 0) return <>{say('nothingOpen')}</>;
  return (
    <ul className="plain-list">
      {line.problems.map(({ code, text: why }) => (
        <li key={code}>{text(why)}</li>
      ))}
    </ul>
  );
}
