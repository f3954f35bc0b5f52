import { Link } from 'react-router';
import { Kilograms } from '../../desktop/show/figures';
import { PlainTable } from '../../desktop/show/plain-table';
import { permille } from '../../shared/format';
import { useWords } from '../../words/words';
import type { Target } from './targets';
import type { NamedLine } from './use-load';
import { weighbridgeWords } from './weighbridge.words';

interface Props {
  readonly lines: readonly NamedLine[];
  readonly target: Target | null;
}

/** Handed over against measured, with the difference and the limit of each line. */
export function LineSheet({ lines, target }: Props) {
  const say = useWords(weighbridgeWords);
  return (
    <section>
      <h2>{say('lines')}</h2>
      <PlainTable
        label={say('lines')}
        rows={lines}
        keyOf={({ line }) => line.lineId}
        classOf={({ line }) => (target?.of === 'line' && target.lineId === line.lineId ? 'scale-aimed' : '')}
        columns={[
          { title: say('line'), number: true, show: ({ number }) => number },
          {
            title: say('waste'),
            show: ({ line }) => (
              <>
                {line.name} <span className="note">{line.wasteCode}</span>
              </>
            ),
          },
          {
            title: say('enterprise'),
            show: ({ manifest, enterpriseName }) => (
              <Link to={`/receiving/${manifest.manifestId}`}>{enterpriseName || manifest.internalNumber}</Link>
            ),
          },
          { title: say('handedOver'), number: true, show: ({ line }) => <Kilograms grams={line.handedOverGrams} /> },
          { title: say('measured'), number: true, show: ({ line }) => <Measured line={line} /> },
          { title: say('difference'), number: true, show: ({ line }) => <Difference line={line} /> },
          { title: say('limit'), number: true, show: ({ line }) => `±${permille(line.tolerancePermille)}` },
        ]}
      />
    </section>
  );
}

type Shown = Pick<NamedLine, 'line'>;

function Measured({ line }: Shown) {
  const say = useWords(weighbridgeWords);
  if (line.unconfirmedReadings > 0)
    return <span className="note-warn">{say('awaiting', { count: line.unconfirmedReadings })}</span>;
  if (line.measuredGrams === null) return <span className="note">{say('notWeighed')}</span>;
  return <Kilograms grams={line.measuredGrams} />;
}

/** Kilograms, per cent, and in words whether it is within the limit: colour only supports them. */
export function Difference({ line }: Shown) {
  const say = useWords(weighbridgeWords);
  const { differenceGrams, differencePermille, withinTolerance } = line;
  if (differenceGrams === null || differencePermille === null) return <>—</>;
  return (
    <span className={withinTolerance ? '' : 'note-bad'}>
      <Kilograms grams={differenceGrams} /> ({permille(differencePermille)}){' '}
      {say(withinTolerance ? 'within' : 'beyond')}
    </span>
  );
}
