import { RecordPage } from '../../../desktop/record/record-page';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { useWords } from '../../../words/words';
import { enterprise, planners } from '../../roles';
import { ClassDecisions } from './class-decisions';
import { declarationWords } from './declarations.words';
import { FilingConsents } from './filing-consents';

/** 代报授权与管理类别: for whom the facility files, and what the bureau decided about classes. */
export default function FilingRightsPage() {
  const say = useWords(declarationWords);
  const mayReadConsents = hasAnyRole(useSignedIn(), [...enterprise, ...planners]);
  return (
    <RecordPage
      title={say('rights')}
      tabs={[
        ...(mayReadConsents ? [{ key: 'consents', label: say('consents'), children: <FilingConsents /> }] : []),
        { key: 'classes', label: say('classes'), children: <ClassDecisions /> },
      ]}
    />
  );
}
