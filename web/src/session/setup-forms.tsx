import { useState } from 'react';
import type { FormEvent } from 'react';
import { answer, api } from '../api/client';
import { tellAll } from '../api/problem';
import { useLanguage } from '../words/language';
import { useWords } from '../words/words';
import { sessionWords } from './session.words';

/** The text of a field; files have no place in these forms. */
export function textOf(values: FormData, name: string): string {
  const value = values.get(name);
  return typeof value === 'string' ? value : '';
}

interface Setup {
  readonly done: () => Promise<void>;
}

/** A form of few fields whose refusal is shown in words. */
function useSubmit(work: (values: FormData) => Promise<void>) {
  const language = useLanguage();
  const [error, setError] = useState<unknown>();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setError(undefined);
    work(new FormData(event.currentTarget)).catch(setError);
  };
  return { submit, refusal: error === undefined ? null : <p role="alert">{tellAll(error, language)}</p> };
}

export function SetPassword({ done }: Setup) {
  const say = useWords(sessionWords);
  const { submit, refusal } = useSubmit(async (values) => {
    const newPassword = textOf(values, 'new');
    if (newPassword !== textOf(values, 'again')) throw new Error(say('differs'));
    await answer(
      api.POST('/api/v1/me/password', { body: { currentPassword: textOf(values, 'current'), newPassword } }),
    );
    await done();
  });
  return (
    <form onSubmit={submit}>
      <h2>{say('setPassword')}</h2>
      <p>{say('temporary')}</p>
      <label>
        <span>{say('currentPassword')}</span>
        <input name="current" type="password" autoComplete="current-password" required />
      </label>
      <label>
        <span>{say('newPassword')}</span>
        <input name="new" type="password" autoComplete="new-password" required />
      </label>
      <label>
        <span>{say('repeatPassword')}</span>
        <input name="again" type="password" autoComplete="new-password" required />
      </label>
      {refusal}
      <button type="submit">{say('save')}</button>
    </form>
  );
}

export function SetTotp({ done }: Setup) {
  const say = useWords(sessionWords);
  const [secret, setSecret] = useState('');
  const { submit, refusal } = useSubmit(async (values) => {
    if (secret === '') {
      setSecret((await answer(api.POST('/api/v1/me/totp'))).secret);
      return;
    }
    await answer(api.POST('/api/v1/me/totp/confirm', { body: { code: textOf(values, 'code') } }));
    await done();
  });
  return (
    <form onSubmit={submit}>
      <h2>{say('setTotp')}</h2>
      <p>{say('totpHow')}</p>
      {secret === '' ? null : (
        <>
          <p>
            {say('secret')} <code>{secret}</code>
          </p>
          <label>
            <span>{say('code')}</span>
            <input name="code" inputMode="numeric" pattern="[0-9]{6}" required />
          </label>
        </>
      )}
      {refusal}
      <button type="submit">{secret === '' ? say('setTotp') : say('save')}</button>
    </form>
  );
}
