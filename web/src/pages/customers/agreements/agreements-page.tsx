import { ListPage } from '../../../desktop/list/list-page';
import type { Filter } from '../../../desktop/list/list.types';
import { useStateFilter } from '../../../desktop/list/state-filter';
import { Nothing } from '../../../desktop/page-states';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { useWords } from '../../../words/words';
import { manager } from '../../roles';
import { useFirmFilters } from '../enterprises/firm-filter';
import { useAgreementColumns } from './agreement-columns';
import { agreementWords } from './agreements.words';
import { NewAgreement } from './new-agreement';

/** 服务协议: those that end next stand first. */
export default function AgreementsPage() {
  const say = useWords(agreementWords);
  const me = useSignedIn();
  const filters: Filter[] = [
    ...useFirmFilters(say('enterprise')),
    useStateFilter('agreement', say('state'), false),
    { name: 'expiringBefore', kind: 'day', label: say('expiringBefore') },
  ];
  return (
    <ListPage
      title={say('title')}
      list="/api/v1/agreements"
      standard={{ sort: 'expiry' }}
      columns={useAgreementColumns()}
      filters={filters}
      nameOf={(row) => row.number}
      tools={hasAnyRole(me, manager) ? <NewAgreement /> : null}
      empty={<Nothing text={say('empty')} />}
    />
  );
}
