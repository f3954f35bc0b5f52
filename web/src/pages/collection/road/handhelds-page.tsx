import { Link } from 'react-router';
import { answer, api, newKey, sending } from '../../../api/client';
import type { RowOf } from '../../../api/queries';
import { ListPage } from '../../../desktop/list/list-page';
import type { Column } from '../../../desktop/list/list.types';
import { Nothing } from '../../../desktop/page-states';
import { Instant } from '../../../desktop/show/figures';
import { ToneTag } from '../../../desktop/show/state-tag';
import { useWords } from '../../../words/words';
import { roadWords } from './road.words';

type Row = RowOf<'/api/v1/handhelds'>;

/** 手持终端: whose devices record rounds; one that is lost is revoked for good. */
export default function HandheldsPage() {
  const say = useWords(roadWords);
  return (
    <ListPage
      title={say('handhelds')}
      list="/api/v1/handhelds"
      columns={useColumns()}
      nameOf={(row) => row.name}
      tools={<Link to="/handhelds/conflicts">{say('conflicts')}</Link>}
      batch={[
        {
          key: 'revoke',
          label: say('revoke'),
          danger: true,
          isPossible: ({ revokedAt }) => revokedAt === null,
          run: revoke,
        },
      ]}
      empty={<Nothing text={say('noHandhelds')} />}
    />
  );
}

const revoke = ({ id }: Row) =>
  answer(api.POST('/api/v1/handhelds/{id}/revoke', { params: { path: { id } }, ...sending(newKey()) }));

function useColumns(): Column<Row>[] {
  const say = useWords(roadWords);
  return [
    { key: 'device', title: say('device'), show: (row) => row.name, file: { path: '/name', type: 'text' } },
    {
      key: 'owner',
      title: say('owner'),
      show: (row) => row.accountLabel,
      file: { path: '/accountLabel', type: 'text' },
    },
    {
      key: 'registeredAt',
      title: say('registeredAt'),
      show: (row) => <Instant at={row.registeredAt} />,
      file: { path: '/registeredAt', type: 'instant' },
    },
    {
      key: 'revokedAt',
      title: say('revokedAt'),
      show: (row) =>
        row.revokedAt === null ? <ToneTag tone="good">{say('inUse')}</ToneTag> : <Instant at={row.revokedAt} />,
      file: { path: '/revokedAt', type: 'instant' },
    },
  ];
}
