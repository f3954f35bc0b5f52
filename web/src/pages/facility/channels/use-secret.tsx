import { Suspense, lazy, useState } from 'react';
import type { ReactNode } from 'react';

const SecretDialog = lazy(() => import('./secret-dialog'));

interface Secret {
  /** Shows what the server gave, if it gave any, and goes on when its reader has kept it. */
  readonly show: (secret: string | null, then?: () => void) => void;
  readonly dialog: ReactNode;
}

/** Kept in memory only, and gone with the dialog. */
export function useSecret(): Secret {
  const [shown, setShown] = useState<{ readonly secret: string; readonly then: () => void }>();
  const close = () => {
    setShown(undefined);
    shown?.then();
  };
  return {
    show: (secret, then = () => undefined) => {
      if (secret === null) then();
      else setShown({ secret, then });
    },
    dialog: <Suspense>{shown === undefined ? null : <SecretDialog secret={shown.secret} close={close} />}</Suspense>,
  };
}
