import type { Schemas } from '../../api/queries';
import { Yuan } from '../../desktop/show/figures';
import { PlainTable } from '../../desktop/show/plain-table';
import { kilograms } from '../../shared/format';
import { useText, useWords } from '../../words/words';
import { settlementWords } from './settlement.words';

type Line = Schemas['VisitChargeLineView'];

export const standingOf = ({ takenBack, reversesLineId, byHand }: Line) =>
  takenBack ? 'takenBack' : reversesLineId !== null ? 'reversal' : byHand ? 'byHand' : 'stands';

/** Every figure with its arithmetic in words. */
export function ChargeLines({ lines, totalFen }: { readonly lines: readonly Line[]; readonly totalFen: number }) {
  const say = useWords(settlementWords);
  const text = useText();
  return (
    <PlainTable
      label={say('lines')}
      rows={lines}
      keyOf={({ id }) => id}
      classOf={(line) => (standingOf(line) === 'takenBack' ? 'note' : '')}
      columns={[
        { title: say('item'), show: ({ title }) => text(title) },
        { title: say('arithmetic'), show: (line) => <Arithmetic line={line} /> },
        { title: say('standing'), show: (line) => say(standingOf(line)) },
        { title: say('amount'), number: true, show: ({ amountFen }) => <Yuan fen={amountFen} /> },
      ]}
      foot={
        <tr>
          <th colSpan={3} scope="row">
            {say('sum')}
          </th>
          <td className="number">
            <Yuan fen={totalFen} />
          </td>
        </tr>
      }
    />
  );
}

function Arithmetic({ line }: { readonly line: Line }) {
  const say = useWords(settlementWords);
  const text = useText();
  const { transport } = line;
  return (
    <>
      {text(line.explanation)}
      {transport === null ? null : (
        <div className="note">
          {say('tripFirms', {
            number: transport.roundNumber,
            firms: transport.firms,
            shared: kilograms(transport.sharedMetres),
            alone: kilograms(transport.separateMetres),
          })}
          {transport.isApproximate ? ` · ${say('approximate')}` : ''}
        </div>
      )}
    </>
  );
}
