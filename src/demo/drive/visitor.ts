import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { AccountView, SignedInView } from '../../identity/dto/account.view.js';
import type { Problem } from '../../platform/http/problem.view.js';

/** A refusal that the drive did not ask for. */
export class UnexpectedAnswer extends Error {}

export interface Answer<T> {
  readonly status: number;
  readonly body: T;
}

interface Sending {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: object | FormData;
  /** Of the thing to be changed, as it was seen. */
  readonly version?: number | undefined;
  readonly language?: 'zh' | 'en';
}

/** Longest wait for an answer, and for work that the server does behind one. */
const answerMs = 30_000;
const patienceMs = 60_000;

/** Somebody at the public interface, signed in or not: no more than any program may do. */
export class Visitor {
  private constructor(
    private readonly address: string,
    readonly account: AccountView | null,
    private readonly token: string | null,
  ) {}

  static stranger(address: string): Visitor {
    return new Visitor(address, null, null);
  }

  async signIn(login: string, password: string): Promise<Visitor> {
    const { token, account } = await this.post<SignedInView>('/sessions', { login, password, delivery: 'token' });
    return new Visitor(this.address, account, token);
  }

  async get<T>(path: string): Promise<T> {
    return expectDone(await this.send<T>({ method: 'GET', path }), `GET ${path}`);
  }

  async post<T>(path: string, body: object | FormData = {}, version?: number): Promise<T> {
    return expectDone(await this.send<T>({ method: 'POST', path, body, version }), `POST ${path}`);
  }

  /** Something that has to be refused: answers the problem, or null when it went through. */
  async tryPost(path: string, body: object, language: 'zh' | 'en', version?: number): Promise<Problem | null> {
    const answer = await this.send<Problem>({ method: 'POST', path, body, language, version });
    return answer.status >= 400 ? answer.body : null;
  }

  /** Asks again until `isThere`: what follows from a write is done by the workers. At most a minute. */
  async until<T>(path: string, isThere: (body: T) => boolean): Promise<T> {
    for (const deadline = Date.now() + patienceMs; Date.now() < deadline; await pause(200)) {
      const body = await this.get<T>(path);
      if (isThere(body)) return body;
    }
    throw new UnexpectedAnswer(
      `${path}: 等待一分钟仍未就绪，后台任务是否在运行？Not there after a minute: does a worker run?`,
    );
  }

  private async send<T>({ method, path, body, version, language = 'zh' }: Sending): Promise<Answer<T>> {
    const isForm = body instanceof FormData;
    const response = await fetch(`${this.address}/api/v1${path}`, {
      method,
      headers: {
        'accept-language': language,
        ...(this.token === null ? {} : { authorization: `Bearer ${this.token}` }),
        ...(method === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
        ...(version === undefined ? {} : { 'if-match': `"v${version}"` }),
        ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
      signal: AbortSignal.timeout(answerMs),
    });
    const text = await response.text();
    return { status: response.status, body: (text === '' ? null : JSON.parse(text)) as T };
  }
}

function expectDone<T>({ status, body }: Answer<T>, what: string): T {
  if (status < 400) return body;
  throw new UnexpectedAnswer(`${what}: ${status} ${JSON.stringify(body)}`);
}
