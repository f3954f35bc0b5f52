import type { Operation } from '../../offline/offline.types';
import { subjectOf } from '../../offline/operation-subject';
import { useWords } from '../../words/words';
import { syncWords } from './driver.words';
import type { Kept } from './use-rounds';

/** '崇川汽修 · 联单 3206… · 容器 9132…': what an operation is about, in one line; empty where it is about the whole round. */
export function useSubject({ rounds }: Kept): (operation: Operation) => string {
  const say = useWords(syncWords);
  return (operation) => {
    const packet = rounds.find(({ kept }) => kept.roundId === operation.roundId)?.packet;
    const { firm, manifest, container } = subjectOf(operation, packet);
    const parts = [
      firm,
      manifest === null ? null : say('ofManifest', { number: manifest }),
      container === null ? null : say('ofContainer', { code: container }),
    ];
    return parts.filter((part) => part !== null).join(' · ');
  };
}
