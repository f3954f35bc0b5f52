import { request } from '@playwright/test';
import type { BrowserContextOptions } from '@playwright/test';
import { demoPassword } from '../../../src/demo/accounts.data.js';
import type { DemoLogin } from '../../../src/demo/accounts.data.js';

type State = Exclude<BrowserContextOptions['storageState'], string | undefined>;
type Cookies = State['cookies'];

/** One session an account for all tests of this worker: a test that signs out takes a session of its own first. */
const sessions = new Map<string, Promise<Cookies>>();

/** What a browser holds whose reader chose a language and, with an account, signed in earlier. */
export async function stateOf(baseUrl: string, login: DemoLogin | undefined, language: 'zh' | 'en'): Promise<State> {
  const localStorage: { name: string; value: string }[] = [{ name: 'language', value: language }];
  if (login !== undefined) localStorage.push({ name: 'signed-in', value: 'yes' });
  const cookies = login === undefined ? [] : await sessionOf(baseUrl, login);
  return { cookies, origins: [{ origin: new URL(baseUrl).origin, localStorage }] };
}

function sessionOf(baseUrl: string, login: DemoLogin): Promise<Cookies> {
  const session = sessions.get(login) ?? signIn(baseUrl, login);
  sessions.set(login, session);
  return session;
}

/** As the console does it, without the page. */
async function signIn(baseUrl: string, login: DemoLogin): Promise<Cookies> {
  const api = await request.newContext({ baseURL: baseUrl });
  try {
    const answer = await api.post('/api/v1/sessions', { data: { login, password: demoPassword } });
    if (!answer.ok()) throw new Error(`${login} cannot sign in: ${answer.status()} ${await answer.text()}`);
    return (await api.storageState()).cookies;
  } finally {
    await api.dispose();
  }
}
