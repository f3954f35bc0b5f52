import { lookup as resolve } from 'node:dns';
import type { LookupAddress } from 'node:dns';
import { request as requestHttp } from 'node:http';
import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isPublicAddress, literalOf } from './public-address.js';

export interface Posting {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly timeoutMs: number;
  /** Let through what is not of the public internet, and http: set for a whole installation only. */
  readonly allowPrivate: boolean;
}

export interface Posted {
  readonly status: number;
  readonly retryAfter: string | null;
  /** At most `mostBytesRead` of it. */
  readonly body: string;
}

/** Whoever answers with a gigabyte is not read to the end. */
const mostBytesRead = 8_192;

/** An attempt without an answer, in words that name neither address nor secret. */
export class NoAnswer extends Error {}

/**
 * Posts once: no redirect is followed, no connection kept. The name is resolved here and the connection made to the very
 * address that was looked at, so that a name server cannot answer the check one way and the connection another
 * (DNS rebinding). Throws `NoAnswer`.
 */
export function postJson(posting: Posting): Promise<Posted> {
  const { url, body, headers, timeoutMs, allowPrivate } = posting;
  const literal = literalOf(url);
  if (!allowPrivate && (url.protocol !== 'https:' || (literal !== null && !isPublicAddress(literal))))
    return Promise.reject(new NoAnswer(internalAddress));
  const signal = AbortSignal.timeout(timeoutMs);
  const options: RequestOptions = {
    method: 'POST',
    agent: false,
    signal,
    lookup: allowPrivate ? undefined : publicLookup,
    headers: { ...headers, 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) },
  };
  return new Promise((done, fail) => {
    const request: ClientRequest = (url.protocol === 'http:' ? requestHttp : requestHttps)(url, options);
    request.on('error', (error) => fail(new NoAnswer(wordsOf(error, signal, timeoutMs))));
    request.on('response', (response) => void readBounded(response).then(done));
    request.end(body);
  });
}

const internalAddress =
  '地址指向内部网络或不是 https，未发送。The address leads to an internal network or is not https; nothing was sent.';

class InternalAddress extends Error {}

/** All addresses of a name must be public: one that is not shows that somebody is trying something. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  resolve(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    if (error !== null) return callback(error, [], undefined);
    if (!addresses.every(({ address }) => isPublicAddress(address)))
      return callback(new InternalAddress('internal address'), [], undefined);
    if (options.all === true) return callback(null, addresses);
    const [first] = addresses;
    callback(null, first!.address, first!.family);
  });
};

/** Ends with the body, with the bound or with the connection: the status has been given, whatever becomes of the rest. */
function readBounded(response: IncomingMessage): Promise<Posted> {
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise((done) => {
    const end = (): void =>
      done({
        status: response.statusCode ?? 0,
        retryAfter: response.headers['retry-after'] ?? null,
        body: Buffer.concat(chunks).subarray(0, mostBytesRead).toString('utf8'),
      });
    response.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size >= mostBytesRead) response.destroy();
    });
    // A connection that breaks after the status is an end as well: 'close' follows.
    response.on('error', end);
    response.on('close', end);
  });
}

function wordsOf(error: Error, signal: AbortSignal, timeoutMs: number): string {
  if (error instanceof InternalAddress) return internalAddress;
  if (signal.aborted) return `对方 ${timeoutMs / 1000} 秒内没有答复。No answer within ${timeoutMs / 1000} s.`;
  const code = 'code' in error && typeof error.code === 'string' ? error.code.slice(0, 60) : 'unknown';
  return `连接失败（${code}）。The connection failed (${code}).`;
}
