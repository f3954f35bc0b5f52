import { countOutcomes } from '../../offline/operation-queue';
import { countWaiting } from '../../offline/photo-queue';
import { useSignedIn } from '../../session/me';
import { useWords } from '../../words/words';
import { Account, Appearance } from '../firm/account/me-page';
import { Card, Note, Pairs } from '../shared/card';
import { DriverScreen, WithKept } from './driver-screen';
import { driverWords, syncWords } from './driver.words';
import { NotSecure } from './not-secure';
import type { Kept } from './use-rounds';

/** 我的: this device, language, appearance, account. */
export default function MePage() {
  const say = useWords(driverWords);
  return (
    <WithKept title={say('me')}>
      {(kept) => (
        <DriverScreen title={say('me')} back={false} kept={kept}>
          <ThisDevice kept={kept} />
          <NotSecure />
          <Appearance />
          <Unsent kept={kept} />
          <Account />
        </DriverScreen>
      )}
    </WithKept>
  );
}

function ThisDevice({ kept }: { readonly kept: Kept }) {
  const say = useWords(syncWords);
  const me = useSignedIn();
  return (
    <Card>
      <Pairs
        rows={[
          [say('account'), me.displayName],
          [say('thisDevice'), kept.device?.name ?? say('notRegistered')],
        ]}
      />
    </Card>
  );
}

/** Signing out loses nothing, but nobody else can send it. */
function Unsent({ kept }: { readonly kept: Kept }) {
  const say = useWords(syncWords);
  const count = countOutcomes(kept.operations).recorded + countWaiting(kept.photos);
  return count === 0 ? null : <Note tone="warn">{say('unsentBeforeSignOut', { count })}</Note>;
}
