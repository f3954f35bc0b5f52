import type { FormEvent } from 'react';
import { useRouteError } from 'react-router';
import { ProblemError, tell } from '../api/problem';
import { useLanguage } from '../words/language';
import { useWords } from '../words/words';
import { sessionWords } from './session.words';
import './sign-in.css';

/**
 * The console could not begin: the server refused to say who is signed in, or a part of the console did not come, as when a
 * new version took its place since the page was opened. To load it anew helps with both.
 */
export function StartFailed() {
  const say = useWords(sessionWords);
  const language = useLanguage();
  const error = useRouteError();
  return (
    <main className="sign-in">
      <section className="sign-in-card" role="alert">
        <img src="/icon.svg" alt="" width="56" height="56" />
        <h1>{say('notBegun')}</h1>
        <p>{error instanceof ProblemError ? tell(error, language) : say('partMissing')}</p>
        <form onSubmit={loadAnew}>
          <button type="submit">{say('loadAnew')}</button>
        </form>
      </section>
    </main>
  );
}

function loadAnew(event: FormEvent): void {
  event.preventDefault();
  window.location.reload();
}
