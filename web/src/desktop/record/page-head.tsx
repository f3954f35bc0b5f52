import { useEffect } from 'react';
import type { ReactNode } from 'react';

interface PageHeadProps {
  readonly title: string;
  readonly beside?: ReactNode;
  readonly tools?: ReactNode;
}

/** The one h1 of a page, which names the browser's tab, too. */
export function PageHead({ title, beside, tools }: PageHeadProps) {
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div className="page-head">
      <h1>{title}</h1>
      {beside}
      <div className="page-head-tools">{tools}</div>
    </div>
  );
}
