import { Component, Suspense, lazy } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { ProblemError } from '../api/problem';
import { hasAnyRole, useSignedIn } from '../session/me';
import type { Role } from '../session/me';

interface Hosted {
  readonly path: string;
  readonly roles?: readonly Role[];
  readonly load: () => Promise<{ readonly default: ComponentType }>;
}

type Refusal = ComponentType<{ readonly error: unknown; readonly again: () => void }>;

/** What a tree shows in the place of a page, in its own looks. */
interface Instead {
  readonly Loading: ComponentType;
  readonly Forbidden: ComponentType;
  readonly Refused: Refusal;
}

/** What shows the pages of a tree. Made once: a lazy component made while rendering would load anew each time. */
export function pageHost(pages: readonly Hosted[], { Loading, Forbidden, Refused }: Instead) {
  const contents = new Map<string, ComponentType>(pages.map((page) => [page.path, lazy(page.load)]));
  return function PageHost({ page }: { readonly page: Hosted }) {
    const me = useSignedIn();
    if (page.roles !== undefined && !hasAnyRole(me, page.roles)) return <Forbidden />;
    const Content = contents.get(page.path)!;
    return (
      <PageBoundary key={page.path} Refused={Refused}>
        <Suspense fallback={<Loading />}>
          <Content />
        </Suspense>
      </PageBoundary>
    );
  };
}

interface Bounds {
  readonly Refused: Refusal;
  readonly children: ReactNode;
}

/** A page that fails leaves the shell and the other pages standing. */
class PageBoundary extends Component<Bounds, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    const { Refused, children } = this.props;
    if (error === null) return children;
    return (
      <Refused error={error} again={error instanceof ProblemError ? this.again : () => window.location.reload()} />
    );
  }

  private readonly again = (): void => this.setState({ error: null });
}
