import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd-mobile';
import { useState } from 'react';
import { useParams } from 'react-router';
import { fetchKey, signOffline } from '../../offline/hand-over-keys';
import { readSealedText } from '../../offline/hand-over-seal';
import type { KeptKey } from '../../offline/offline.types';
import { offlineChanged } from '../../offline/sync';
import { Scanner } from '../../shared/scan/scanner';
import { useSignedIn } from '../../session/me';
import { useWords } from '../../words/words';
import { Note } from '../shared/card';
import { Loading, ProblemNote } from '../shared/page-states';
import { QrCode } from '../shared/qr-code';
import { Screen } from '../shared/screen';
import { HandedOver } from './handed-over';
import { signOfflineWords } from './sign-offline.words';
import { useKeys } from './use-keys';

/** A firm's signature without network, on its own phone (部令23号 第13条): scan, check, sign, show. */
export default function SignOfflinePage() {
  const say = useWords(signOfflineWords);
  const { manifestId = '' } = useParams();
  const keys = useKeys();
  const kept = keys?.find((key) => key.manifestId === manifestId);
  return (
    <Screen title={say('title')} back="/m/sign-offline">
      {keys === undefined ? <Loading /> : kept === undefined ? <Fetch manifestId={manifestId} /> : <Sign kept={kept} />}
    </Screen>
  );
}

function Fetch({ manifestId }: { readonly manifestId: string }) {
  const say = useWords(signOfflineWords);
  const me = useSignedIn();
  const fetching = useMutation({
    mutationFn: () => fetchKey(me.id, manifestId),
    // Without network it says so at once, and does not wait for it.
    networkMode: 'always',
    onSuccess: offlineChanged,
  });
  return (
    <>
      <Note>{say('about')}</Note>
      <p>{say('fetchHelp')}</p>
      <ProblemNote error={fetching.error} />
      <Button
        block
        color="primary"
        loading={fetching.isPending}
        loadingText={say('fetch')}
        onClick={() => fetching.mutate()}
      >
        {say('fetch')}
      </Button>
    </>
  );
}

function Sign({ kept }: { readonly kept: KeptKey }) {
  const say = useWords(signOfflineWords);
  const [text, setText] = useState(kept.signed?.text ?? null);
  return (
    <>
      <h2>{say('manifest', { number: kept.number })}</h2>
      {text === null ? (
        <Scan kept={kept} found={setText} />
      ) : (
        <Check key={text} kept={kept} text={text} again={() => setText(null)} />
      )}
    </>
  );
}

type Trouble = 'notAText' | 'otherManifest' | 'changed';

function troubleOf({ manifestId, key }: KeptKey, text: string): Trouble | null {
  const read = readSealedText(text);
  if (read === null) return 'notAText';
  if (read.manifest.manifestId !== manifestId) return 'otherManifest';
  return read.manifest.confirmHash === key.confirmHash ? null : 'changed';
}

function Scan({ kept, found }: { readonly kept: KeptKey; readonly found: (text: string) => void }) {
  const say = useWords(signOfflineWords);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const take = (text: string) => {
    const wrong = troubleOf(kept, text);
    setTrouble(wrong);
    if (wrong === null) found(text);
  };
  return (
    <>
      <Scanner onCode={take} label={say('scan')} />
      {trouble === null ? null : (
        <Note tone="danger">
          <p role="alert">{say(trouble)}</p>
        </Note>
      )}
    </>
  );
}

function Check({ kept, text, again }: { readonly kept: KeptKey; readonly text: string; readonly again: () => void }) {
  const say = useWords(signOfflineWords);
  const me = useSignedIn();
  const signing = useMutation({
    mutationFn: () => signOffline(kept, text),
    networkMode: 'always',
    onSuccess: offlineChanged,
  });
  const seal = kept.signed?.text === text ? kept.signed.seal : null;
  return (
    <>
      <p>{say('check')}</p>
      <HandedOver kept={kept} text={text} />
      {seal === null ? (
        <Button block color="primary" onClick={() => signing.mutate()}>
          {say('sign', { name: me.displayName })}
        </Button>
      ) : (
        <>
          <p role="status">{say('show')}</p>
          <QrCode text={seal} label={say('sealQr')} />
          <p className="m-weak">
            {say('sealText')}
            <br />
            <small>{seal}</small>
          </p>
        </>
      )}
      <div className="m-step">
        <Button block fill="outline" onClick={again}>
          {say('again')}
        </Button>
      </div>
    </>
  );
}
