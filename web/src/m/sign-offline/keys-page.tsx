import { useApi } from '../../api/queries';
import type { KeptKey } from '../../offline/offline.types';
import { useStateWord } from '../../words/states';
import { useWords } from '../../words/words';
import { Card, Note, RowLink, Tag } from '../shared/card';
import { Loading, Nothing } from '../shared/page-states';
import { Screen } from '../shared/screen';
import { signOfflineWords } from './sign-offline.words';
import { useKeys } from './use-keys';

/** What can be signed without network: the keys on this phone, and with network the manifests to fetch one for. */
export default function KeysPage() {
  const say = useWords(signOfflineWords);
  const keys = useKeys();
  return (
    <Screen title={say('title')}>
      <Note>{say('about')}</Note>
      {keys === undefined ? <Loading /> : <Keys keys={keys} />}
    </Screen>
  );
}

const states = ['confirmed', 'numbered'] as const;
const mostShown = 50;

function Keys({ keys }: { readonly keys: readonly KeptKey[] }) {
  const say = useWords(signOfflineWords);
  const stateWord = useStateWord('manifest');
  const { data } = useApi('/api/v1/manifests', { query: { limit: mostShown } });
  const open = (data?.items ?? []).filter(
    ({ id, state }) => states.some((one) => one === state) && !keys.some(({ manifestId }) => manifestId === id),
  );
  if (keys.length === 0 && open.length === 0) return <Nothing text={say('none')} />;
  return (
    <>
      {keys.length === 0 ? null : (
        <Card>
          {keys.map(({ manifestId, number, signed }) => (
            <RowLink
              key={manifestId}
              to={`/m/sign-offline/${manifestId}`}
              extra={<Tag tone="good">{say(signed === null ? 'ready' : 'signedOnce')}</Tag>}
            >
              {say('manifest', { number })}
            </RowLink>
          ))}
        </Card>
      )}
      {open.length === 0 ? null : (
        <>
          <h2>{say('toFetch')}</h2>
          <Card>
            {open.map(({ id, officialNumber, internalNumber, state }) => (
              <RowLink key={id} to={`/m/sign-offline/${id}`} extra={<Tag>{stateWord(state)}</Tag>}>
                {say('manifest', { number: officialNumber ?? internalNumber })}
              </RowLink>
            ))}
          </Card>
        </>
      )}
    </>
  );
}
