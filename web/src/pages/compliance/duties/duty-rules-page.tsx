import { Tag } from 'antd';
import { Card } from '../../../desktop/show/card';
import { useState } from 'react';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { PageHead } from '../../../desktop/record/page-head';
import { Read } from '../../../desktop/record/record-query';
import { WayTo } from '../../../desktop/show/page-link';
import { PlainTable } from '../../../desktop/show/plain-table';
import { basisIn, unitIn } from '../../../shared/unit-in';
import { wordOf } from '../../../words/code-table';
import { useCode } from '../../../words/codes';
import { useLanguage } from '../../../words/language';
import { useText, useWords } from '../../../words/words';
import { blankWords } from './blank.words';
import { dutyWords } from './duties.words';

type Rule = Schemas['DutyRuleView'];

/** 预警规则: what each rule says, where it comes from, and what about it is not certain. */
export default function DutyRulesPage() {
  const say = useWords(dutyWords);
  const query = useApi('/api/v1/duties/rules', {});
  const [onlyDoubtful, setOnlyDoubtful] = useState(false);
  return (
    <>
      <PageHead title={say('rules')} tools={<WayTo to="/settings">{say('toSettings')}</WayTo>} />
      <p>{say('rulesHelp')}</p>
      <p>
        <label>
          <input type="checkbox" checked={onlyDoubtful} onChange={(event) => setOnlyDoubtful(event.target.checked)} />{' '}
          {say('onlyDoubtful')}
        </label>
      </p>
      <Read query={query}>
        {(rules) => (
          <>
            {rules
              .filter(({ uncertain }) => uncertain || !onlyDoubtful)
              .map((rule) => (
                <RuleCard key={rule.kind} rule={rule} />
              ))}
          </>
        )}
      </Read>
    </>
  );
}

function RuleCard({ rule }: { readonly rule: Rule }) {
  const say = useWords(dutyWords);
  const text = useText();
  const role = useCode('role');
  const spelled = useBlanks();
  const doubt = rule.doubt === null ? say('doubtFigure') : text(rule.doubt);
  return (
    <Card
      className="problem"
      title={
        <h2 style={{ margin: 0, fontSize: 16 }}>
          {text(rule.title)} {rule.uncertain ? <Tag color="warning">{say('uncertain')}</Tag> : null}
        </h2>
      }
    >
      <p>{spelled(text(rule.task))}</p>
      <p>
        <strong>{say('closes')}：</strong>
        {text(rule.closes)}
      </p>
      <p>
        <strong>{say('attends')}：</strong>
        {say(rule.unit === 'facility' ? 'unitFacility' : 'unitEnterprise')} ·{' '}
        {rule.attends.map((each) => role(each)).join('、')}
      </p>
      <strong>{say('basis')}：</strong>
      <ul>
        {rule.basis.map((citation) => (
          <li key={citation.source}>
            {citation.source} <Validity {...citation} />
          </li>
        ))}
      </ul>
      {rule.uncertain ? (
        <p className="note-warn">
          <strong>{say('doubt')}：</strong>
          {doubt}
        </p>
      ) : null}
      {rule.figures.length === 0 ? null : <Figures figures={rule.figures} />}
    </Card>
  );
}

/** '{dueOn}' in the sentence of a rule as '〔期限〕': said of nothing in particular, it has blanks. */
function useBlanks(): (sentence: string) => string {
  const language = useLanguage();
  return (sentence) => sentence.replace(/\{(\w+)\}/g, (_, name: string) => `〔${wordOf(blankWords, name, language)}〕`);
}

function Validity({ validFrom: from, validUntil: until }: Schemas['CitationView']) {
  const say = useWords(dutyWords);
  const words =
    from !== null && until !== null
      ? say('validBetween', { from, until })
      : from !== null
        ? say('validFrom', { from })
        : until !== null
          ? say('validUntil', { until })
          : say('validUnknown');
  return <span className="note">（{words}）</span>;
}

function Figures({ figures }: Pick<Rule, 'figures'>) {
  const say = useWords(dutyWords);
  const language = useLanguage();
  const text = useText();
  return (
    <PlainTable
      label={say('figures')}
      rows={figures}
      keyOf={({ name }) => name}
      columns={[
        { title: say('figures'), show: (figure) => text(figure.text) },
        { title: say('value'), number: true, show: ({ value, unit }) => `${value} ${unitIn(unit, language)}` },
        { title: say('basis'), show: ({ basis }) => basisIn(basis, language) },
        { title: say('doubt'), show: (figure) => (figure.uncertain ? say('doubtFigure') : say('certain')) },
      ]}
    />
  );
}
