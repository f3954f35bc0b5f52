import { useState } from 'react';
import type { ChangeEvent } from 'react';
import { useWords } from '../../words/words';
import { photosWords } from './photos.words';
import { takePhoto } from './taken-photo';
import type { TakenPhoto } from './taken-photo';
import './photos.css';

interface Props {
  readonly label: string;
  readonly onPhoto: (photo: TakenPhoto) => Promise<unknown>;
  /** The camera at once, where there is one; else the device lets choose camera or file. */
  readonly camera?: boolean;
  readonly disabled?: boolean;
}

/** Takes one photo after the other, made small on this device. */
export function PhotoInput({ label, onPhoto, camera = false, disabled = false }: Props) {
  const say = useWords(photosWords);
  const [state, setState] = useState<'idle' | 'busy' | 'unreadable'>('idle');
  const take = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (file === undefined) return;
    setState('busy');
    const photo = await takePhoto(file);
    // So that the same file may be chosen again.
    target.value = '';
    setState(photo === null ? 'unreadable' : 'busy');
    if (photo !== null) await onPhoto(photo).finally(() => setState('idle'));
  };
  const busy = state === 'busy';
  return (
    <div className="photos">
      <label className={`photos-add${disabled ? ' photos-refused' : ''}`} aria-busy={busy}>
        <span role={busy ? 'status' : undefined}>{busy ? say('adding') : label}</span>
        <input
          type="file"
          accept="image/*"
          {...(camera ? { capture: 'environment' as const } : {})}
          disabled={disabled || busy}
          aria-label={label}
          onChange={(event) => void take(event)}
        />
      </label>
      {state === 'unreadable' ? (
        <p className="photos-trouble" role="alert">
          {say('unreadable')}
        </p>
      ) : null}
    </div>
  );
}
