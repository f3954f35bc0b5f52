import type { Schemas } from '../../../api/queries';
import { useWords } from '../../../words/words';
import { ShownOnce } from '../shown-once';
import { accountsWords } from './accounts.words';

export type HandedOver = Schemas['HandedOverAccountView'];

interface HandedOverProps {
  readonly handed: HandedOver | undefined;
  readonly close: () => void;
}

/** The temporary password: shown once, to be handed over. */
export function HandedOverNote({ handed, close }: HandedOverProps) {
  const say = useWords(accountsWords);
  if (handed === undefined) return null;
  return (
    <ShownOnce
      title={say('handedOver', { login: handed.account.login })}
      secret={handed.temporaryPassword}
      help={say('handedOverHelp')}
      closing={say('close')}
      close={close}
    />
  );
}
