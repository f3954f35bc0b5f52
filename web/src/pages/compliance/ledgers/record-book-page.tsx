import { Button } from 'antd';
import { Suspense, lazy } from 'react';
import { useSearchParams } from 'react-router';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { FilterBar } from '../../../desktop/list/filter-bar';
import type { Filter } from '../../../desktop/list/list.types';
import { useListAddress } from '../../../desktop/list/use-list-address';
import { Loading, Nothing } from '../../../desktop/page-states';
import { PageHead } from '../../../desktop/record/page-head';
import { Read } from '../../../desktop/record/record-query';
import { Kilograms } from '../../../desktop/show/figures';
import { PaperLink } from '../../../desktop/show/paper-link';
import { PlainTable } from '../../../desktop/show/plain-table';
import { today } from '../../../shared/format';
import { TabList } from '../../../desktop/record/tabs';
import { useWords } from '../../../words/words';
import { FacilityChoice, useFacilityChoice } from './ledger-unit';
import type { LedgerUnit } from './ledger-unit';
import { ledgerWords } from './ledgers.words';
import { RestsOn } from './rests-on';

const Incidents = lazy(() => import('./incidents'));

type Line = Schemas['BookLineView'];
type Chosen = Pick<LedgerUnit, 'facilityId'>;

/** 经营情况记录簿: by day what came and went, and the incidents. */
export default function RecordBookPage() {
  const say = useWords(ledgerWords);
  const facility = useFacilityChoice();
  const [search, setSearch] = useSearchParams();
  const incidents = (
    <Suspense fallback={<Loading />}>
      <Incidents facility={facility ?? {}} />
    </Suspense>
  );
  return (
    <>
      <PageHead title={say('bookTitle')} />
      <p className="note">{say('bookHelp')}</p>
      <div className="filters">
        <FacilityChoice />
      </div>
      {facility === undefined ? (
        <Loading />
      ) : (
        <TabList
          shown={search.get('tab') ?? 'book'}
          choose={(tab) => setSearch({ ...facility, tab }, { replace: true })}
          tabs={[
            { key: 'book', label: say('book'), children: <Book facility={facility} /> },
            { key: 'incidents', label: say('incidents'), children: incidents },
          ]}
        />
      )}
    </>
  );
}

/** This month until the reader chooses. */
function useDays(values: Readonly<Record<string, string>>) {
  return { from: values['from'] ?? `${today().slice(0, 7)}-01`, to: values['to'] ?? today() };
}

function Book({ facility }: { readonly facility: Chosen }) {
  const say = useWords(ledgerWords);
  const address = useListAddress();
  const days = useDays(address.values);
  const asked = { ...facility, ...days };
  const cursor = address.values['cursor'];
  const query = useApi('/api/v1/statutory-ledgers/record-book', {
    query: { ...asked, ...(cursor === undefined ? {} : { cursor }) },
    keep: true,
  });
  const filters: Filter[] = [
    { name: 'from', kind: 'day', label: say('from') },
    { name: 'to', kind: 'day', label: say('to') },
  ];
  const sheet = (format: string) =>
    `/api/v1/statutory-ledgers/record-book/sheet?${new URLSearchParams({ ...asked, format }).toString()}`;
  return (
    <>
      <FilterBar filters={filters} address={{ ...address, values: { ...address.values, ...days } }} />
      <div className="steps">
        <PaperLink href={sheet('xlsx')}>{say('xlsx')}</PaperLink>
        <PaperLink href={sheet('csv')}>{say('csv')}</PaperLink>
      </div>
      <Read query={query}>
        {({ lines, nextCursor, restsOn }) => (
          <>
            <RestsOn restsOn={restsOn} />
            {lines.length === 0 ? <Nothing text={say('noLines')} /> : <Lines lines={lines} />}
            <nav className="pager">
              {address.back === null ? null : <Button onClick={address.back}>{say('first')}</Button>}
              <Button disabled={nextCursor === null} onClick={() => address.next(nextCursor!)}>
                {say('more')}
              </Button>
            </nav>
          </>
        )}
      </Read>
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly Line[] }) {
  const say = useWords(ledgerWords);
  return (
    <PlainTable
      label={say('book')}
      rows={lines}
      keyOf={(_, at) => at}
      columns={[
        { title: say('day'), show: (line) => line.day },
        { title: say('direction'), show: (line) => say(line.direction === 'received' ? 'in' : 'out') },
        { title: say('wasteCode'), show: (line) => line.wasteCode },
        { title: say('waste'), show: (line) => line.name },
        { title: say('mass'), number: true, show: (line) => <Kilograms grams={line.grams} /> },
        { title: say('containers'), number: true, show: (line) => line.containers },
        { title: say('source'), show: (line) => line.source ?? say('none') },
        { title: say('destination'), show: (line) => line.destination ?? say('none') },
        { title: say('permitNo'), show: (line) => line.permitNo ?? say('none') },
        { title: say('method'), show: (line) => line.methodCode ?? say('none') },
      ]}
    />
  );
}
