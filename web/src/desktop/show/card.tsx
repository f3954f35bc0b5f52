import type { CSSProperties, ReactNode } from 'react';

interface CardProps {
  readonly title?: ReactNode;
  readonly extra?: ReactNode;
  readonly className?: string;
  readonly style?: CSSProperties;
  readonly children?: ReactNode;
}

/** A part of a page on its own ground. */
export function Card({ title, extra, className = '', style, children }: CardProps) {
  return (
    <section className={`card ${className}`} style={style}>
      {title === undefined && extra === undefined ? null : (
        <div className="card-head">
          <div>{title}</div>
          {extra}
        </div>
      )}
      <div className="card-body">{children}</div>
    </section>
  );
}
