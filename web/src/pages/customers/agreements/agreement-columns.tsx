import { Link } from 'react-router';
import type { RowOf } from '../../../api/queries';
import type { Column } from '../../../desktop/list/list.types';
import { useStateFile } from '../../../desktop/list/state-filter';
import { DueDay, Instant, Yuan } from '../../../desktop/show/figures';
import { PageLink } from '../../../desktop/show/page-link';
import { StateDot } from '../../../desktop/show/state-tag';
import { useWords } from '../../../words/words';
import { agreementWords } from './agreements.words';

export function useAgreementColumns(): Column<RowOf<'/api/v1/agreements'>>[] {
  const say = useWords(agreementWords);
  const states = useStateFile('agreement');
  return [
    {
      key: 'number',
      title: say('number'),
      show: (row) => <Link to={`/agreements/${row.id}`}>{row.number}</Link>,
      file: { path: '/number', type: 'text' },
    },
    {
      key: 'enterprise',
      title: say('enterprise'),
      long: true,
      show: (row) => <PageLink to={`/enterprises/${row.enterpriseId}`}>{row.enterpriseName}</PageLink>,
      file: { path: '/enterpriseName', type: 'text' },
    },
    {
      key: 'validTo',
      title: say('validTo'),
      sort: ['expiry', ''],
      show: (row) => <DueDay day={row.validTo} warnDays={row.state === 'active' ? 90 : -1} />,
      file: { path: '/validTo', type: 'day' },
    },
    {
      key: 'state',
      title: say('state'),
      show: (row) => <StateDot noun="agreement" state={row.state} />,
      file: { path: '/state', ...states },
    },
    {
      key: 'validFrom',
      title: say('validFrom'),
      show: (row) => row.validFrom,
      file: { path: '/validFrom', type: 'day' },
    },
    {
      key: 'minimum',
      title: say('minimum'),
      number: true,
      show: (row) => <Yuan fen={row.minimumChargeFen} />,
      file: { path: '/minimumChargeFen', type: 'fen' },
    },
    {
      key: 'signed',
      title: say('signed'),
      show: (row) => (
        <span className={row.signedDocumentId === null ? 'note-warn' : ''}>
          {say(row.signedDocumentId === null ? 'notOnFile' : 'onFile')}
        </span>
      ),
    },
    {
      key: 'createdAt',
      title: say('createdAt'),
      hidden: true,
      sort: ['created', '-created'],
      show: (row) => <Instant at={row.createdAt} />,
      file: { path: '/createdAt', type: 'instant' },
    },
  ];
}
