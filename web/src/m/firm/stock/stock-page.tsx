import { Button } from 'antd-mobile';
import { useNavigate } from 'react-router';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { instant, kilograms } from '../../../shared/format';
import { useStateWord } from '../../../words/states';
import { useWords } from '../../../words/words';
import { Card, RowLink, Tag } from '../../shared/card';
import { Nothing } from '../../shared/page-states';
import { Pages } from '../../shared/pages';
import { Screen } from '../../shared/screen';
import { ShowField, useShown } from '../../shared/show-field';
import { firmWords } from '../firm.words';
import { StockCard } from '../home/state-cards';
import { inStock } from '../../../shared/booking/in-stock';
import { stockWords } from './stock.words';

/** What stands here against the limits, package by package, and what has left. */
export default function StockPage() {
  const say = useWords(stockWords);
  const navigate = useNavigate();
  return (
    <Screen title={say('title')} back={false}>
      <Button block color="primary" onClick={() => void navigate('/m/record')}>
        {say('recordTitle')}
      </Button>
      <StockCard />
      <ByWaste />
      <Packages />
      <Card>
        <RowLink to="/m/ledger">{say('movements')}</RowLink>
        <RowLink to="/m/labels">{say('labelsTitle')}</RowLink>
      </Card>
    </Screen>
  );
}

function ByWaste() {
  const say = useWords(stockWords);
  const lines = useApi('/api/v1/generator-stock').data?.lines ?? [];
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="by-waste">
      <h2 id="by-waste">{say('byCode')}</h2>
      {lines.map((line) => (
        <Card key={`${line.wasteCode}${line.riskGrade}`}>
          <div className="m-row">
            <strong>{line.wasteCode}</strong>
            <span className="number">{say('lineWhat', { count: line.containers, mass: kilograms(line.grams) })}</span>
          </div>
          <div className="m-weak">
            {[
              say('age', { days: line.ageDays }),
              line.dueOn === null ? '' : say('dueOn', { day: line.dueOn }),
              line.riskGrade === null ? '' : say('grade', { grade: 'ⅠⅡⅢ'[line.riskGrade - 1]! }),
            ]
              .filter((part) => part !== '')
              .join(' · ')}
          </div>
        </Card>
      ))}
    </section>
  );
}

const left = 'loaded,received,refused,returned,stored,picked,shipped,treated,emptied,missing';

function Packages() {
  const say = useWords(stockWords);
  const isGone = useShown('gone');
  return (
    <section aria-labelledby="packages">
      <h2 id="packages">{say('packages')}</h2>
      <ShowField label={say('show')} usual={say('inStock')} other="gone" otherLabel={say('gone')} />
      <div className="m-card">
        <Pages
          of="/api/v1/containers"
          query={isGone ? { state: left, sort: '-createdAt' } : { state: inStock, sort: 'generatedAt' }}
          keyOf={({ id }) => id}
          empty={<Nothing text={say(isGone ? 'noneGone' : 'empty')} />}
        >
          {(container) => <Line container={container} />}
        </Pages>
      </div>
    </section>
  );
}

function Line({ container }: { readonly container: Schemas['ContainerView'] }) {
  const say = useWords(firmWords);
  const word = useStateWord('container');
  return (
    <RowLink to={`/m/containers/${container.id}`} extra={<Tag>{word(container.state)}</Tag>}>
      <strong>{container.name}</strong> {say('kg', { mass: kilograms(container.grams) })}
      <br />
      <span className="m-weak">{instant(container.generatedAt)}</span>
    </RowLink>
  );
}
