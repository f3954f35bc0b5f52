import { Card, Descriptions, Tabs } from 'antd';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { Noun } from '../../words/states';
import { StateTag } from '../show/state-tag';
import { PageHead } from './page-head';

export interface Tab {
  readonly key: string;
  readonly label: ReactNode;
  readonly children: ReactNode;
}

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
  const [search, setSearch] = useSearchParams();
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
      {tabs.length === 0 ? null : (
        <Tabs
          items={[...tabs]}
          activeKey={search.get('tab') ?? tabs[0]!.key}
          onChange={(tab) => setSearch({ tab }, { replace: true })}
        />
      )}
    </>
  );
}

export interface Fact {
  readonly label: ReactNode;
  readonly value: ReactNode;
  readonly wide?: boolean;
}

const columns = { xs: 1, md: 2, xl: 3 };

/** Labelled facts of a record, in a card. */
export function Facts({ title, facts }: { readonly title?: ReactNode; readonly facts: readonly Fact[] }) {
  return (
    <Card size="small" className="facts" {...(title === undefined ? {} : { title })}>
      <Descriptions
        column={columns}
        size="small"
        items={facts.map(({ label, value, wide }, key) => ({
          key,
          label,
          children: value,
          ...(wide ? { span: 'filled' as const } : {}),
        }))}
      />
    </Card>
  );
}
