import { NavLink } from 'react-router';
import { useSignedIn } from '../../session/me';
import { useText, useWords } from '../../words/words';
import { tabsOf } from '../m-tabs';
import { mWords } from './m.words';

/** The main pages of a role. Links, so that keyboard and screen reader know them; antd-mobile's are clickable boxes. */
export function TabBar() {
  const say = useWords(mWords);
  const text = useText();
  const tabs = tabsOf(useSignedIn());
  if (tabs.length === 0) return null;
  return (
    <nav className="m-tabs" aria-label={say('tabs')}>
      {tabs.map(({ to, title, Icon, exact }) => (
        <NavLink key={to} to={to} end={exact ?? false}>
          <Icon aria-hidden />
          {text(title)}
        </NavLink>
      ))}
    </nav>
  );
}
