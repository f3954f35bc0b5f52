import { Button, Input, Modal } from 'antd';
import { useWords } from '../../../words/words';
import { channelWords } from './channels.words';

interface SecretDialogProps {
  readonly secret: string;
  readonly close: () => void;
}

/** A secret that the server gives once: nothing but its own button closes it. */
export default function SecretDialog({ secret, close }: SecretDialogProps) {
  const say = useWords(channelWords);
  return (
    <Modal open title={say('secret')} footer={null} closable={false} keyboard={false} mask={{ closable: false }}>
      <p>{say('secretOnce')}</p>
      <p>
        <Input readOnly aria-label={say('secret')} value={secret} onFocus={(event) => event.target.select()} />
      </p>
      <p>
        <Button type="primary" onClick={close}>
          {say('secretKept')}
        </Button>
      </p>
    </Modal>
  );
}
