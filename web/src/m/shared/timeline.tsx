import type { Asked, ListPath, RowOf, Schemas } from '../../api/queries';
import { instant } from '../../shared/format';
import { numberChange } from '../../shared/number-change';
import { actorName } from '../../words/actors.words';
import { useLanguage } from '../../words/language';
import { stepLabel, useStateWord } from '../../words/states';
import type { Noun } from '../../words/states';
import { timelineWords } from '../../words/timeline.words';
import { useWords } from '../../words/words';
import { mWords } from './m.words';
import { Pages } from './pages';

type Event = Schemas['AuditEventView'];
type EventsPath = { [P in ListPath]: RowOf<P> extends Event ? P : never }[ListPath];
type Words = Readonly<Record<string, readonly [string, string] | undefined>>;

/** 操作记录: who did what and when, the newest first. */
export function Timeline<P extends EventsPath>(props: {
  readonly events: P;
  readonly path: Asked<P>['path'];
  readonly noun: Noun;
}) {
  const say = useWords(mWords);
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{say('timeline')}</h2>
      <Pages
        of={props.events}
        path={props.path}
        keyOf={(event) => (event as Event).id}
        empty={<p>{say('noEvents')}</p>}
      >
        {(event) => <Entry event={event as Event} noun={props.noun} />}
      </Pages>
    </section>
  );
}

function Entry({ event, noun }: { readonly event: Event; readonly noun: Noun }) {
  const language = useLanguage();
  const word = useStateWord(noun);
  const own = (timelineWords as Words)[event.action]?.[language === 'zh' ? 0 : 1];
  const number = numberChange(event);
  const reason = event.data['reason'];
  return (
    <div className="m-event">
      <div className="m-row">
        <strong>{stepLabel(event.action)?.[language] ?? own ?? event.action}</strong>
        {event.to === null ? null : <span>{word(event.to)}</span>}
      </div>
      <div className="m-row m-weak">
        <span>{actorName(event.actorLabel, language)}</span>
        <time dateTime={event.occurredAt}>{instant(event.occurredAt)}</time>
      </div>
      {number === null ? null : <div>{number}</div>}
      {typeof reason === 'string' ? <div>{reason}</div> : null}
    </div>
  );
}
