import { useId } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useSearchParams } from 'react-router';

export interface Tab {
  readonly key: string;
  readonly label: ReactNode;
  readonly children: ReactNode;
}

const moves: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

interface TabListProps {
  readonly tabs: readonly Tab[];
  readonly shown: string;
  readonly choose: (key: string) => void;
}

/** ARIA tabs: arrows move, Tab enters the panel. They wrap and never hide behind a menu. */
export function TabList({ tabs, shown: wanted, choose }: TabListProps) {
  const id = useId();
  const shown = tabs.find(({ key }) => key === wanted) ?? tabs[0]!;
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const by = moves[event.key];
    if (by === undefined) return;
    const next = tabs[(tabs.indexOf(shown) + by + tabs.length) % tabs.length]!;
    choose(next.key);
    document.getElementById(`${id}-${next.key}`)?.focus();
  };
  return (
    <>
      <div role="tablist" className="tabs" onKeyDown={move}>
        {tabs.map(({ key, label }) => (
          <button
            key={key}
            id={`${id}-${key}`}
            type="button"
            role="tab"
            aria-selected={key === shown.key}
            aria-controls={`${id}-panel`}
            tabIndex={key === shown.key ? 0 : -1}
            onClick={() => choose(key)}
          >
            {label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${shown.key}`}>
        {shown.children}
      </div>
    </>
  );
}

/** Parts of a record; the chosen one is in the address. */
export function Tabs({ tabs }: Pick<TabListProps, 'tabs'>) {
  const [search, setSearch] = useSearchParams();
  return (
    <TabList
      tabs={tabs}
      shown={search.get('tab') ?? tabs[0]!.key}
      choose={(tab) => setSearch({ tab }, { replace: true })}
    />
  );
}
