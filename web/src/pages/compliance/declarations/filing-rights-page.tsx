import { Suspense, lazy } from 'react';
import { Loading } from '../../../desktop/page-states';
import { RecordPage } from '../../../desktop/record/record-page';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { useWords } from '../../../words/words';
import { filers } from '../../roles';
import { declarationWords } from './declarations.words';

const ClassDecisions = lazy(() => import('./class-decisions'));
const FilingConsents = lazy(() => import('./filing-consents'));

/** 代报授权与管理类别: for whom the facility files, and what the bureau decided about classes. */
export default function FilingRightsPage() {
  const say = useWords(declarationWords);
  const mayReadConsents = hasAnyRole(useSignedIn(), filers);
  const consents = (
    <Suspense fallback={<Loading />}>
      <FilingConsents />
    </Suspense>
  );
  const classes = (
    <Suspense fallback={<Loading />}>
      <ClassDecisions />
    </Suspense>
  );
  return (
    <RecordPage
      title={say('rights')}
      tabs={[
        ...(mayReadConsents ? [{ key: 'consents', label: say('consents'), children: consents }] : []),
        { key: 'classes', label: say('classes'), children: classes },
      ]}
    />
  );
}
