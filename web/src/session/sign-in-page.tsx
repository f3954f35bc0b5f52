import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { answer, api } from '../api/client';
import { ProblemError, tellAll } from '../api/problem';
import { get, queryClient } from '../api/queries';
import { setLanguage, useLanguage } from '../words/language';
import { useWords } from '../words/words';
import { homeOf, markSignedIn, meKey } from './me';
import type { Me } from './me';
import { sessionWords } from './session.words';
import { SetPassword, SetTotp, textOf } from './setup-forms';
import './sign-in.css';

/** Own pages only: an address of another site in `to` is not followed. */
const isOwnPath = (to: string | null): to is string => to !== null && /^\/(?![/\\])/.test(to) && to !== '/';

/** Plain HTML and a page of CSS: the first thing anybody loads, on any device. */
export function Component() {
  const say = useWords(sessionWords);
  const language = useLanguage();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [me, setMe] = useState<Me>();
  const enter = async () => {
    queryClient.clear();
    markSignedIn();
    const found = await get('/api/v1/me');
    if (found.setupNeeded !== null) return setMe(found);
    queryClient.setQueryData(meKey, found);
    const to = search.get('to');
    void navigate(isOwnPath(to) ? to : homeOf(found), { replace: true });
  };
  return (
    <main className="sign-in">
      <section className="sign-in-card" aria-labelledby="product">
        <img src="/icon.svg" alt="" width="56" height="56" />
        <h1 id="product">{say('product')}</h1>
        <p>{say('tagline')}</p>
        {me?.setupNeeded === 'password' ? <SetPassword done={enter} /> : null}
        {me?.setupNeeded === 'totp' ? <SetTotp done={enter} /> : null}
        {me === undefined ? <SignIn done={enter} /> : null}
        <footer>
          <Link to="/m/register">{say('register')}</Link>
          <button
            type="button"
            lang={language === 'zh' ? 'en' : 'zh-CN'}
            onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}
          >
            {say('otherLanguage')}
          </button>
        </footer>
      </section>
    </main>
  );
}

/** The account asks for a one-time code: shown only when it does. */
const asksForCode = (error: unknown): boolean =>
  error instanceof ProblemError && (error.problem?.code ?? '').includes('totp');

function SignIn({ done }: { readonly done: () => Promise<void> }) {
  const say = useWords(sessionWords);
  const language = useLanguage();
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const [withCode, setWithCode] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const values = new FormData(event.currentTarget);
    setBusy(true);
    setError(undefined);
    try {
      const code = textOf(values, 'code').trim();
      const login = textOf(values, 'login').trim();
      const body = { login, password: textOf(values, 'password'), delivery: 'cookie' as const };
      await answer(api.POST('/api/v1/sessions', { body: code === '' ? body : { ...body, totp: code } }));
      await done();
    } catch (caught) {
      setWithCode((before) => before || asksForCode(caught));
      setError(caught);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Field label={say('login')}>
        <input name="login" autoComplete="username" autoFocus required />
      </Field>
      <Field label={say('password')}>
        <input name="password" type="password" autoComplete="current-password" required />
      </Field>
      {withCode ? (
        <Field label={say('code')}>
          <input name="code" inputMode="numeric" autoComplete="one-time-code" pattern="[0-9]{6}" required />
        </Field>
      ) : null}
      {error === undefined ? null : <p role="alert">{tellAll(error, language)}</p>}
      <button type="submit" disabled={busy}>
        {say('signIn')}
      </button>
    </form>
  );
}

export function Field({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <label>
      <span>{label}</span>
      {children}
    </label>
  );
}
