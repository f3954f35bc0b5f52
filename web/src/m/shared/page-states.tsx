import { Button, SpinLoading } from 'antd-mobile';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { UseQueryResult } from '@tanstack/react-query';
import { saidAbove, tell } from '../../api/problem';
import type { ProblemError } from '../../api/problem';
import { useLanguage } from '../../words/language';
import { useWords } from '../../words/words';
import { mWords } from './m.words';
import { useSaidAtFields } from './refused-form';
import { Screen } from './screen';

export function Loading() {
  const say = useWords(mWords);
  return (
    <div className="m-state" role="status" aria-label={say('loading')}>
      <SpinLoading color="primary" aria-hidden />
    </div>
  );
}

/** A reading that was refused: what the server says, and the way to try again. */
export function Refused({ error, again }: { readonly error: unknown; readonly again?: () => void }) {
  const language = useLanguage();
  const say = useWords(mWords);
  return (
    <div className="m-state" role="alert">
      <p>{tell(error, language)}</p>
      {again === undefined ? null : <Button onClick={again}>{say('reload')}</Button>}
    </div>
  );
}

/** Nothing here, and what to do next. */
export function Nothing({ text, children }: { readonly text: string; readonly children?: ReactNode }) {
  return (
    <div className="m-state">
      <p>{text}</p>
      {children}
    </div>
  );
}

/** What was asked for when it is there; else that it loads, or why it was refused. */
export function Ready<Body>(props: {
  readonly of: UseQueryResult<Body, ProblemError>;
  readonly children: (body: Body) => ReactNode;
}) {
  const { data, error, refetch } = props.of;
  if (data !== undefined) return props.children(data);
  if (error !== null) return <Refused error={error} again={() => void refetch()} />;
  return <Loading />;
}

/** Pressed at the foot of a long page, a button is answered where nobody looks. */
const intoView = (note: HTMLElement | null): void => note?.scrollIntoView({ block: 'center' });

/** A refusal of a write, as far as no field of the form says it; stays until the next try. */
export function ProblemNote({ error }: { readonly error: unknown }) {
  const language = useLanguage();
  const atFields = useSaidAtFields(error);
  if (error === null || error === undefined) return null;
  const said = saidAbove(error, language, atFields);
  if (said === null) return null;
  return (
    <div className="m-note m-is-danger" role="alert" ref={intoView}>
      {said.title}
      {said.others.length === 0 ? null : (
        <ul>
          {said.others.map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function HomeButton() {
  const say = useWords(mWords);
  const navigate = useNavigate();
  return (
    <Button color="primary" onClick={() => void navigate('/m')}>
      {say('backHome')}
    </Button>
  );
}

export function NotFound() {
  const say = useWords(mWords);
  return (
    <Screen title={say('notFound')}>
      <Nothing text={say('notFoundHelp')}>
        <HomeButton />
      </Nothing>
    </Screen>
  );
}

export function Forbidden() {
  const say = useWords(mWords);
  return (
    <Screen title={say('forbidden')}>
      <Nothing text={say('forbiddenHelp')}>
        <HomeButton />
      </Nothing>
    </Screen>
  );
}
