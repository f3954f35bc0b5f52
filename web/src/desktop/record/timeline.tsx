import { Button } from 'antd';
import { useInfiniteQuery } from '@tanstack/react-query';
import { get } from '../../api/queries';
import type { Asked, ListPath, RowOf, Schemas } from '../../api/queries';
import { numberChange } from '../../shared/number-change';
import { actorName } from '../../words/actors.words';
import { useLanguage } from '../../words/language';
import { stepLabel, useStateWord } from '../../words/states';
import type { Noun } from '../../words/states';
import { timelineWords } from '../../words/timeline.words';
import { useWords } from '../../words/words';
import { Loading, Nothing, Refused } from '../page-states';
import { Instant } from '../show/figures';
import { stepWords } from './step.words';

type Event = Schemas['AuditEventView'];

/** Lists of events. */
type EventsPath = { [P in ListPath]: RowOf<P> extends Event ? P : never }[ListPath];

interface TimelineProps<P extends EventsPath> {
  readonly events: P;
  readonly path: Asked<P>['path'];
  readonly noun: Noun;
}

interface EventPage {
  readonly items: readonly Event[];
  readonly nextCursor: string | null;
}

const pageLength = 20;

/** 操作记录: who did what, and when, newest first. Every record has one. */
export function Timeline<P extends EventsPath>({ events, path, noun }: TimelineProps<P>) {
  const say = useWords(stepWords);
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage, refetch } = useInfiniteQuery({
    queryKey: [events, path, 'all'],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam: cursor }) => {
      const query = { limit: pageLength, ...(cursor === undefined ? {} : { cursor }) };
      const page: unknown = await get(events, { path, query } as Pick<Asked<P>, 'path' | 'query'>);
      return page as EventPage;
    },
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
  if (isPending) return <Loading />;
  if (error !== null) return <Refused error={error} again={() => void refetch()} />;
  return (
    <>
      <TimelineOf events={data.pages.flatMap(({ items }) => items)} noun={noun} />
      {hasNextPage ? (
        <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {say('more')}
        </Button>
      ) : null}
    </>
  );
}

/** The same of events that came with the record. */
export function TimelineOf({ events, noun }: { readonly events: readonly Event[]; readonly noun: Noun }) {
  const say = useWords(stepWords);
  if (events.length === 0) return <Nothing text={say('noEvents')} />;
  return (
    <ol className="timeline">
      {events.map((event) => (
        <li key={event.id}>
          <Entry event={event} noun={noun} />
        </li>
      ))}
    </ol>
  );
}

function Entry({ event, noun }: { readonly event: Event; readonly noun: Noun }) {
  const word = useStateWord(noun);
  const label = useActionWord();
  const number = numberChange(event);
  return (
    <div>
      <strong>{label(event.action)}</strong>
      {event.to === null || event.to === event.from
        ? null
        : ` ${event.from === null ? '' : word(event.from)} → ${word(event.to)}`}
      <div className="note">
        <Instant at={event.occurredAt} /> {actorName(event.actorLabel, useLanguage())}
      </div>
      {number === null ? null : <div>{number}</div>}
      {typeof event.data['reason'] === 'string' ? <div>{event.data['reason']}</div> : null}
    </div>
  );
}

type Words = Readonly<Record<string, readonly [string, string] | undefined>>;

/** The words of an event of the audit trail: the label of its step, or its own. */
export function useActionWord(): (action: string) => string {
  const language = useLanguage();
  return (action) =>
    stepLabel(action)?.[language] ?? (timelineWords as Words)[action]?.[language === 'zh' ? 0 : 1] ?? action;
}
