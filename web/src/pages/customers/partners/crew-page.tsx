import { Link } from 'react-router';
import { answer, api } from '../../../api/client';
import type { RowOf, Schemas } from '../../../api/queries';
import { ListPage } from '../../../desktop/list/list-page';
import type { Column } from '../../../desktop/list/list.types';
import { useStateFile } from '../../../desktop/list/state-filter';
import { Nothing } from '../../../desktop/page-states';
import { AskButton } from '../../../desktop/record/ask-button';
import type { StepAction } from '../../../desktop/record/step-bar';
import { DueDay } from '../../../desktop/show/figures';
import { StateDot } from '../../../desktop/show/state-tag';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { useNames } from '../../../shared/use-names';
import { useWords } from '../../../words/words';
import { planners } from '../../roles';
import { CrewFields } from './crew-form';
import { usePartnerFilters } from './partner-filters';
import { partnerWords } from './partners.words';

/** 驾驶员与押运员: what expires next stands first when sorted by its day. */
export default function CrewPage() {
  const say = useWords(partnerWords);
  const columns = useColumns();
  const filters = usePartnerFilters('crewMember');
  const mayRegister = hasAnyRole(useSignedIn(), planners);
  const register: StepAction<Schemas['RegisterCrewMember']> = {
    fields: <CrewFields />,
    draft: 'crew.new',
    run: (body, send) => answer(api.POST('/api/v1/crew', { body, ...send() })),
  };
  return (
    <ListPage
      title={say('crew')}
      list="/api/v1/crew"
      standard={{ sort: 'expiry' }}
      columns={columns}
      filters={filters}
      nameOf={(row) => row.name}
      tools={mayRegister ? <AskButton type="primary" label={say('newMember')} action={register} /> : null}
      empty={<Nothing text={say('empty')} />}
    />
  );
}

function useColumns(): Column<RowOf<'/api/v1/crew'>>[] {
  const say = useWords(partnerWords);
  const states = useStateFile('crewMember');
  const carrierName = useNames('/api/v1/carriers', ({ name }) => name, { sort: 'name' });
  return [
    {
      key: 'name',
      title: say('person'),
      sort: ['name', ''],
      show: (row) => <Link to={`/crew/${row.id}`}>{row.name}</Link>,
      file: { path: '/name', type: 'text' },
    },
    {
      key: 'expiry',
      title: say('certificateValidTo'),
      sort: ['expiry', ''],
      show: (row) => <DueDay day={row.certificateValidTo} warnDays={90} />,
      file: { path: '/certificateValidTo', type: 'day' },
    },
    {
      key: 'state',
      title: say('state'),
      show: (row) => <StateDot noun="crewMember" state={row.state} />,
      file: { path: '/state', ...states },
    },
    {
      key: 'kinds',
      title: say('kinds'),
      show: (row) => row.kinds.map((kind) => say(`kind.${kind}`)).join('、'),
    },
    {
      key: 'carrier',
      title: say('carrier'),
      long: true,
      show: (row) => carrierName(row.carrierId),
    },
    {
      key: 'phone',
      title: say('phone'),
      show: (row) => row.phone,
      file: { path: '/phone', type: 'text' },
    },
    {
      key: 'certificateNo',
      title: say('certificateNo'),
      show: (row) => row.certificateNo,
      file: { path: '/certificateNo', type: 'text' },
    },
    {
      key: 'account',
      title: say('account'),
      show: (row) => say(row.accountId === null ? 'noAccount' : 'hasAccount'),
    },
  ];
}
