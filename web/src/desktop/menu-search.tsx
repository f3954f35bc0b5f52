import { AutoComplete } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useSignedIn } from '../session/me';
import { useText, useWords } from '../words/words';
import { menuPages } from './main-menu';
import { shellWords } from './shell.words';

/** Finds a page by a part of its title in either language; Enter opens it. */
export default function MenuSearch() {
  const say = useWords(shellWords);
  const text = useText();
  const me = useSignedIn();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const wanted = typed.trim().toLowerCase();
  const options = menuPages(me)
    .filter(({ title }) => wanted !== '' && `${title.zh} ${title.en}`.toLowerCase().includes(wanted))
    .map((page) => ({ value: page.path, label: text(page.title) }));
  const open = (path: string) => {
    setTyped('');
    void navigate(`/${path}`);
  };
  return (
    <AutoComplete
      className="menu-search"
      aria-label={say('search')}
      placeholder={say('search')}
      value={typed}
      options={options}
      defaultActiveFirstOption
      onChange={setTyped}
      onSelect={open}
    />
  );
}
