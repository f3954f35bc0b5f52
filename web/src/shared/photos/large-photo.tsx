import { useEffect, useId, useRef } from 'react';
import type { MouseEvent } from 'react';
import type { Schemas } from '../../api/queries';
import { instantToSecond } from '../format';
import { useWords } from '../../words/words';
import { photosWords } from './photos.words';

type Photo = Schemas['ManifestPhotoView'];

export const addressOf = ({ manifestId, id }: Photo): string => `/api/v1/manifests/${manifestId}/photos/${id}/content`;

interface Props {
  readonly photo: Photo;
  readonly name: string;
  readonly close: () => void;
}

/** One photo as large as the screen allows, with what proves it. */
export function LargePhoto({ photo, name, close }: Props) {
  const say = useWords(photosWords);
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  const closeOutside = ({ target }: MouseEvent) => {
    if (target === dialog.current) close();
  };
  const { addedBy, takenAt, receivedAt, sha256 } = photo;
  return (
    <dialog ref={dialog} className="photos photos-large" aria-labelledby={id} onClose={close} onClick={closeOutside}>
      <h2 id={id}>{name}</h2>
      <img src={addressOf(photo)} alt={name} />
      <p className="photos-weak">{say('addedBy', { who: addedBy })}</p>
      <p className="photos-weak">
        {takenAt === null ? say('takenUnknown') : say('takenAt', { time: instantToSecond(takenAt) })}
      </p>
      <p className="photos-weak">{say('receivedAt', { time: instantToSecond(receivedAt) })}</p>
      <p className="photos-weak">{say('hash', { hash: sha256 })}</p>
      <div className="photos-tools">
        <a href={addressOf(photo)} download>
          {say('original')}
        </a>
        <button type="button" onClick={close}>
          {say('close')}
        </button>
      </div>
    </dialog>
  );
}
