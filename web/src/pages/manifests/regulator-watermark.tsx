import { Suspense, lazy } from 'react';
import type { ReactNode } from 'react';
import { instant } from '../../shared/format';
import { hasAnyRole, useSignedIn } from '../../session/me';

const Watermark = lazy(() => import('antd/es/watermark'));

const gap: [number, number] = [160, 120];

/** What a regulator sees bears who looked and when, so that a picture of the screen can be traced. */
export function RegulatorWatermark({ children }: { readonly children: ReactNode }) {
  const me = useSignedIn();
  if (!hasAnyRole(me, ['regulator'])) return <>{children}</>;
  return (
    <Suspense>
      <Watermark content={[me.displayName, instant(new Date().toISOString())]} gap={gap}>
        {children}
      </Watermark>
    </Suspense>
  );
}
