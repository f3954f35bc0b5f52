import { Button } from 'antd-mobile';
import { answer, api } from '../../api/client';
import { useApi } from '../../api/queries';
import { useWrite } from '../../api/use-write';
import { instant } from '../../shared/format';
import { useWords } from '../../words/words';
import { Note } from '../shared/card';
import { ProblemNote } from '../shared/page-states';
import { syncWords } from './driver.words';

const mostShown = 50;

/** Devices of the account that are in use, to stop one of them: shown when there is no room for this one. */
export function OwnDevices({ stopped }: { readonly stopped: () => void }) {
  const say = useWords(syncWords);
  const { data } = useApi('/api/v1/handhelds', { query: { limit: mostShown } });
  const revoke = useWrite(
    (id: string, send) => answer(api.POST('/api/v1/handhelds/{id}/revoke', { params: { path: { id } }, ...send() })),
    stopped,
  );
  return (
    <Note tone="warn">
      <p>{say('tooMany')}</p>
      <ul className="m-list">
        {(data?.items ?? [])
          .filter(({ revokedAt }) => revokedAt === null)
          .map(({ id, name, registeredAt }) => (
            <li key={id} className="driver-line">
              <p>{say('registeredAt', { time: instant(registeredAt) })}</p>
              <Button block fill="outline" color="danger" onClick={() => revoke.mutate(id)}>
                {say('revoke', { name })}
              </Button>
            </li>
          ))}
      </ul>
      <ProblemNote error={revoke.error} />
    </Note>
  );
}
