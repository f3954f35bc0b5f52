import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import type { APIResponse, Page } from '@playwright/test';

/** What most writes answer of a record. */
export interface Answer {
  readonly id: string;
  readonly version: number;
}

export interface Rows<Row> {
  readonly items: readonly Row[];
}

/** As a page of the console sends it, in the session of the page. Whether it is taken is for the test to judge. */
export function send(page: Page, path: string, data: object = {}, version?: number): Promise<APIResponse> {
  const headers = {
    'Idempotency-Key': randomUUID(),
    Origin: new URL(process.env.BASE_URL!).origin,
    ...(version !== undefined && { 'If-Match': `"v${version}"` }),
  };
  return page.request.post(`/api/v1${path}`, { data, headers });
}

/** As `send`; it must be taken. */
export async function post<T = Answer>(page: Page, path: string, data: object = {}, version?: number): Promise<T> {
  const answer = await send(page, path, data, version);
  expect([path, answer.status(), answer.ok() ? '' : await answer.text()]).toEqual([path, expect.any(Number), '']);
  return (await answer.json()) as T;
}

export async function get<T>(page: Page, path: string): Promise<T> {
  const answer = await page.request.get(`/api/v1${path}`);
  expect([path, answer.status()]).toEqual([path, 200]);
  return (await answer.json()) as T;
}
