import { Link } from 'react-router';
import { DueDay, Instant, Tonnes } from '../../../desktop/show/figures';
import { PlainTable } from '../../../desktop/show/plain-table';
import type { PlainColumn } from '../../../desktop/show/plain-table';
import { tonnes } from '../../../shared/format';
import { useWords } from '../../../words/words';
import type { Stock } from './stock-page';
import { stockWords } from './stock.words';

type Figure = Stock['figures'][number];
type Age = Figure['ages'][number];

/** One row a group; the ages stand beside each other. */
export function StockTable({ stock }: { readonly stock: Stock }) {
  const say = useWords(stockWords);
  const ageWord = ({ fromDays: from, toDays: to }: Age) =>
    to === null ? say('overDays', { from }) : say('days', { from, to });
  if (stock.figures.length === 0) return <p className="note">{say('nothing')}</p>;
  const { groupBy } = stock;
  const columns: PlainColumn<Figure>[] = [
    ...(groupBy === 'zone' || groupBy === 'zone-code'
      ? [
          {
            title: say('zone'),
            show: (row: Figure) =>
              row.zoneId === null ? '—' : <Link to={`/zones/${row.zoneId}`}>{row.zoneName}</Link>,
          },
        ]
      : []),
    ...(groupBy === 'code' || groupBy === 'zone-code'
      ? [{ title: say('code'), show: (row: Figure) => row.wasteCode }]
      : []),
    ...(groupBy === 'age' ? [{ title: say('age'), show: (row: Figure) => row.ages.map(ageWord).join() }] : []),
    { title: say('mass'), number: true, show: (row) => <Tonnes grams={row.grams} /> },
    { title: say('containers'), number: true, show: (row) => row.containers },
    { title: say('held'), number: true, show: (row) => <Tonnes grams={row.heldGrams} /> },
    { title: say('oldest'), show: (row) => <Instant at={row.oldestClockStart} /> },
    { title: say('firstDue'), show: (row) => <DueDay day={row.earliestDueOn} /> },
    ...(groupBy === 'age'
      ? []
      : [
          {
            title: say('ages'),
            show: (row: Figure) =>
              row.ages
                .filter(({ containers }) => containers > 0)
                .map((age) => `${ageWord(age)}: ${tonnes(age.grams)} t`)
                .join('；'),
          },
        ]),
    { title: say('open'), show: (row) => <Link to={`/stock?${behind(row, stock)}`}>{say('open')}</Link> },
  ];
  return <PlainTable label={say('title')} rows={stock.figures} keyOf={(_, at) => at} columns={columns} />;
}

/** The address of the list behind a figure, of the same facility, at the same instant and in the same grouping. */
function behind({ zoneId, wasteCode }: Figure, { groupBy, asOf }: Stock): string {
  const here = new URLSearchParams(window.location.search);
  const facilityId = here.get('facilityId');
  return new URLSearchParams({
    groupBy,
    ...(facilityId === null ? {} : { facilityId }),
    ...(here.has('asOf') ? { asOf } : {}),
    ...(zoneId === null ? {} : { zoneId }),
    ...(wasteCode === null ? {} : { wasteCode }),
  }).toString();
}
