import { Link } from 'react-router';
import { useApi } from '../../../api/queries';
import { Facts } from '../../../desktop/record/record-page';
import { Instant, None } from '../../../desktop/show/figures';
import { useCode } from '../../../words/codes';
import { useWords } from '../../../words/words';
import { ownWasteWords } from './own-waste.words';

/** 本单位产生: from which process of the facility, and who recorded it. */
export function OwnWasteFacts({ containerId }: { readonly containerId: string }) {
  const say = useWords(ownWasteWords);
  const source = useCode('ownWasteSource');
  const { data: own } = useApi('/api/v1/own-waste/{id}', { path: { id: containerId } });
  if (own === undefined) return null;
  return (
    <Facts
      title={say('title')}
      facts={[
        { label: say('source'), value: source(own.source) },
        {
          label: say('outlet'),
          value:
            own.outletId === null ? (
              <None />
            ) : (
              <Link to={`/emissions/${own.outletId}`}>
                {own.outletCode} {own.outletName}
              </Link>
            ),
        },
        { label: say('recordedAt'), value: <Instant at={own.recordedAt} /> },
        { label: say('recordedBy'), value: own.recordedBy },
        ...(own.note === null ? [] : [{ label: say('note'), value: own.note, wide: true }]),
      ]}
    />
  );
}
