import { Input, Radio, Select } from 'antd';
import { Card } from '../../desktop/show/card';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { answer, api } from '../../api/client';
import type { Schemas } from '../../api/queries';
import { tellDone } from '../../desktop/feedback';
import { Field } from '../../desktop/form/fields';
import { WriteForm } from '../../desktop/form/write-form';
import { Nothing } from '../../desktop/page-states';
import { PageHead } from '../../desktop/record/page-head';
import { Read } from '../../desktop/record/record-query';
import { useLanguage } from '../../words/language';
import { useText, useWords } from '../../words/words';
import { ParameterField, useReports } from './parameter-field';
import { reportWords } from './reports.words';

type Report = Schemas['ReportKindView'];
type Body = Schemas['AskForReport'];

/** 报表: chosen, described and asked for; the file is made in the background. */
export default function ReportsPage() {
  const say = useWords(reportWords);
  return (
    <>
      <PageHead title={say('title')} tools={<Link to="/downloads">{say('toDownloads')}</Link>} />
      <Read query={useReports()}>{({ items }) => <Chooser reports={items} />}</Read>
    </>
  );
}

function Chooser({ reports }: { readonly reports: readonly Report[] }) {
  const say = useWords(reportWords);
  const text = useText();
  const [search, setSearch] = useSearchParams();
  const chosen = reports.find(({ kind }) => kind === search.get('kind'));
  if (reports.length === 0) return <Nothing text={say('none')} />;
  return (
    <>
      <label className="problem" style={{ display: 'grid', maxWidth: 480 }}>
        <span className="note">{say('kind')}</span>
        <Select
          aria-label={say('kind')}
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={say('choose')}
          value={chosen?.kind ?? null}
          onChange={(kind: string) => setSearch({ kind })}
          options={reports.map(({ kind, title }) => ({ value: kind, label: text(title) }))}
        />
      </label>
      {chosen === undefined ? <Nothing text={say('choose')} /> : <AskForm key={chosen.kind} report={chosen} />}
    </>
  );
}

function AskForm({ report }: { readonly report: Report }) {
  const say = useWords(reportWords);
  const text = useText();
  const navigate = useNavigate();
  const done = () => {
    tellDone(say('asked'));
    void navigate('/downloads');
  };
  return (
    <Card title={<h2 className="part">{text(report.title)}</h2>} style={{ maxWidth: 760 }}>
      <p>
        {say('basis')}：{report.basis}
      </p>
      <p className="note">
        {say('columns')}：{report.columns.map((column) => text(column)).join('、')}
      </p>
      <WriteForm<Body, Schemas['ReportExportView']>
        draft={`report.${report.kind}`}
        initial={useInitial(report)}
        label={say('ask')}
        done={done}
        write={(body, send) =>
          answer(api.POST('/api/v1/reports/exports', { body: { ...body, ...stated(report, body) }, ...send() }))
        }
      >
        {report.parameters.map((parameter) => (
          <ParameterField key={parameter.name} parameter={parameter} />
        ))}
        <AskFields report={report} />
      </WriteForm>
    </Card>
  );
}

/** What led here may have chosen the period and the format already. */
function useInitial(report: Report): Partial<Body> {
  const language = useLanguage();
  const [search] = useSearchParams();
  const given = report.parameters.flatMap(({ name }) => (search.has(name) ? [[name, search.get(name)!]] : []));
  const format =
    report.formats.find((each) => each === search.get('format')) ?? report.formats.find((each) => each === 'xlsx');
  return {
    format: format ?? report.formats[0]!,
    language,
    parameters: Object.fromEntries(given) as Record<string, string>,
  };
}

/** Parameters that were left empty are left out. */
function stated({ kind }: Report, { parameters = {} }: Body): Pick<Body, 'kind' | 'parameters'> {
  const given = Object.entries(parameters).filter(([, value]: [string, string | null | undefined]) => Boolean(value));
  return { kind, parameters: Object.fromEntries(given) };
}

function AskFields({ report }: { readonly report: Report }) {
  const say = useWords(reportWords);
  return (
    <>
      <Field name="format" label={say('format')} required>
        <Radio.Group options={report.formats.map((value) => ({ value, label: say(value) }))} />
      </Field>
      <Field name="language" label={say('language')} required>
        <Radio.Group options={(['zh', 'en'] as const).map((value) => ({ value, label: say(value) }))} />
      </Field>
      <Field name="purpose" label={say('purpose')} help={say('purposeHint')} required>
        <Input maxLength={200} />
      </Field>
    </>
  );
}
