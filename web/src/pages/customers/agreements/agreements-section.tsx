import { ListSection } from '../../../desktop/list/list-page';
import { Nothing } from '../../../desktop/page-states';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { useWords } from '../../../words/words';
import { manager } from '../../roles';
import { useAgreementColumns } from './agreement-columns';
import { agreementWords } from './agreements.words';
import { NewAgreement } from './new-agreement';

/** The agreements of one firm, in its record. */
export function AgreementsSection({ enterpriseId }: { readonly enterpriseId: string }) {
  const say = useWords(agreementWords);
  const mayMake = hasAnyRole(useSignedIn(), manager);
  return (
    <>
      {mayMake ? (
        <div className="table-tools">
          <NewAgreement enterpriseId={enterpriseId} />
        </div>
      ) : null}
      <ListSection
        title={say('title')}
        list="/api/v1/agreements"
        fixed={{ enterpriseId }}
        columns={useAgreementColumns()}
        empty={<Nothing text={say('empty')} />}
      />
    </>
  );
}
