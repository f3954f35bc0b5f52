import type { Schemas } from '../../../api/queries';
import { Nothing } from '../../../desktop/page-states';
import { PlainTable } from '../../../desktop/show/plain-table';
import { useWords } from '../../../words/words';
import { declarationWords } from './declarations.words';
import { grams, sumOf } from './equation';

type Line = Schemas['DeclarationLineView'];

/** 上期末 + 产生 + 接收 + 盘点差 − 自行 − 委外 = 本期末: a row a code that can be added up by hand, to the gram. */
export function EquationTable({ lines, label }: { readonly lines: readonly Line[]; readonly label: string }) {
  const say = useWords(declarationWords);
  if (lines.length === 0) return <Nothing text={say('emptyPeriod')} />;
  const total = sumOf(lines);
  return (
    <>
      <p className="note">{say('equationHelp')}</p>
      <PlainTable
        label={label}
        rows={lines}
        keyOf={({ wasteCode }) => wasteCode}
        columns={[
          { title: say('wasteCode'), show: (line) => line.wasteCode },
          { title: say('wasteName'), show: (line) => line.wasteName ?? '' },
          { title: say('opening'), number: true, show: (line) => grams(line.openingGrams) },
          { title: say('produced'), number: true, show: (line) => grams(line.producedGrams) },
          { title: say('received'), number: true, show: (line) => grams(line.takenInGrams - line.producedGrams) },
          { title: say('difference'), number: true, show: (line) => grams(line.differenceGrams) },
          { title: say('treated'), number: true, show: (line) => grams(line.treatedGrams) },
          { title: say('handedOn'), number: true, show: (line) => grams(line.handedOnGrams) },
          { title: say('closing'), number: true, show: (line) => <strong>{grams(line.closingGrams)}</strong> },
          { title: say('check'), show: (line) => <Balance off={line.imbalanceGrams} /> },
        ]}
        foot={
          <tr>
            <th scope="row" colSpan={2}>
              {say('total')}
            </th>
            {[
              total.openingGrams,
              total.producedGrams,
              total.takenInGrams - total.producedGrams,
              total.differenceGrams,
              total.treatedGrams,
              total.handedOnGrams,
              total.closingGrams,
            ].map((mass, at) => (
              <td key={at} className="number">
                {grams(mass)}
              </td>
            ))}
            <td>
              <Balance off={total.imbalanceGrams} />
            </td>
          </tr>
        }
      />
    </>
  );
}

function Balance({ off }: { readonly off: number }) {
  const say = useWords(declarationWords);
  return off === 0 ? <>✓ {say('holds')}</> : <span className="note-bad">✗ {say('off', { tonnes: grams(off) })}</span>;
}

/** Where what was handed on went, by code. */
export function OutletTable({ lines }: { readonly lines: readonly Line[] }) {
  const say = useWords(declarationWords);
  const outlets = lines.flatMap(({ wasteCode, outlets: each }) => each.map((outlet) => ({ wasteCode, ...outlet })));
  if (outlets.length === 0) return null;
  return (
    <>
      <h2 className="part">{say('outlets')}</h2>
      <PlainTable
        label={say('outlets')}
        rows={outlets}
        keyOf={(_, at) => at}
        columns={[
          { title: say('wasteCode'), show: (outlet) => outlet.wasteCode },
          { title: say('receiver'), show: (outlet) => outlet.receiverName },
          { title: say('permit'), show: (outlet) => outlet.permitNumber },
          { title: say('province'), show: (outlet) => outlet.provinceCode },
          { title: say('method'), show: (outlet) => outlet.methodCode ?? say('collectedOnly') },
          { title: say('mass'), number: true, show: (outlet) => `${grams(outlet.grams)} t` },
        ]}
      />
    </>
  );
}
