import { Alert } from 'antd';
import { Card } from '../../desktop/show/card';
import { Link } from 'react-router';
import type { Schemas } from '../../api/queries';
import { Chart } from '../../desktop/show/chart';
import { Instant, Tonnes } from '../../desktop/show/figures';
import { PlainTable } from '../../desktop/show/plain-table';
import type { PlainColumn } from '../../desktop/show/plain-table';
import { tonnes } from '../../shared/format';
import { useTheme } from '../../theme';
import { useWords } from '../../words/words';
import { capacityGauge } from './capacity-gauge';
import { homeWords } from './home.words';

type Capacity = Schemas['CapacityView'];
type Use = Schemas['FigureView'];

/** '/api/v1/capacity/postings?…' → the page that shows this list. */
const pageOf = (href: string): string => href.replace(/^\/api\/v1/, '');

/** The year's quota as a gauge with its forecast, categories and zones beside it. */
export function CapacityBoard({ capacity }: { readonly capacity: Capacity }) {
  const say = useWords(homeWords);
  return (
    <>
      <p className="note">
        {say('asOf')} <Instant at={capacity.asOf} />
      </p>
      <div className="grid-wide">
        <QuotaCard capacity={capacity} />
        {capacity.categories.length === 0 ? null : (
          <Card title={<h2 className="card-title">{say('categories')}</h2>}>
            <Uses
              label={say('categories')}
              name={say('category')}
              rows={capacity.categories}
              nameOf={(row) => row.category}
            />
          </Card>
        )}
        <Card title={<h2 className="card-title">{say('zones')}</h2>}>
          <Uses label={say('zones')} name={say('zone')} rows={capacity.zones} nameOf={(row) => row.name} />
        </Card>
      </div>
    </>
  );
}

function QuotaCard({ capacity: { quota, year } }: { readonly capacity: Capacity }) {
  const say = useWords(homeWords);
  const theme = useTheme();
  if (quota === null) {
    return (
      <Alert
        type="error"
        showIcon
        title={say('noPermit')}
        action={<Link to="/permits">{say('registerPermit')}</Link>}
      />
    );
  }
  const sentence = say('capacityOf', {
    posted: tonnes(quota.postedGrams),
    reserved: tonnes(quota.reservedGrams),
    free: tonnes(quota.freeGrams),
    limit: tonnes(quota.limitGrams),
  });
  return (
    <Card title={<h2 className="card-title">{say('capacity', { year })}</h2>}>
      <Chart label={sentence} heightPx={230} option={capacityGauge(quota, say('used'), theme)} />
      <p>{sentence}</p>
      <p className="steps">
        <Link to={pageOf(quota.links.posted)}>{say('posting')}</Link>
        <Link to={pageOf(quota.links.reserved)}>{say('reservation')}</Link>
      </p>
      <Forecast use={quota} />
    </Card>
  );
}

function Forecast({ use: { forecast } }: { readonly use: Use }) {
  const say = useWords(homeWords);
  if (forecast === null) return null;
  return (
    <p className="note">
      {forecast.fillsOn === null ? say('forecastLasts') : say('forecastFull', { day: forecast.fillsOn })}
    </p>
  );
}

interface UsesProps<Row extends Use> {
  readonly label: string;
  readonly name: string;
  readonly rows: readonly Row[];
  readonly nameOf: (row: Row) => string;
}

function Uses<Row extends Use>({ label, name, rows, nameOf }: UsesProps<Row>) {
  const say = useWords(homeWords);
  const columns: PlainColumn<Row>[] = [
    { title: name, show: nameOf },
    { title: say('used'), show: (row) => <UseBar use={row} /> },
    {
      title: say('posted'),
      number: true,
      show: (row) => (
        <Link to={pageOf(row.links.posted)}>
          <Tonnes grams={row.postedGrams} />
        </Link>
      ),
    },
    {
      title: say('reserved'),
      number: true,
      show: (row) => (
        <Link to={pageOf(row.links.reserved)}>
          <Tonnes grams={row.reservedGrams} />
        </Link>
      ),
    },
    { title: say('free'), number: true, show: (row) => <Tonnes grams={row.freeGrams} /> },
  ];
  return <PlainTable label={label} rows={rows} keyOf={nameOf} columns={columns} />;
}

/** Accepted dark, reserved lighter; the number beside it says the same. */
function UseBar({
  use,
}: {
  readonly use: Pick<Use, 'limitGrams' | 'postedGrams' | 'reservedGrams' | 'usedPermille' | 'warning'>;
}) {
  const share = (grams: number) => `${Math.min(100, (100 * grams) / Math.max(1, use.limitGrams))}%`;
  return (
    <span className={`use-bar ${use.warning ? 'use-bar-warning' : ''}`}>
      <span className="use-bar-track" aria-hidden>
        <span style={{ width: share(use.postedGrams) }} />
        <span style={{ width: share(use.reservedGrams) }} />
      </span>
      <span className="number">{(use.usedPermille / 10).toFixed(1)}%</span>
    </span>
  );
}
