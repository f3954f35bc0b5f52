import { cacheName, isPhonePage, isShellFile, namesToDelete } from './shell-cache';
import type { Shell } from './shell-cache';

/** Written in by the build: the files of the phone's pages. */
declare const __SHELL__: Shell;

/** What a service worker has; the DOM's types, which the pages are checked with, do not know it. */
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Lasting {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface Worker {
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  readonly location: Location;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
}
declare const self: Worker;
const shell = __SHELL__;

/** Every page of the phone is this one; its nonce lies in head and body of the same answer, so they stay matched. */
const page = '/m';
const asked = { Accept: 'text/html' };
/** A network that does not answer within this is as good as none. */
const slowMs = 4_000;

/** All or nothing: when a file is missing, because the server is at another build, the worker before this one stays. */
async function install(): Promise<void> {
  const cache = await caches.open(cacheName(shell));
  const answer = await fetch(page, { headers: asked, cache: 'no-cache' });
  const text = await answer.clone().text();
  if (!answer.ok || !text.includes(shell.entry)) throw new Error('the server is at another build');
  await Promise.all(shell.files.map((file) => keep(cache, file)));
  await cache.put(page, answer);
  await self.skipWaiting();
}

/** Names carry a hash of the content: what an older build left here need not be sent again. */
async function keep(cache: Cache, file: string): Promise<void> {
  const held = (await caches.match(file)) ?? (await fetch(file));
  if (!held.ok) throw new Error(`${file}: ${held.status}`);
  await cache.put(file, held);
}

/** The build before stays: pages of it may be open and load more of its parts. */
async function activate(): Promise<void> {
  const old = namesToDelete(await caches.keys(), cacheName(shell));
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function openPage(request: Request): Promise<Response> {
  const kept = async () => (await caches.open(cacheName(shell))).match(page);
  const late = new Promise<null>((resolve) => setTimeout(resolve, slowMs, null));
  const answer = await Promise.race([fetch(request).catch(() => null), late]);
  if (answer !== null && answer.status < 500) return answer;
  return (await kept()) ?? answer ?? fetch(request);
}

const openFile = async (request: Request): Promise<Response> => (await caches.match(request)) ?? fetch(request);

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (request.mode === 'navigate' && isPhonePage(url.pathname)) event.respondWith(openPage(request));
  // Answers of the API are never kept: what holds is asked for, what was recorded lies in the queue.
  else if (isShellFile(shell, url.pathname)) event.respondWith(openFile(request));
});
