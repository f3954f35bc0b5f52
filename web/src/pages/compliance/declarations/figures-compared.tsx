import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { Read } from '../../../desktop/record/record-query';
import { PlainTable } from '../../../desktop/show/plain-table';
import { useWords } from '../../../words/words';
import { declarationWords } from './declarations.words';
import { grams } from './equation';

type Declaration = Schemas['DeclarationView'];
type Line = Schemas['DeclarationLineView'];

/** The frozen figures beside those worked out anew as of an audit leaf: a total that can be checked, not believed. */
export function FiguresCompared({ declaration }: { readonly declaration: Declaration }) {
  const say = useWords(declarationWords);
  const [typed, setTyped] = useState('');
  const [leaf, setLeaf] = useState<string>();
  return (
    <>
      <p className="note">{say('compareHelp')}</p>
      <form
        className="filters"
        onSubmit={(event) => {
          event.preventDefault();
          setLeaf(typed);
        }}
      >
        <label>
          <span className="note">{say('leaf')}</span>
          <Input
            inputMode="numeric"
            value={typed}
            onChange={(event) => setTyped(event.target.value.replace(/\D/g, ''))}
          />
        </label>
        <Button htmlType="submit">{say('recompute')}</Button>
      </form>
      {leaf === undefined ? null : <Compared declaration={declaration} leaf={leaf} />}
    </>
  );
}

function Compared({ declaration, leaf }: { readonly declaration: Declaration; readonly leaf: string }) {
  const say = useWords(declarationWords);
  const query = useApi('/api/v1/declarations/{id}/figures', {
    path: { id: declaration.id },
    query: leaf === '' ? {} : { leaf: Number(leaf) },
  });
  return (
    <Read query={query}>
      {({ equal, lines }) => (
        <>
          <Alert
            type={equal ? 'success' : 'warning'}
            showIcon
            role="status"
            className="problem"
            title={say(equal ? 'equal' : 'differs')}
          />
          <Rows frozen={declaration.lines} anew={lines} />
        </>
      )}
    </Read>
  );
}

function Rows({ frozen, anew }: { readonly frozen: readonly Line[]; readonly anew: readonly Line[] }) {
  const say = useWords(declarationWords);
  const codes = [...new Set([...frozen, ...anew].map(({ wasteCode }) => wasteCode))].sort();
  return (
    <PlainTable
      label={say('compare')}
      rows={codes}
      keyOf={(code) => code}
      columns={[
        { title: say('wasteCode'), show: (code) => code },
        ...(['openingGrams', 'takenInGrams', 'handedOnGrams', 'closingGrams'] as const).map((key) => ({
          title: say(titles[key]),
          number: true,
          show: (code: string) => <Pair frozen={massOf(frozen, code, key)} anew={massOf(anew, code, key)} />,
        })),
      ]}
    />
  );
}

const titles = {
  openingGrams: 'opening',
  takenInGrams: 'takenIn',
  handedOnGrams: 'handedOn',
  closingGrams: 'closing',
} as const;

const massOf = (lines: readonly Line[], code: string, key: keyof typeof titles): number =>
  lines.find(({ wasteCode }) => wasteCode === code)?.[key] ?? 0;

function Pair({ frozen, anew }: { readonly frozen: number; readonly anew: number }) {
  const say = useWords(declarationWords);
  if (frozen === anew) return <>{grams(frozen)}</>;
  return (
    <span className="note-bad">
      {say('frozen')} {grams(frozen)} · {say('anew')} {grams(anew)}
    </span>
  );
}
