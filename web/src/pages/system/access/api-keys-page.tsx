import { PageHead } from '../../../desktop/record/page-head';
import { useWords } from '../../../words/words';
import { accessWords } from './access.words';
import { AccountChoice, useChosenAccount } from './account-choice';
import ApiKeys from './api-keys';

/** 接口密钥: own ones are made here; those of others can be looked at and revoked. */
export default function ApiKeysPage() {
  const say = useWords(accessWords);
  const accountId = useChosenAccount();
  return (
    <>
      <PageHead title={say('keys')} />
      <AccountChoice />
      <ApiKeys key={accountId} accountId={accountId} />
    </>
  );
}
