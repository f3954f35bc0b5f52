import { Card } from '../show/card';
import type { ReactNode } from 'react';
import type { Noun } from '../../words/states';
import { StateTag } from '../show/state-tag';
import { PageHead } from './page-head';
import { Tabs } from './tabs';
import type { Tab } from './tabs';

interface RecordPageProps {
  readonly title: string;
  readonly noun?: Noun;
  readonly state?: string;
  readonly beside?: ReactNode;
  /** The step bar, papers to print. */
  readonly tools?: ReactNode;
  /** Above the tabs: what somebody looks for first. */
  readonly children?: ReactNode;
  readonly tabs?: readonly Tab[];
}

/** One record: name and state, the next legal steps, facts, and the rest in tabs whose choice is in the address. */
export function RecordPage({ title, noun, state, beside, tools, children, tabs = [] }: RecordPageProps) {
  const tag = noun !== undefined && state !== undefined ? <StateTag noun={noun} state={state} /> : null;
  return (
    <>
      <PageHead
        title={title}
        beside={
          <>
            {tag}
            {beside}
          </>
        }
        tools={tools}
      />
      {children}
      {tabs.length === 0 ? null : <Tabs tabs={tabs} />}
    </>
  );
}

export interface Fact {
  readonly label: ReactNode;
  readonly value: ReactNode;
  readonly wide?: boolean;
}

/** Labelled facts of a record, in a card. */
export function Facts({ title, facts }: { readonly title?: ReactNode; readonly facts: readonly Fact[] }) {
  return (
    <Card className="facts" {...(title === undefined ? {} : { title })}>
      <dl>
        {facts.map(({ label, value, wide }, at) => (
          <div key={at} className={wide ? 'wide' : ''}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
