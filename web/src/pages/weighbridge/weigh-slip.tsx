import { instant, kilograms } from '../../shared/format';
import { useSignedIn } from '../../session/me';
import { useWords } from '../../words/words';
import type { Load, NamedLine } from './use-load';
import { weighbridgeWords } from './weighbridge.words';

interface Props {
  readonly load: Load;
  readonly round: NonNullable<Load['round']['data']>;
  readonly lines: readonly NamedLine[];
}

const mass = (grams: number | null | undefined): string =>
  grams === null || grams === undefined ? '—' : `${kilograms(grams)} kg`;

/** 磅单: on paper only. */
export function WeighSlip({ load, round, lines }: Props) {
  const say = useWords(weighbridgeWords);
  const me = useSignedIn();
  const { sums } = load;
  const readings = load.readings.filter(({ state }) => state === 'valid');
  const at = (kind: 'gross' | 'tare') => {
    const one = readings.find((reading) => reading.manifestId === null && reading.kind === kind);
    return one === undefined ? '' : instant(one.takenAt);
  };
  return (
    <section className="weigh-slip" aria-hidden="true">
      <p className="weigh-slip-title">{say('slip')}</p>
      <p>
        {say('slipNumber', { number: round.number })} · {say('vehicle')} {round.vehicle.plate} · {say('driver')}{' '}
        {round.driver.name} · {say('carrier')} {round.vehicle.carrierName}
      </p>
      <table>
        <tbody>
          <tr>
            <th>{say('gross')}</th>
            <td>{mass(sums?.grossGrams)}</td>
            <td>{at('gross')}</td>
          </tr>
          <tr>
            <th>{say('tare')}</th>
            <td>{mass(sums?.tareGrams)}</td>
            <td>{at('tare')}</td>
          </tr>
          <tr>
            <th>{say('net')}</th>
            <td>{mass(sums?.netGrams)}</td>
            <td />
          </tr>
        </tbody>
      </table>
      <table>
        <thead>
          <tr>
            {(['line', 'manifest', 'enterprise', 'waste', 'handedOver', 'measured', 'difference'] as const).map(
              (word) => (
                <th key={word}>{say(word)}</th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ number, manifest, enterpriseName, line }) => (
            <tr key={line.lineId}>
              <td>{number}</td>
              <td>{manifest.officialNumber ?? manifest.internalNumber}</td>
              <td>{enterpriseName}</td>
              <td>
                {line.name} {line.wasteCode}
              </td>
              <td>{mass(line.handedOverGrams)}</td>
              <td>{mass(line.measuredGrams)}</td>
              <td>{mass(line.differenceGrams)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {say('weigher')} {me.displayName} · {say('driverSign')} ______________ · {say('printedAt')}{' '}
        {instant(new Date().toISOString())}
      </p>
    </section>
  );
}
