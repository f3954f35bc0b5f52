import type { ReactNode } from 'react';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { useText, useWords } from '../../../words/words';
import { Card, RowLink, Tag } from '../../shared/card';
import type { Tone } from '../../shared/card';
import { homeWords } from './home.words';

type Level = Schemas['DutyView']['level'];

export const toneOfLevel: Readonly<Record<Level, Tone>> = {
  breach: 'danger',
  overdue: 'danger',
  due: 'warn',
  warn: 'warn',
  coming: 'plain',
  closed: 'good',
};

/** Enough to count by; who has more than a page of them opens the list. */
const counted = 50;

/** 待办: duties by kind with their count, and what waits for a signature or an answer. */
export function DutyCard() {
  const say = useWords(homeWords);
  const text = useText();
  const duties = useApi('/api/v1/duties/summary');
  const drafts = useApi('/api/v1/manifests', { query: { state: 'draft', kind: 'inbound', limit: counted } });
  const toSign = useApi('/api/v1/manifests', { query: { state: 'numbered', kind: 'inbound', limit: counted } });
  const issued = useApi('/api/v1/statements', { query: { state: 'issued', limit: counted } });
  const rows: ReactNode[] = (duties.data?.kinds ?? []).map((duty) => (
    <Row
      key={duty.kind + duty.level}
      to={`/m/duties?kind=${duty.kind}`}
      count={duty.count}
      tone={toneOfLevel[duty.level]}
    >
      {text(duty.title)}
    </Row>
  ));
  const waiting = [
    ['/m/manifests', 'toConfirm', drafts.data?.items.length ?? 0],
    ['/m/manifests', 'toSign', toSign.data?.items.length ?? 0],
    ['/m/bills', 'toAgree', issued.data?.items.length ?? 0],
  ] as const;
  for (const [to, key, count] of waiting)
    if (count > 0)
      rows.push(
        <Row key={key} to={to} count={count} tone="warn">
          {say(key)}
        </Row>,
      );
  return (
    <section aria-labelledby="duties">
      <h2 id="duties">{say('duties')}</h2>
      <Card>{rows.length === 0 ? <p>{say('nothingDue')}</p> : rows}</Card>
    </section>
  );
}

function Row(props: {
  readonly to: string;
  readonly count: number;
  readonly tone: Tone;
  readonly children: ReactNode;
}) {
  return (
    <RowLink to={props.to} extra={<Tag tone={props.tone}>{props.count}</Tag>}>
      {props.children}
    </RowLink>
  );
}
