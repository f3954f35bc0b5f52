import { Button } from 'antd-mobile';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { chooseTree, signOut, useSignedIn } from '../../../session/me';
import { setTheme, themeChoice } from '../../../theme';
import type { ThemeChoice } from '../../../theme';
import { setLanguage, useLanguage } from '../../../words/language';
import { useWords } from '../../../words/words';
import { Card, RowLink } from '../../shared/card';
import { ChoiceField } from '../../shared/fields';
import { ProblemNote } from '../../shared/page-states';
import { Screen } from '../../shared/screen';
import { useState } from 'react';
import { accountWords } from './account.words';
import { PasswordSheet } from './password-sheet';

const links = [
  ['/m/wastes', 'wastes'],
  ['/m/registration', 'registration'],
  ['/m/ledger', 'ledger'],
  ['/m/inspection', 'inspection'],
  ['/m/bills', 'bills'],
  ['/m/duties', 'duties'],
  ['/m/messages', 'messages'],
] as const;

/** 我的: the rest of the pages, language, appearance, account. */
export default function MePage() {
  const say = useWords(accountWords);
  const me = useSignedIn();
  return (
    <Screen title={say('title')} back={false}>
      <p>{say('signedInAs', { name: me.displayName, login: me.login })}</p>
      <Card>
        {links.map(([to, key]) => (
          <RowLink key={to} to={to}>
            {say(key)}
          </RowLink>
        ))}
      </Card>
      <Appearance />
      <Account />
    </Screen>
  );
}

export function Appearance() {
  const say = useWords(accountWords);
  const language = useLanguage();
  const [theme, setChoice] = useState(themeChoice);
  return (
    <>
      <ChoiceField
        label={say('language')}
        value={language}
        options={[
          { value: 'zh', label: say('zh') },
          { value: 'en', label: say('en') },
        ]}
        onChange={setLanguage}
      />
      <ChoiceField<ThemeChoice>
        label={say('theme')}
        value={theme}
        options={[
          { value: 'system', label: say('system') },
          { value: 'light', label: say('light') },
          { value: 'dark', label: say('dark') },
        ]}
        onChange={(choice) => {
          setTheme(choice);
          setChoice(choice);
        }}
      />
    </>
  );
}

export function Account() {
  const say = useWords(accountWords);
  const navigate = useNavigate();
  const [changing, setChanging] = useState(false);
  const leave = useMutation({ mutationFn: signOut });
  const toDesk = () => {
    chooseTree('desk');
    void navigate('/');
  };
  return (
    <>
      <Button block className="m-stacked" onClick={() => setChanging(true)}>
        {say('password')}
      </Button>
      <Button block className="m-stacked" onClick={toDesk}>
        {say('desk')}
      </Button>
      <ProblemNote error={leave.error} />
      <Button block fill="outline" color="danger" loading={leave.isPending} onClick={() => leave.mutate()}>
        {say('signOut')}
      </Button>
      <PasswordSheet open={changing} onClose={() => setChanging(false)} />
    </>
  );
}
