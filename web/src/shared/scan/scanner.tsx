import { useState } from 'react';
import type { ChangeEvent, FormEvent } from 'react';
import { useWords } from '../../words/words';
import { Camera } from './camera';
import { readCode } from './decoder';
import { scanWords } from './scan.words';
import { useWedge } from './use-wedge';
import './scan.css';

interface Props {
  /** What was scanned, photographed or typed, as it is: the API reads the 37 characters out of it. */
  readonly onCode: (code: string) => void;
  /** What is to be scanned here, when it is not a label: the label of the typed field. */
  readonly label?: string;
  /** The typed field has the focus at once: for desks, where a keyboard is what there is. */
  readonly autoFocus?: boolean;
}

/** One way in for codes: camera, photo, USB scanner, keyboard. Each works where the others do not. */
export function Scanner({ onCode, label, autoFocus = false }: Props) {
  const say = useWords(scanWords);
  const [live, setLive] = useState(false);
  const [got, setGot] = useState('');
  const take = (code: string) => {
    setGot(code);
    onCode(code);
  };
  useWedge(take);
  return (
    <section className="scan">
      {live ? <Camera onCode={take} /> : null}
      <div className="scan-ways">
        <button type="button" className="scan-main" onClick={() => setLive(!live)}>
          {say(live ? 'closeCamera' : 'openCamera')}
        </button>
        <Photo onCode={take} />
      </div>
      <Typed onCode={take} label={label ?? say('typed')} autoFocus={autoFocus} />
      <p className="scan-hint" role="status">
        {got === '' ? '' : say('got', { code: got })}
      </p>
    </section>
  );
}

/** A picture of the code: works on plain http and in web views that give no live camera. */
function Photo({ onCode }: { readonly onCode: (code: string) => void }) {
  const say = useWords(scanWords);
  const [state, setState] = useState<'idle' | 'reading' | 'noCode' | 'badPhoto'>('idle');
  const read = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.target;
    const file = input.files?.[0];
    if (file === undefined) return;
    setState('reading');
    try {
      const code = await readCode(file);
      setState(code === null ? 'noCode' : 'idle');
      if (code !== null) onCode(code);
    } catch {
      setState('badPhoto');
    } finally {
      // So that the same file may be chosen again.
      input.value = '';
    }
  };
  return (
    <>
      <label className="scan-photo">
        <span>{say(state === 'reading' ? 'reading' : 'photo')}</span>
        <input type="file" accept="image/*" capture="environment" onChange={(event) => void read(event)} />
      </label>
      {state === 'noCode' || state === 'badPhoto' ? (
        <p className="scan-trouble" role="alert">
          {say(state)}
        </p>
      ) : null}
    </>
  );
}

/** Typed by hand, or by a USB scanner while this field has the focus. */
function Typed({ onCode, label, autoFocus }: Required<Props>) {
  const say = useWords(scanWords);
  const [typed, setTyped] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const code = typed.trim();
    if (code === '') return;
    setTyped('');
    onCode(code);
  };
  return (
    <form className="scan-typed" onSubmit={submit}>
      <label>
        <span>{label}</span>
        <input
          autoFocus={autoFocus}
          value={typed}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <button type="submit">{say('take')}</button>
      <p className="scan-hint">{say('typedHint')}</p>
    </form>
  );
}
