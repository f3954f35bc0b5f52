import { Card } from '../../desktop/show/card';
import { Link } from 'react-router';
import { useApi } from '../../api/queries';
import type { RowOf, Schemas } from '../../api/queries';
import { ListSection } from '../../desktop/list/list-page';
import type { Column } from '../../desktop/list/list.types';
import { Nothing } from '../../desktop/page-states';
import { Read } from '../../desktop/record/record-query';
import { Kilograms } from '../../desktop/show/figures';
import { PageLink, WayTo } from '../../desktop/show/page-link';
import { StateDot, ToneTag } from '../../desktop/show/state-tag';
import { PlainTable } from '../../desktop/show/plain-table';
import { useWords } from '../../words/words';
import { placeWords, traceWords } from './trace.words';

type Line = Schemas['LineTraceView'];
type Container = RowOf<'/api/v1/manifests/{id}/trace/containers'>;

/** 追溯: where every gram is now, line by line, and the containers to follow further. */
export default function ManifestTrace({ id }: { readonly id: string }) {
  const say = useWords(traceWords);
  const columns = useContainerColumns();
  const query = useApi('/api/v1/manifests/{id}/trace', { path: { id } });
  return (
    <Read query={query}>
      {({ balanced, lines }) => (
        <>
          <p role="status">
            <ToneTag tone={balanced ? 'good' : 'bad'}>{say(balanced ? 'balanced' : 'unbalanced')}</ToneTag>
          </p>
          <div className="grid">
            {lines.map((line) => (
              <LineTrace key={line.lineId} line={line} />
            ))}
          </div>
          <h2>{say('containersOf')}</h2>
          <ListSection
            title={say('containersOf')}
            list="/api/v1/manifests/{id}/trace/containers"
            path={{ id }}
            columns={columns}
            empty={<Nothing text={say('none')} />}
          />
        </>
      )}
    </Read>
  );
}

function LineTrace({ line }: { readonly line: Line }) {
  const say = useWords(traceWords);
  const place = useWords(placeWords);
  const { position, name, wasteCode: code } = line;
  const rows = [
    ...line.places.map((one) => ({
      key: `${one.place} ${one.zoneId} ${one.transferId}`,
      where: <Where place={one} word={place(one.place)} />,
      grams: one.grams,
    })),
    { key: 'weighing', where: say('weighing'), grams: line.weighingGrams },
    { key: 'stockTake', where: say('stockTake'), grams: line.stockTakeGrams },
  ];
  return (
    <Card title={<h3>{say('line', { position, name, code })}</h3>}>
      <p>
        {say('handedOver')} <Kilograms grams={line.handedOverGrams} />
      </p>
      <PlainTable
        label={say('place')}
        keyOf={(row) => row.key}
        rows={rows.filter(({ grams }) => grams !== 0)}
        columns={[
          { title: say('place'), show: ({ where }) => where },
          {
            title: say('mass'),
            number: true,
            show: ({ grams }) => <Kilograms grams={grams} />,
          },
        ]}
      />
    </Card>
  );
}

function Where({ place, word }: { readonly place: Schemas['TracePlaceView']; readonly word: string }) {
  const say = useWords(traceWords);
  return (
    <>
      {word} {place.zoneId === null ? null : <PageLink to={`/zones/${place.zoneId}`}>{place.zoneName}</PageLink>}
      {place.transferId === null ? null : <WayTo to={`/transfers/${place.transferId}`}>{say('transfer')}</WayTo>}
    </>
  );
}

function useContainerColumns(): Column<Container>[] {
  const say = useWords(traceWords);
  return [
    {
      key: 'code',
      title: say('code'),
      show: (row) => <Link to={`/containers/${row.id}`}>{row.code}</Link>,
      file: { path: '/code', type: 'text' },
    },
    { key: 'waste', title: say('waste'), show: (row) => row.wasteCode, file: { path: '/wasteCode', type: 'text' } },
    {
      key: 'state',
      title: say('state'),
      show: (row) => <StateDot noun="container" state={row.state} />,
      file: { path: '/state', type: 'text' },
    },
    {
      key: 'mass',
      title: say('handedOver'),
      number: true,
      show: (row) => <Kilograms grams={row.handedOverGrams} />,
      file: { path: '/handedOverGrams', type: 'grams' },
    },
  ];
}
