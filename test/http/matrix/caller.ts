import type { TestActor } from '../../support/actors.js';
import type { TestApp } from '../../support/app.js';
import type { Method } from './routes.js';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  /** The JSON of the answer, undefined when it is none. */
  readonly json: ReturnType<typeof JSON.parse>;
}

export interface Call {
  readonly method: Method;
  /** With the prefix of the API. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly payload?: string | Buffer;
  /** Where the request seems to come from. */
  readonly remoteAddress?: string;
}

/** Somebody who sends requests; null for somebody not signed in. */
export class Caller {
  constructor(
    private readonly test: TestApp,
    private readonly who: Pick<TestActor, 'headers'> | null,
  ) {}

  async send({ method, url, headers = {}, payload, remoteAddress }: Call): Promise<Answer> {
    const answer = await this.test.inject({
      method,
      url,
      headers: { ...this.who?.headers, ...headers },
      ...(payload !== undefined && { payload }),
      ...(remoteAddress !== undefined && { remoteAddress }),
    });
    return { status: answer.statusCode, headers: answer.headers, text: answer.payload, json: parsed(answer.payload) };
  }

  /** A stream over a real socket: how it begins. Then the listener leaves, or it would go on for minutes. */
  async listen({ url, headers = {} }: Call): Promise<Answer> {
    const leaving = new AbortController();
    const answer = await fetch(new URL(url, this.test.url), {
      headers: { ...this.who?.headers, ...headers },
      signal: leaving.signal,
    });
    const isStream = answer.headers.get('content-type') === 'text/event-stream';
    const text = isStream ? await firstEventOf(answer) : await answer.text();
    leaving.abort();
    return { status: answer.status, headers: Object.fromEntries(answer.headers), text, json: parsed(text) };
  }

  json(method: Method, path: string, body?: object, headers: Record<string, string> = {}): Promise<Answer> {
    const url = `/api/v1${path}`;
    if (body === undefined) return this.send({ method, url, headers });
    const payload = JSON.stringify(body);
    return this.send({ method, url, headers: { 'content-type': 'application/json', ...headers }, payload });
  }

  /** A call that sets the stage: anything but success is a broken stage. Answers the JSON. */
  async done(method: Method, path: string, body?: object, headers?: Record<string, string>): Promise<Answer['json']> {
    const answer = await this.json(method, path, body, headers);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`);
    return answer.json;
  }

  /** Creates a row and answers its id. */
  async make(path: string, body: object): Promise<string> {
    return (await this.done('POST', path, body)).id as string;
  }

  async upload(path: string, fileName: string, content: Buffer): Promise<string> {
    const { headers, payload } = multipart(fileName, content);
    const answer = await this.send({ method: 'POST', url: `/api/v1${path}`, headers, payload });
    if (answer.status >= 300) throw new Error(`POST ${path}: ${answer.status} ${answer.text}`);
    return answer.json.id as string;
  }
}

const boundary = 'boundary-of-the-tests';

export function multipart(
  fileName: string,
  content: Buffer,
  field = 'file',
): Required<Pick<Call, 'headers' | 'payload'>> {
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="${field}"; filename="${fileName}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
  return {
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  };
}

/** A stream says at once where it stands; the blank line that ends an event may come in a later piece than the headers. */
async function firstEventOf({ body }: Response): Promise<string> {
  const reader = body!.getReader();
  let said = '';
  while (!/\S\n\n/.test(said)) {
    const { done, value } = await reader.read();
    if (done) break;
    said += Buffer.from(value).toString();
  }
  return said;
}

function parsed(text: string): Answer['json'] {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
