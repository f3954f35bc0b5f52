import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';
import { forgetDraft, readDraft, writeDraft } from '../shared/draft';
import { newKey, sending } from './client';
import type { Sending } from './client';
import { ProblemError } from './problem';

/** `send(version)`: the headers of this attempt. */
export type Send = (version?: number) => Sending;

/** Values that were sent, and under which key. */
interface Attempt {
  readonly of: string;
  readonly key: string;
}

const none: Attempt = { of: '', key: '' };
const attemptOf = (draft: string): string => `${draft}.attempt`;

const keptAttempt = (draft: string | undefined): Attempt | undefined =>
  draft === undefined ? undefined : readDraft<Attempt>(attemptOf(draft));

function keepAttempt(draft: string | undefined, attempt: Attempt): void {
  if (draft === undefined) return;
  if (attempt === none) forgetDraft(attemptOf(draft));
  else writeDraft(attemptOf(draft), attempt);
}

/**
 * A write. The same values sent again while they are under way (a double click) wait for the one answer; after a lost
 * answer they are sent under the same idempotency key, which changes with the values or after the write was answered. So
 * nothing is done twice, nor what answers a secret and has no key at the server. Afterwards all that is shown is read anew.
 * `draft`: what is typed survives a reload under this name, and so must the key of a write whose answer was lost.
 */
export function useWrite<Values, Answer>(
  write: (values: Values, send: Send) => Promise<Answer>,
  done?: (answer: Answer, values: Values) => void,
  draft?: string,
): UseMutationResult<Answer, ProblemError, Values> {
  const client = useQueryClient();
  const attempt = useRef<Attempt>(none);
  const underWay = useRef<{ readonly of: string; readonly answer: Promise<Answer> } | null>(null);
  return useMutation<Answer, ProblemError, Values>({
    mutationFn: (values) => {
      const of = JSON.stringify(values) ?? '';
      if (underWay.current?.of === of) return underWay.current.answer;
      if (attempt.current.key === '') attempt.current = keptAttempt(draft) ?? none;
      if (attempt.current.of !== of) keepAttempt(draft, (attempt.current = { of, key: newKey() }));
      const answer = write(values, (version) => sending(attempt.current.key, version)).finally(() => {
        if (underWay.current?.answer === answer) underWay.current = null;
      });
      underWay.current = { of, answer };
      return answer;
    },
    onSuccess: async (answer, values) => {
      // Of two clicks that waited for one answer the first has told it.
      if (attempt.current.key === '') return;
      keepAttempt(draft, (attempt.current = none));
      done?.(answer, values);
      await client.invalidateQueries();
    },
    onError: (error) => {
      // Refused for good: the next try is another one. Without an answer the same key must be sent again.
      if (error.status >= 400 && error.status < 500 && error.status !== 409)
        keepAttempt(draft, (attempt.current = none));
      // Somebody else was faster: show what holds now.
      if (error.status === 412 || error.status === 409) void client.invalidateQueries();
    },
  });
}
