import { Alert, Button, Typography } from 'antd';
import type { Schemas } from '../../../api/queries';
import { useWords } from '../../../words/words';
import { accountsWords } from './accounts.words';

export type HandedOver = Schemas['HandedOverAccountView'];

interface HandedOverProps {
  readonly handed: HandedOver | undefined;
  readonly close: () => void;
}

/** The temporary password: shown once, to be handed over; the server keeps only its hash. */
export function HandedOverNote({ handed, close }: HandedOverProps) {
  const say = useWords(accountsWords);
  if (handed === undefined) return null;
  return (
    <Alert
      type="success"
      showIcon
      role="alert"
      className="problem"
      title={say('handedOver', { login: handed.account.login })}
      description={
        <>
          <Typography.Text code copyable>
            {handed.temporaryPassword}
          </Typography.Text>
          <p>{say('handedOverHelp')}</p>
          <Button onClick={close}>{say('close')}</Button>
        </>
      }
    />
  );
}
