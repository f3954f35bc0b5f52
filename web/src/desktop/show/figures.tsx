import { Card } from './card';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { daysUntil, instant, instantToSecond, kilograms, tonnes, yuan } from '../../shared/format';
import { useWords } from '../../words/words';
import { figureWords } from './figures.words';

/** A mass in kilograms, to the gram where it has grams. */
export const Kilograms = ({ grams }: { readonly grams: number | null | undefined }) =>
  grams === null || grams === undefined ? <None /> : <span className="number">{kilograms(grams)} kg</span>;

export const Tonnes = ({ grams }: { readonly grams: number | null | undefined }) =>
  grams === null || grams === undefined ? <None /> : <span className="number">{tonnes(grams)} t</span>;

export function Yuan({ fen }: { readonly fen: number | null | undefined }) {
  return fen === null || fen === undefined ? <None /> : <span className="number">¥{yuan(fen)}</span>;
}

/** A time in Shanghai; to the second on hovering. */
export const Instant = ({ at }: { readonly at: string | null | undefined }) =>
  at ? (
    <time dateTime={at} className="number" title={`${instantToSecond(at)} UTC+8`}>
      {instant(at)}
    </time>
  ) : (
    <None />
  );

/** A last day, with how far it is when that is near or over. */
export function DueDay({
  day,
  warnDays = 30,
}: {
  readonly day: string | null | undefined;
  readonly warnDays?: number;
}) {
  const say = useWords(figureWords);
  if (!day) return <None />;
  const left = daysUntil(day);
  const note = left < 0 ? say('over', { days: -left }) : left === 0 ? say('today') : say('left', { days: left });
  return (
    <span className="number">
      {day}
      {left <= warnDays ? <span className={left < 0 ? 'note-bad' : 'note-warn'}> {note}</span> : null}
    </span>
  );
}

export function None() {
  const say = useWords(figureWords);
  return (
    <span className="note" aria-label={say('none')}>
      —
    </span>
  );
}

interface FigureProps {
  readonly label: string;
  readonly value: ReactNode;
  readonly unit?: string;
  readonly note?: ReactNode;
  /** Every figure opens the list behind it. */
  readonly to?: string;
  readonly tone?: 'bad' | 'warn';
}

/** One number of a board. */
export function Figure({ label, value, unit, note, to, tone }: FigureProps) {
  const body = (
    <Card className={to === undefined ? 'figure' : 'figure figure-link'}>
      <div className="note">{label}</div>
      <div className={`figure-value ${tone === undefined ? '' : `note-${tone}`}`}>
        {value} {unit === undefined ? null : <small>{unit}</small>}
      </div>
      {note === undefined ? null : <div className="note">{note}</div>}
    </Card>
  );
  return to === undefined ? body : <Link to={to}>{body}</Link>;
}
