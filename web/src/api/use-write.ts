import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';
import { newKey, sending } from './client';
import type { Sending } from './client';
import { ProblemError } from './problem';

/** `send(version)`: the headers of this attempt. */
export type Send = (version?: number) => Sending;

/**
 * A write. The idempotency key stays the same while the same values are sent again (a double click, a lost answer) and
 * changes with the values or after the write was answered; so nothing is done twice. Afterwards all that is shown is
 * read anew.
 */
export function useWrite<Values, Answer>(
  write: (values: Values, send: Send) => Promise<Answer>,
  done?: (answer: Answer, values: Values) => void,
): UseMutationResult<Answer, ProblemError, Values> {
  const client = useQueryClient();
  const attempt = useRef({ of: '', key: '' });
  return useMutation<Answer, ProblemError, Values>({
    mutationFn: (values) => {
      const of = JSON.stringify(values) ?? '';
      if (attempt.current.key === '' || attempt.current.of !== of) attempt.current = { of, key: newKey() };
      return write(values, (version) => sending(attempt.current.key, version));
    },
    onSuccess: async (answer, values) => {
      attempt.current = { of: '', key: '' };
      done?.(answer, values);
      await client.invalidateQueries();
    },
    onError: (error) => {
      // Refused for good: the next try is another one. Without an answer the same key must be sent again.
      if (error.status >= 400 && error.status < 500 && error.status !== 409) attempt.current = { of: '', key: '' };
      // Somebody else was faster: show what holds now.
      if (error.status === 412 || error.status === 409) void client.invalidateQueries();
    },
  });
}
