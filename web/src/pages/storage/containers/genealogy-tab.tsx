import { Link } from 'react-router';
import { useRows } from '../../../api/queries';
import type { RowOf } from '../../../api/queries';
import { Loading } from '../../../desktop/page-states';
import { Instant, Kilograms } from '../../../desktop/show/figures';
import { PlainTable } from '../../../desktop/show/plain-table';
import { StateDot } from '../../../desktop/show/state-tag';
import { useWords } from '../../../words/words';
import type { Container } from './container-page';
import { containerWords } from './containers.words';
import { GenealogyGraph } from './genealogy-graph';

export type Edge = RowOf<'/api/v1/containers/{id}/genealogy'>;

const mostEdges = 100;
const kindWord = {
  split: 'split',
  merge: 'merge',
  repack: 'repack',
  decant: 'decant',
  refuse: 'refusedSplit',
} as const;

/** What it was filled from, and what was filled from it. */
export function GenealogyTab({ container }: { readonly container: Container }) {
  const say = useWords(containerWords);
  const { rows, isPending } = useRows(
    '/api/v1/containers/{id}/genealogy',
    { limit: mostEdges },
    { path: { id: container.id } },
  );
  if (isPending) return <Loading />;
  if (rows.length === 0) return <p className="note">{say('noGenealogy')}</p>;
  return (
    <>
      <GenealogyGraph code={container.code} edges={rows} />
      <PlainTable
        label={say('genealogy')}
        rows={rows}
        keyOf={({ id }) => id}
        columns={[
          { title: say('direction'), show: (edge) => say(edge.direction) },
          { title: say('kind'), show: (edge) => say(kindWord[edge.kind]) },
          { title: say('other'), show: (edge) => <Link to={`/containers/${edge.containerId}`}>{edge.code}</Link> },
          { title: say('state'), show: (edge) => <StateDot noun="container" state={edge.state} /> },
          { title: say('grams'), number: true, show: (edge) => <Kilograms grams={edge.grams} /> },
          { title: say('madeAt'), show: (edge) => <Instant at={edge.madeAt} /> },
        ]}
      />
    </>
  );
}
