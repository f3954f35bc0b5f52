import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useMayOpen } from '../../pages/page-access';

interface PageLinkProps {
  readonly to: string;
  /** What the page is about, shown in any case. */
  readonly children: ReactNode;
}

/** A name that leads to its page for those who may open that, and is only a name for all others. */
export function PageLink({ to, children }: PageLinkProps) {
  const mayOpen = useMayOpen();
  return mayOpen(to) ? <Link to={to}>{children}</Link> : <>{children}</>;
}

interface WayToProps extends PageLinkProps {
  /** In the place of a way that is closed; nothing when left out. */
  readonly otherwise?: ReactNode;
}

/** Words that only say where to go, such as “open”: not there for those who may not go. */
export function WayTo({ to, children, otherwise = null }: WayToProps) {
  const mayOpen = useMayOpen();
  return mayOpen(to) ? <Link to={to}>{children}</Link> : <>{otherwise}</>;
}
