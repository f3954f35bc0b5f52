import { Button } from 'antd-mobile';
import { useEffect, useState } from 'react';
import type { KeptPhoto } from '../../offline/offline.types';
import { mostOfManifest } from '../../offline/photo-queue';
import type { Room } from '../../offline/photo-queue';
import { dropPhoto, keepPhoto, sendPhotoAgain } from '../../offline/photo-store';
import { offlineChanged, sync } from '../../offline/sync';
import { instantToSecond } from '../../shared/format';
import { PhotoInput } from '../../shared/photos/photo-input';
import type { TakenPhoto } from '../../shared/photos/taken-photo';
import { useSignedIn } from '../../session/me';
import { useWords } from '../../words/words';
import { Card, Note, Tag } from '../shared/card';
import type { Tone } from '../shared/card';
import { Sheet } from '../shared/sheet';
import { photoWords } from './driver.words';
import type { AtStop, Kept } from './use-rounds';

/** What is to be seen at a stop: on this device first, uploaded by itself. */
export function StopPhotos({ round, at, kept }: AtStop & { readonly kept: Kept }) {
  const say = useWords(photoWords);
  const me = useSignedIn();
  const [room, setRoom] = useState<Room>('free');
  const manifestId = at.stop.manifest?.manifestId;
  if (manifestId === undefined) return null;
  const photos = kept.photos
    .filter((photo) => photo.manifestId === manifestId)
    .sort((one, other) => one.keptAt.localeCompare(other.keptAt));
  const keep = async (taken: TakenPhoto) => {
    setRoom(await keepPhoto(round.packet, me.id, manifestId, taken));
    offlineChanged();
    void sync(me.id);
  };
  return (
    <section aria-labelledby="photos">
      <h2 id="photos">{say('title')}</h2>
      <Card>
        <p className="m-weak">{say('help')}</p>
        {photos.length === 0 ? null : (
          <ol className="m-list">
            {photos.map((photo, place) => (
              <PhotoRow key={photo.id} photo={photo} place={place + 1} />
            ))}
          </ol>
        )}
        <PhotoInput label={say('take')} onPhoto={keep} camera />
        {room === 'free' ? null : (
          <Note tone="warn">
            <p role="alert">{say(room, { most: mostOfManifest })}</p>
          </Note>
        )}
      </Card>
    </section>
  );
}

const tones: Readonly<Record<KeptPhoto['outcome'], Tone>> = { recorded: 'warn', arrived: 'good', refused: 'danger' };

function PhotoRow({ photo, place }: { readonly photo: KeptPhoto; readonly place: number }) {
  const say = useWords(photoWords);
  const { id, picture, outcome, reason, takenAt } = photo;
  const me = useSignedIn();
  const again = async () => {
    await sendPhotoAgain(id);
    offlineChanged();
    await sync(me.id);
  };
  return (
    <li className="driver-photo">
      {picture === null ? null : <Picture picture={picture} alt={say('nth', { place })} />}
      <div>
        <div className="m-row">
          <strong>{say('nth', { place })}</strong>
          <Tag tone={tones[outcome]}>{say(outcome)}</Tag>
        </div>
        <div className="m-weak">{say('takenAt', { time: instantToSecond(takenAt) })}</div>
        {reason === null ? null : <p>{reason}</p>}
        <div className="driver-photo-tools">
          {outcome === 'refused' ? (
            <Button
              size="small"
              color="primary"
              fill="outline"
              aria-label={say('again', { place })}
              onClick={() => void again()}
            >
              {say('againShort')}
            </Button>
          ) : null}
          <Drop photo={photo} place={place} />
        </div>
      </div>
    </li>
  );
}

/** Asks first: until it is uploaded, nobody else has the picture. */
function Drop({ photo: { id, outcome, takenAt }, place }: { readonly photo: KeptPhoto; readonly place: number }) {
  const say = useWords(photoWords);
  const [asking, setAsking] = useState(false);
  const isHere = outcome !== 'arrived';
  if (!isHere && !asking) return null;
  return (
    <>
      <Button size="small" fill="outline" aria-label={say('drop', { place })} onClick={() => setAsking(true)}>
        {say('dropShort')}
      </Button>
      <Sheet open={asking} title={say('drop', { place })} onClose={() => setAsking(false)}>
        <div className="driver-actions">
          {isHere ? (
            <>
              <p>{say('dropLoses', { time: instantToSecond(takenAt) })}</p>
              <Button block color="danger" onClick={() => void dropPhoto(id).then(offlineChanged)}>
                {say('dropShort')}
              </Button>
            </>
          ) : (
            <p role="alert">{say('dropTooLate')}</p>
          )}
        </div>
      </Sheet>
    </>
  );
}

/** The database gives out another handle of the same picture at each reading: the first one serves. */
function Picture({ picture, alt }: { readonly picture: Blob; readonly alt: string }) {
  const [first] = useState(picture);
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(first);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [first]);
  return url === undefined ? null : <img src={url} alt={alt} />;
}
