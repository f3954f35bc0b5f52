import { Component } from 'react';
import type { ReactNode } from 'react';
import { ProblemError } from '../../api/problem';
import { Refused } from './page-states';

interface Props {
  readonly children: ReactNode;
}

/** A page that fails leaves the shell and the other pages standing. */
export class PageBoundary extends Component<Props, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <main>
        <Refused error={error} again={error instanceof ProblemError ? this.again : () => window.location.reload()} />
      </main>
    );
  }

  private readonly again = (): void => this.setState({ error: null });
}
