import { RightOutline } from 'antd-mobile-icons';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

export type Tone = 'plain' | 'good' | 'warn' | 'danger';

const toned = (base: string, tone: Tone): string => (tone === 'plain' ? base : `${base} m-is-${tone}`);

export function Card({ tone = 'plain', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return <div className={toned('m-card', tone)}>{children}</div>;
}

/** A state or level: always a word, the colour only goes with it. */
export function Tag({ tone = 'plain', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return <span className={toned('m-tag', tone)}>{children}</span>;
}

/** A sentence that stands out: a warning, a limit, an explanation. */
export function Note({ tone = 'plain', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return <div className={toned('m-note', tone)}>{children}</div>;
}

export type PairRow = readonly [label: string, value: ReactNode];

/** Names and values; rows without a value are left out. */
export function Pairs({ rows }: { readonly rows: readonly PairRow[] }) {
  return (
    <dl className="m-pairs">
      {rows
        .filter(([, value]) => value !== null && value !== undefined && value !== '')
        .map(([label, value]) => (
          <div key={label} style={{ display: 'contents' }}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

/** A line of a list that leads somewhere. */
export function RowLink(props: { readonly to: string; readonly children: ReactNode; readonly extra?: ReactNode }) {
  return (
    <Link className="m-row m-row-link" to={props.to}>
      <span>{props.children}</span>
      <span className="m-row">
        {props.extra}
        <RightOutline aria-hidden />
      </span>
    </Link>
  );
}

/** How much of a limit is used; the words stand beside it. */
export function Bar({ part, of, label }: { readonly part: number; readonly of: number; readonly label: string }) {
  const percent = of <= 0 ? 0 : Math.min(100, Math.round((part * 100) / of));
  const tone: Tone = percent >= 100 ? 'danger' : percent >= 80 ? 'warn' : 'plain';
  return (
    <div
      className={toned('m-bar', tone)}
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
    >
      <span style={{ width: `${percent}%` }} />
    </div>
  );
}
