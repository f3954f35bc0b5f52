import { Button, Empty, Result, Spin } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { tell } from '../api/problem';
import { useLanguage } from '../words/language';
import { useWords } from '../words/words';
import { shellWords } from './shell.words';

export function Loading() {
  const say = useWords(shellWords);
  return (
    <div className="loading" role="status" aria-label={say('loading')}>
      <Spin size="large" />
    </div>
  );
}

function HomeLink() {
  const say = useWords(shellWords);
  return (
    <Link to="/">
      <Button type="primary">{say('backHome')}</Button>
    </Link>
  );
}

export function NotFound() {
  const say = useWords(shellWords);
  return (
    <Result
      status="404"
      title={<h1 className="whole-page">{say('notFound')}</h1>}
      subTitle={say('notFoundHelp')}
      extra={<HomeLink />}
    />
  );
}

export function Forbidden() {
  const say = useWords(shellWords);
  return (
    <Result
      status="403"
      title={<h1 className="whole-page">{say('forbidden')}</h1>}
      subTitle={say('forbiddenHelp')}
      extra={<HomeLink />}
    />
  );
}

/** A reading that was refused: what the server says, and the way to try again. */
export function Refused({ error, again }: { readonly error: unknown; readonly again?: () => void }) {
  const language = useLanguage();
  const say = useWords(shellWords);
  return (
    <Result
      status="warning"
      title={tell(error, language)}
      extra={again ? <Button onClick={again}>{say('reload')}</Button> : <HomeLink />}
    />
  );
}

/** Nothing here, and what to do next. */
export function Nothing({ text, children }: { readonly text: string; readonly children?: ReactNode }) {
  return (
    <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={text}>
      {children}
    </Empty>
  );
}
