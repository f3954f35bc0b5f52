import { PageHead } from '../../../desktop/record/page-head';
import { useWords } from '../../../words/words';
import { accessWords } from './access.words';
import { AccountChoice, useChosenAccount } from './account-choice';
import Sessions from './sessions';

/** 登录会话: who is signed in where; ends at once. */
export default function SessionsPage() {
  const say = useWords(accessWords);
  const accountId = useChosenAccount();
  return (
    <>
      <PageHead title={say('sessions')} />
      <p className="note">{say('sessionsHelp')}</p>
      <AccountChoice />
      <Sessions key={accountId} accountId={accountId} />
    </>
  );
}
