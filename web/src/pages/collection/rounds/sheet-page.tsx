import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Link, useParams } from 'react-router';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { PageHead } from '../../../desktop/record/page-head';
import { Read } from '../../../desktop/record/record-query';
import { instant, kilograms, timeWindow } from '../../../shared/format';
import { useCode } from '../../../words/codes';
import { useWords } from '../../../words/words';
import { onTrip } from '../road/lateness';
import { kilometres } from '../trip/trip-sums';
import { roundWords } from './rounds.words';
import './sheet.css';

type Round = Schemas['RoundView'];

/** 派车单: what the crew takes along on paper. */
export default function SheetPage() {
  const { id = '' } = useParams();
  const query = useApi('/api/v1/rounds/{id}', { path: { id } });
  return <Read query={query}>{(round) => <Sheet round={round} />}</Read>;
}

function Sheet({ round }: { readonly round: Round }) {
  const say = useWords(roundWords);
  const { number, day, vehicle, driver, escort, note, trip } = round;
  return (
    <>
      <PageHead
        title={say('sheetTitle', { number })}
        tools={
          <>
            <Link to={`/rounds/${round.id}`}>
              <Button>{say('backToRound')}</Button>
            </Link>
            <Button type="primary" icon={<PrinterOutlined />} onClick={() => window.print()}>
              {say('print')}
            </Button>
          </>
        }
      />
      <div className="sheet">
        <dl>
          <Line label={say('day')} value={day} />
          <Line label={say('vehicle')} value={`${vehicle.plate} ${vehicle.carrierName}`} />
          <Line label={say('driver')} value={`${driver.name} ${driver.phone}`} />
          <Line label={say('escort')} value={`${escort.name} ${escort.phone}`} />
          <Line label={say('totals')} value={`${kilometres(trip.metres)} km, ${kilograms(round.loadGrams)} kg`} />
          {note === null ? null : <Line label={say('note')} value={note} />}
        </dl>
        <SheetTable round={round} />
        <p className="sheet-signs">
          <span>{say('driverSign')}</span>
          <span>{say('escortSign')}</span>
        </p>
        <p className="note">{say('sheetMade', { at: instant(new Date().toISOString()) })}</p>
      </div>
    </>
  );
}

const Line = ({ label, value }: { readonly label: string; readonly value: string }) => (
  <div>
    <dt>{label}</dt>
    <dd>{value}</dd>
  </div>
);

function SheetTable({ round }: { readonly round: Round }) {
  const say = useWords(roundWords);
  const packaging = useCode('packaging');
  const heads = ['position', 'enterprise', 'contact', 'window', 'wastes', 'consignorSign'] as const;
  return (
    <table>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {say(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {onTrip(round.stops).map((stop) => (
          <tr key={stop.bookingId}>
            <td className="number">{stop.position}</td>
            <td>
              {stop.enterpriseName}
              <br />
              {stop.address}
            </td>
            <td>
              {stop.contactName}
              <br />
              {stop.contactPhone}
            </td>
            <td>{timeWindow(stop.windowFrom, stop.windowTo)}</td>
            <td>
              {stop.lines.map((line) => (
                <div key={line.bookingLineId}>
                  {say('waste', {
                    name: line.name,
                    code: line.wasteCode,
                    packages: line.packageCount,
                    packaging: packaging(line.packaging),
                    mass: kilograms(line.estimatedGrams),
                  })}
                </div>
              ))}
              {stop.note}
            </td>
            <td className="sheet-sign" />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
