import { Card } from '../../../desktop/show/card';
import { useApi } from '../../../api/queries';
import { Read } from '../../../desktop/record/record-query';
import { Facts } from '../../../desktop/record/record-page';
import { Tonnes } from '../../../desktop/show/figures';
import { ToneTag } from '../../../desktop/show/state-tag';
import { useText, useWords } from '../../../words/words';
import { enterpriseWords } from './enterprises.words';

/** Whether the facility may serve it, with every reason and the masses they come from. */
export function Eligibility({ id }: { readonly id: string }) {
  const say = useWords(enterpriseWords);
  const text = useText();
  const query = useApi('/api/v1/enterprises/{id}/eligibility', { path: { id } });
  return (
    <Read query={query}>
      {({ eligible, findings, ...masses }) => (
        <>
          <Facts
            title={
              <>
                {say('eligible')}{' '}
                <ToneTag tone={eligible ? 'good' : 'bad'}>{say(eligible ? 'isEligible' : 'notEligible')}</ToneTag>
              </>
            }
            facts={[
              { label: say('declared'), value: <Tonnes grams={masses.declaredGrams} /> },
              { label: say('rolling'), value: <Tonnes grams={masses.rollingGrams} /> },
              { label: say('year'), value: <Tonnes grams={masses.yearGrams} /> },
              { label: say('warnAt'), value: <Tonnes grams={masses.warnGrams} /> },
              { label: say('limit'), value: <Tonnes grams={masses.limitGrams} /> },
            ]}
          />
          <Card className="facts">
            {findings.length === 0 ? (
              say('noFindings')
            ) : (
              <ul>
                {findings.map(({ code, severity, pointer, text: finding }) => (
                  <li key={code + pointer}>
                    <ToneTag tone={severity === 'refuse' ? 'bad' : 'waiting'}>{say(`severity.${severity}`)}</ToneTag>
                    {text(finding)}
                  </li>
                ))}
              </ul>
            )}
          </Card>
        </>
      )}
    </Read>
  );
}
