import type { RowOf } from '../../../api/queries';
import { ListPage } from '../../../desktop/list/list-page';
import type { Column, Filter } from '../../../desktop/list/list.types';
import { useChoices, useCode } from '../../../words/codes';
import { useText, useWords } from '../../../words/words';
import { referenceWords } from './reference.words';

type Row = RowOf<'/api/v1/waste-codes'>;

/** 危险废物名录: all codes, and which of them the facility may take. */
export default function CataloguePage() {
  const say = useWords(referenceWords);
  const filters: Filter[] = [
    { name: 'query', kind: 'text', label: say('query') },
    { name: 'category', kind: 'text', label: say('category'), placeholder: say('categoryHelp') },
    { name: 'trade', kind: 'choice', label: say('trade'), choices: useChoices('trade') },
    { name: 'on', kind: 'day', label: say('on') },
  ];
  return (
    <ListPage
      title={say('catalogue')}
      list="/api/v1/waste-codes"
      columns={useColumns()}
      filters={filters}
      rowKey={(row) => row.code}
      nameOf={(row) => row.code}
    />
  );
}

function useColumns(): Column<Row>[] {
  const say = useWords(referenceWords);
  const hazard = useCode('hazard');
  return [
    { key: 'code', title: say('code'), show: (row) => row.code },
    { key: 'name', title: say('name'), long: true, show: (row) => <Name row={row} /> },
    {
      key: 'category',
      title: say('category'),
      long: true,
      show: (row) => `${row.category} ${row.categoryNameZh ?? ''}`,
    },
    { key: 'industry', title: say('industry'), long: true, hidden: true, show: (row) => row.industryZh },
    {
      key: 'hazards',
      title: say('hazards'),
      long: true,
      show: (row) => row.hazards.map((one) => hazard(one)).join('、'),
    },
    { key: 'accepted', title: say('accepted'), show: (row) => <Accepted row={row} /> },
    { key: 'edition', title: say('edition'), hidden: true, show: (row) => row.edition },
  ];
}

function Name({ row }: { readonly row: Row }) {
  const say = useWords(referenceWords);
  const text = useText();
  return (
    <>
      {text({ zh: row.nameZh, en: row.nameEn ?? row.nameZh })}
      {row.needsComponents ? <div className="note">{say('components')}</div> : null}
    </>
  );
}

/** Why a code is not taken, and what to do instead. */
function Accepted({ row: { acceptability } }: { readonly row: Row }) {
  const say = useWords(referenceWords);
  const text = useText();
  if (acceptability.accepted) return <>{say('yes')}</>;
  return <span className="note-warn">{text(acceptability.reason)}</span>;
}
