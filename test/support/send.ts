import type { TestActor } from './actors.js';
import type { TestApp } from './app.js';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * `const send = sender(() => test)`: requests as the console makes them, in process. `who` null: nobody is signed in.
 * The application is asked for at each call, since a spec starts it later.
 */
export const sender =
  (test: () => TestApp) =>
  async (who: TestActor | null, method: Method, path: string, payload?: object, headers: object = {}) => {
    const answer = await test().inject({
      method,
      url: `/api/v1${path}`,
      headers: { ...who?.headers, ...headers },
      ...(payload && { payload }),
    });
    return { status: answer.statusCode, headers: answer.headers, body: JSON.parse(answer.payload || 'null') };
  };

export const ifMatch = (version: number) => ({ 'if-match': `"v${version}"` });
