import { Alert, InputNumber } from 'antd';
import { useSearchParams } from 'react-router';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { Nothing } from '../../../desktop/page-states';
import { PageHead } from '../../../desktop/record/page-head';
import { Read } from '../../../desktop/record/record-query';
import { PlainTable } from '../../../desktop/show/plain-table';
import { ToneTag } from '../../../desktop/show/state-tag';
import { yearNow } from '../../../shared/format';
import { useWords } from '../../../words/words';
import { referenceWords } from './reference.words';

/** 工作日历: days that differ from Monday to Friday; terms in working days rest on them. */
export default function WorkCalendarPage() {
  const say = useWords(referenceWords);
  const [search, setSearch] = useSearchParams();
  const year = Number(search.get('year') ?? yearNow());
  const query = useApi('/api/v1/work-calendar', { query: { year }, keep: true });
  return (
    <>
      <PageHead title={say('calendar')} />
      <p className="note">{say('calendarHelp')}</p>
      <div className="filters">
        <label>
          <span className="note">{say('year')}</span>
          <InputNumber
            aria-label={say('year')}
            precision={0}
            value={year}
            onChange={(chosen) => setSearch(chosen === null ? {} : { year: String(chosen) }, { replace: true })}
          />
        </label>
      </div>
      <Read query={query}>{(calendar) => <Calendar calendar={calendar} />}</Read>
    </>
  );
}

function Calendar({
  calendar: { year, provisional, source, days },
}: {
  readonly calendar: Schemas['WorkCalendarView'];
}) {
  const say = useWords(referenceWords);
  return (
    <>
      {provisional ? <Alert type="warning" showIcon className="problem" title={say('provisional', { year })} /> : null}
      {source === null ? null : <p>{say('source', { source })}</p>}
      {days.length === 0 ? (
        <Nothing text={say('noDays')} />
      ) : (
        <PlainTable
          label={say('calendar')}
          rows={days}
          keyOf={({ date }) => date}
          columns={[
            { title: say('date'), show: ({ date }) => date },
            {
              title: say('kind'),
              show: ({ kind }) => <ToneTag tone={kind === 'holiday' ? 'good' : 'waiting'}>{say(kind)}</ToneTag>,
            },
            { title: say('occasion'), show: ({ name }) => name },
          ]}
        />
      )}
    </>
  );
}
