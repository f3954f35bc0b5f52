import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { registerShell } from '../../offline/register-shell';
import { useSync } from '../../offline/sync';
import { useSignedIn } from '../../session/me';
import { useWords } from '../../words/words';
import { Nothing, Ready } from '../shared/page-states';
import { Screen } from '../shared/screen';
import { driverWords } from './driver.words';
import { SyncBar } from './sync-bar';
import { useKept, useStopOf } from './use-rounds';
import type { AtStop, Kept } from './use-rounds';

interface Props {
  readonly title: string;
  readonly back?: string | false;
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

/** A screen of the driver: what it shows lies on this device, and how that stands to the server is always in sight. */
export function DriverScreen({ title, back, foot, children, kept }: Props & { readonly kept: Kept }) {
  return (
    <Screen title={title} {...(back === undefined ? {} : { back })} foot={foot}>
      <SyncBar kept={kept} />
      {children}
    </Screen>
  );
}

/** Reads what lies on this device and keeps exchanging it with the server. */
export function WithKept({
  title,
  children,
}: {
  readonly title: string;
  readonly children: (kept: Kept) => ReactNode;
}) {
  const kept = useKept();
  useSync(useSignedIn().id);
  useEffect(registerShell, []);
  if (kept.data !== undefined) return children(kept.data);
  return (
    <Screen title={title}>
      <Ready of={kept}>{() => null}</Ready>
    </Screen>
  );
}

/** As `WithKept`, for the pages of one stop. */
export function WithStop(props: { readonly title: string; readonly children: (at: AtStop, kept: Kept) => ReactNode }) {
  return (
    <WithKept title={props.title}>
      {(kept) => (
        <OneStop {...props} kept={kept}>
          {props.children}
        </OneStop>
      )}
    </WithKept>
  );
}

function OneStop(props: {
  readonly title: string;
  readonly kept: Kept;
  readonly children: (at: AtStop, kept: Kept) => ReactNode;
}) {
  const say = useWords(driverWords);
  const found = useStopOf(props.kept);
  if (found !== undefined) return props.children(found, props.kept);
  return (
    <DriverScreen title={props.title} back="/m/driver" kept={props.kept}>
      <Nothing text={say('notFound')} />
    </DriverScreen>
  );
}
