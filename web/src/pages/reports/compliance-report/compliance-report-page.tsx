import { Input, Select } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { useApi } from '../../../api/queries';
import { Loading } from '../../../desktop/page-states';
import { PageHead } from '../../../desktop/record/page-head';
import { Read } from '../../../desktop/record/record-query';
import { instantToSecond, today, yearNow } from '../../../shared/format';
import { useWords } from '../../../words/words';
import { FacilityChoice, useFacilityChoice } from '../../compliance/ledgers/ledger-unit';
import { reportWords } from '../reports.words';
import { ReportCharts } from './report-charts';
import { ReportMasses } from './report-masses';
import { ReportTables } from './report-tables';

/** 合规报告 of a month or year on screen: charts, and every figure leads to the list behind it. */
export default function ComplianceReportPage() {
  const facility = useFacilityChoice();
  const [search] = useSearchParams();
  const period = search.get('period') ?? today().slice(0, 7);
  if (facility === undefined) return <Loading />;
  return <ReportOf period={period} facility={facility} />;
}

interface Asked {
  readonly period: string;
  readonly facility: { readonly facilityId?: string };
}

function ReportOf({ period, facility }: Asked) {
  const say = useWords(reportWords);
  const query = useApi('/api/v1/compliance-reports/{period}', { path: { period }, query: facility, keep: true });
  const pdf = new URLSearchParams({ kind: 'compliance', format: 'pdf', period, ...facility });
  return (
    <>
      <PageHead title={say('reportTitle')} tools={<Link to={`/reports?${pdf.toString()}`}>{say('asPdf')}</Link>} />
      <PeriodChoice period={period} />
      <Read query={query}>
        {(report) => (
          <>
            <h2 className="part">{say('reportOf', { facility: report.facilityName, period: report.period })}</h2>
            {report.restsOn === null ? null : (
              <p className="note">
                {say('restsOn', { leaf: report.restsOn.seq, at: instantToSecond(report.restsOn.at) })}
              </p>
            )}
            <ReportMasses report={report} />
            <ReportCharts report={report} />
            <ReportTables report={report} />
          </>
        )}
      </Read>
    </>
  );
}

const firstYear = 2024;

/** A month or a whole year. */
function PeriodChoice({ period }: Pick<Asked, 'period'>) {
  const say = useWords(reportWords);
  const [search, setSearch] = useSearchParams();
  const turnTo = (next: string) => {
    const changed = new URLSearchParams(search);
    changed.set('period', next);
    setSearch(changed);
  };
  const isYear = period.length === 4;
  const years = Array.from({ length: yearNow() - firstYear + 1 }, (_, at) => String(yearNow() - at));
  return (
    <div className="filters">
      <FacilityChoice />
      <label>
        <span className="note">{say('kindOf')}</span>
        <Select
          aria-label={say('kindOf')}
          value={isYear ? 'year' : 'month'}
          onChange={(kind: string) => turnTo(kind === 'year' ? period.slice(0, 4) : today().slice(0, 7))}
          options={[
            { value: 'month', label: say('ofMonth') },
            { value: 'year', label: say('ofYear') },
          ]}
        />
      </label>
      <label>
        <span className="note">{say(isYear ? 'year' : 'month')}</span>
        {isYear ? (
          <Select
            aria-label={say('year')}
            value={period}
            onChange={turnTo}
            options={years.map((value) => ({ value, label: value }))}
          />
        ) : (
          <Input
            type="month"
            className="date"
            aria-label={say('month')}
            value={period}
            max={today().slice(0, 7)}
            onChange={(event) => {
              if (event.target.value !== '') turnTo(event.target.value);
            }}
          />
        )}
      </label>
    </div>
  );
}
