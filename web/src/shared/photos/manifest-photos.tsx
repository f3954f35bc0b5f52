import { useState } from 'react';
import { tell } from '../../api/problem';
import { useApi } from '../../api/queries';
import type { Schemas } from '../../api/queries';
import { useWrite } from '../../api/use-write';
import { instant } from '../format';
import { useLanguage } from '../../words/language';
import { useText, useWords } from '../../words/words';
import { LargePhoto, addressOf } from './large-photo';
import { PhotoInput } from './photo-input';
import { photosWords } from './photos.words';
import { sendPhoto } from './send-photo';
import type { PhotoStage } from './send-photo';
import type { TakenPhoto } from './taken-photo';
import './photos.css';

type Photo = Schemas['ManifestPhotoView'];
type Stage = Schemas['PhotoStageView'];

const stages: readonly PhotoStage[] = ['handOver', 'acceptance'];

/** Photos of a manifest, stage by stage, and the way to add one for whom the server lets add. */
export default function ManifestPhotos({ manifestId }: { readonly manifestId: string }) {
  const say = useWords(photosWords);
  const language = useLanguage();
  const { data, error } = useApi('/api/v1/manifests/{id}/photos', { path: { id: manifestId } });
  const [open, setOpen] = useState<Photo | null>(null);
  const nameOf = ({ stage, place }: Photo) => say('nth', { stage: say(stage), place });
  if (error !== null) return <p role="alert">{tell(error, language)}</p>;
  if (data === undefined) return <p role="status">…</p>;
  const shown = stages.filter(
    (stage) => data.items.some((photo) => photo.stage === stage) || data.stages.some((mine) => mine.stage === stage),
  );
  return (
    <div className="photos">
      {shown.length === 0 ? <p className="photos-weak">{say('none')}</p> : null}
      {shown.map((stage) => (
        <section key={stage} aria-label={say(stage)}>
          <h3>{say(stage)}</h3>
          <Thumbnails photos={data.items.filter((photo) => photo.stage === stage)} nameOf={nameOf} open={setOpen} />
          <AddPhoto manifestId={manifestId} mine={data.stages.find((mine) => mine.stage === stage)} />
        </section>
      ))}
      {open === null ? null : <LargePhoto photo={open} name={nameOf(open)} close={() => setOpen(null)} />}
    </div>
  );
}

interface ThumbnailsProps {
  readonly photos: readonly Photo[];
  readonly nameOf: (photo: Photo) => string;
  readonly open: (photo: Photo) => void;
}

function Thumbnails({ photos, nameOf, open }: ThumbnailsProps) {
  const say = useWords(photosWords);
  if (photos.length === 0) return <p className="photos-weak">{say('noneOfStage')}</p>;
  return (
    <ul className="photos-list">
      {photos.map((photo) => (
        <li key={photo.id}>
          <button type="button" className="photos-open" onClick={() => open(photo)}>
            <img src={addressOf(photo)} alt={nameOf(photo)} loading="lazy" />
          </button>
          <p className="photos-weak">
            {photo.addedBy}
            <br />
            {instant(photo.receivedAt)}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** What a try is told apart by besides the picture itself, which has no JSON. */
interface Added extends TakenPhoto {
  readonly sizeBytes: number;
}

function AddPhoto({ manifestId, mine }: { readonly manifestId: string; readonly mine: Stage | undefined }) {
  const say = useWords(photosWords);
  const text = useText();
  const language = useLanguage();
  const add = useWrite((photo: Added, send) => sendPhoto(manifestId, mine!.stage, photo, send()));
  if (mine === undefined) return null;
  // The refusal stands below; the field is free for another try.
  const take = (photo: TakenPhoto) =>
    add.mutateAsync({ ...photo, sizeBytes: photo.picture.size }).catch(() => undefined);
  return (
    <>
      <PhotoInput label={say(`add${mine.stage}`)} onPhoto={take} disabled={!mine.allowed} />
      <p className="photos-weak">{mine.refusal === undefined ? say('keepsForGood') : text(mine.refusal.text)}</p>
      {add.error === null ? null : (
        <p className="photos-trouble" role="alert">
          {tell(add.error, language)}
        </p>
      )}
    </>
  );
}
