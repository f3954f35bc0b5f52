import { Button } from 'antd';
import { Card } from '../../../desktop/show/card';
import type { Schemas } from '../../../api/queries';
import { ToneTag } from '../../../desktop/show/state-tag';
import { clockTime, kilograms } from '../../../shared/format';
import { useText, useWords } from '../../../words/words';
import { TripSums } from '../trip/trip-sums';
import { poolWords } from './pool.words';

interface ProposalCardProps {
  readonly proposal: Schemas['ProposalView'];
  readonly accept: (thenEdit: boolean) => void;
}

/** One proposed round: where it goes and when, what it costs and saves, and what its release will ask. */
export function ProposalCard({ proposal, accept }: ProposalCardProps) {
  const say = useWords(poolWords);
  const text = useText();
  const { day, plate, departAt, returnAt, grams, payloadGrams, packages, stops, findings } = proposal;
  return (
    <Card title={<h3>{say('proposal', { day, plate })}</h3>}>
      <p>
        {say('times', { from: clockTime(departAt), to: clockTime(returnAt) })}
        <br />
        {say('load', { mass: kilograms(grams), payload: kilograms(payloadGrams), packages })}
      </p>
      <TripSums trip={proposal} />
      <ol>
        {stops.map(({ bookingId, beginAt, enterpriseName, grams: mass }) => (
          <li key={bookingId}>
            {say('stop', { time: clockTime(beginAt), name: enterpriseName, mass: kilograms(mass) })}
          </li>
        ))}
      </ol>
      {findings.map((finding) => (
        <p key={finding.key}>
          <ToneTag tone="waiting">{say('needsReason')}</ToneTag> {text(finding.text)}
        </p>
      ))}
      <div className="steps">
        <Button type="primary" onClick={() => accept(true)}>
          {say('edit')}
        </Button>
        <Button onClick={() => accept(false)}>{say('accept')}</Button>
      </div>
    </Card>
  );
}
