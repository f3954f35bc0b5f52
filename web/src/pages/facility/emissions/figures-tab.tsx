import { Select } from 'antd';
import { useState } from 'react';
import { useRows } from '../../../api/queries';
import type { RowOf, Schemas } from '../../../api/queries';
import { ListSection } from '../../../desktop/list/list-page';
import type { Column } from '../../../desktop/list/list.types';
import { Loading, Nothing } from '../../../desktop/page-states';
import { None } from '../../../desktop/show/figures';
import { dayOf, instant, permille } from '../../../shared/format';
import { useWords } from '../../../words/words';
import { emissionsWords } from './emissions.words';
import { ItemChart } from './item-chart';
import type { Point } from './limit-line';
import { useParameters } from './parameters';

type Item = Schemas['EmissionItemView'];
type Span = Schemas['EmissionLimitView']['averaging'];

/** Points of one chart: a week of hours, half a year of days. */
const mostPoints = 200;

/** Readings and means of an item against its limit; the figures behind the chart stand below it. */
export function FiguresTab({ item }: { readonly item: Item }) {
  const say = useWords(emissionsWords);
  const { find } = useParameters();
  const isAveraged = find(item.parameter)?.averaged ?? true;
  const [chosen, choose] = useState<Span>();
  // An instrument is judged by its hours; samples and what has no mean are shown one by one.
  const span = chosen ?? (isAveraged && item.source === 'instrument' ? 'hour' : 'instant');
  const spans: Span[] = isAveraged ? ['instant', 'hour', 'day'] : ['instant'];
  const words = { instant: say('each'), hour: say('hour'), day: say('day') };
  return (
    <>
      <div className="filters">
        <label htmlFor="span">{say('span')}</label>
        <Select
          id="span"
          aria-label={say('span')}
          style={{ minWidth: 140 }}
          value={span}
          onChange={choose}
          options={spans.map((value) => ({ value, label: words[value] }))}
        />
      </div>
      {span === 'instant' ? <EachReading item={item} /> : <Means key={span} item={item} span={span} />}
    </>
  );
}

function EachReading({ item }: { readonly item: Item }) {
  const { rows, isPending } = useRows('/api/v1/emission-items/{id}/readings', { limit: mostPoints }, pathOf(item));
  return (
    <Drawn
      item={item}
      span="instant"
      isPending={isPending}
      points={rows.map(({ at, counted }) => ({ at, value: counted })).reverse()}
    />
  );
}

function Means({ item, span }: { readonly item: Item; readonly span: 'hour' | 'day' }) {
  const say = useWords(emissionsWords);
  const asked = { limit: mostPoints, span };
  const { rows, isPending } = useRows('/api/v1/emission-items/{id}/averages', asked, pathOf(item));
  const columns = useColumns(item, span);
  return (
    <>
      <Drawn
        item={item}
        span={span}
        isPending={isPending}
        points={rows.map(({ startsAt, mean }) => ({ at: startsAt, value: mean })).reverse()}
      />
      <ListSection
        title={say(span)}
        list="/api/v1/emission-items/{id}/averages"
        path={{ id: item.id }}
        fixed={{ span }}
        rowKey={(row) => row.startsAt}
        columns={columns}
        empty={<Nothing text={say('noFigures')} />}
      />
    </>
  );
}

const pathOf = ({ id }: Item) => ({ path: { id } });

interface DrawnProps {
  readonly item: Item;
  readonly span: Span;
  readonly isPending: boolean;
  readonly points: readonly Point[];
}

function Drawn({ isPending, ...props }: DrawnProps) {
  const say = useWords(emissionsWords);
  if (isPending) return <Loading />;
  return props.points.length === 0 ? <Nothing text={say('noFigures')} /> : <ItemChart {...props} />;
}

function useColumns(item: Item, span: 'hour' | 'day'): Column<RowOf<'/api/v1/emission-items/{id}/averages'>>[] {
  const say = useWords(emissionsWords);
  const { unitOf } = useParameters();
  const unit = unitOf(item.parameter);
  const amount = (key: 'mean' | 'least' | 'most'): Column<Schemas['AverageView']> => ({
    key,
    title: say(key),
    number: true,
    show: (row) => (row[key] === null ? <None /> : `${row[key]} ${unit}`),
    file: { path: `/${key}`, type: 'text' },
  });
  return [
    {
      key: 'startsAt',
      title: say('startsAt'),
      show: ({ startsAt }) => (span === 'day' ? dayOf(startsAt) : instant(startsAt)),
      file: { path: '/startsAt', type: 'instant' },
    },
    amount('mean'),
    amount('least'),
    amount('most'),
    {
      key: 'readings',
      title: say('count'),
      number: true,
      show: ({ readings }) => readings,
      file: { path: '/readings', type: 'integer' },
    },
    {
      key: 'complete',
      title: say('complete'),
      number: true,
      show: ({ completePermille }) => (completePermille === null ? <None /> : permille(completePermille)),
    },
    {
      key: 'isValid',
      title: say('isValid'),
      show: ({ isValid }) => say(isValid ? 'yes' : 'no'),
      file: { path: '/isValid', type: 'flag' },
    },
  ];
}
