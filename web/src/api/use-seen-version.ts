import { useState } from 'react';
import type { ProblemError } from './problem';

/** 412: somebody else was faster. */
const versionStale = 412;

/**
 * The version that a form was filled from, to be sent with it. A record that somebody else changed meanwhile is refused
 * once and what is typed stays; after `told` of the refusal the form goes by what holds now.
 */
export function useSeenVersion(version: number) {
  const [seen, setSeen] = useState(version);
  return {
    seen,
    /** With what the last write was refused for, if it was. */
    told: (error: ProblemError | null): void => {
      if (error?.status === versionStale && seen !== version) setSeen(version);
    },
    /** After a write of one's own, by the version it answered. */
    wrote: setSeen,
  };
}
