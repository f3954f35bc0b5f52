import { Alert, Form, Radio } from 'antd';
import { Facts, RecordPage } from '../../../desktop/record/record-page';
import { Instant } from '../../../desktop/show/figures';
import { useSignedIn } from '../../../session/me';
import { setTheme, themeChoice, useTheme } from '../../../theme';
import type { ThemeChoice } from '../../../theme';
import { useCode } from '../../../words/codes';
import { setLanguage, useLanguage } from '../../../words/language';
import type { Language } from '../../../words/language';
import { useWords } from '../../../words/words';
import { ApiKeysTab, SessionsTab } from '../access/lazy-access';
import { ownWords } from './own.words';
import { OwnPassword } from './own-password';
import { OwnTotp } from './own-totp';

/** 我的账号: password, second factor, where I am signed in, keys of my programs, language and look. */
export default function OwnAccountPage() {
  const say = useWords(ownWords);
  return (
    <RecordPage
      title={say('title')}
      tabs={[
        {
          key: 'security',
          label: say('security'),
          children: (
            <div className="grid">
              <OwnPassword />
              <OwnTotp />
            </div>
          ),
        },
        { key: 'display', label: say('display'), children: <Display /> },
        { key: 'sessions', label: say('sessions'), children: <SessionsTab /> },
        { key: 'keys', label: say('keys'), children: <ApiKeysTab /> },
      ]}
    >
      <OwnFacts />
    </RecordPage>
  );
}

function OwnFacts() {
  const say = useWords(ownWords);
  const me = useSignedIn();
  const role = useCode('role');
  return (
    <>
      {me.passwordOverdue ? <Alert type="warning" showIcon className="problem" title={say('overdue')} /> : null}
      <Facts
        title={<h2 className="card-title">{say('facts')}</h2>}
        facts={[
          { label: say('login'), value: me.login },
          { label: say('displayName'), value: me.displayName },
          { label: say('roles'), value: me.roles.map((one) => role(one)).join('、') },
          { label: say('passwordChangedAt'), value: <Instant at={me.passwordChangedAt} /> },
        ]}
      />
    </>
  );
}

const themes: readonly ThemeChoice[] = ['system', 'light', 'dark'];

/** Both are the device's, and act at once. */
function Display() {
  const say = useWords(ownWords);
  const language = useLanguage();
  useTheme();
  return (
    <Form layout="vertical">
      <Form.Item label={say('language')}>
        <Radio.Group
          aria-label={say('language')}
          value={language}
          onChange={({ target }) => setLanguage(target.value as Language)}
          options={[
            { value: 'zh', label: say('chinese') },
            { value: 'en', label: say('english') },
          ]}
        />
      </Form.Item>
      <Form.Item label={say('theme')}>
        <Radio.Group
          aria-label={say('theme')}
          value={themeChoice()}
          onChange={({ target }) => setTheme(target.value as ThemeChoice)}
          options={themes.map((value) => ({ value, label: say(value) }))}
        />
      </Form.Item>
    </Form>
  );
}
