import { Button, Checkbox } from 'antd';
import { useApi } from '../../api/queries';
import type { Schemas } from '../../api/queries';
import { Nothing } from '../../desktop/page-states';
import { Read } from '../../desktop/record/record-query';
import { DueDay, Kilograms } from '../../desktop/show/figures';
import { PlainTable } from '../../desktop/show/plain-table';
import { kilograms } from '../../shared/format';
import { useWords } from '../../words/words';
import { transferWords } from './transfers.words';

type Candidate = Schemas['TransferCandidateView'];

interface ProposalProps {
  readonly companyId: string | null;
  readonly wasteCode: string | null;
  readonly mostGrams: number;
  readonly value?: readonly string[];
  readonly onChange?: (codes: string[]) => void;
}

/** What the partner could take, first what must leave first; codes of containers are the value. */
export function Proposal({ companyId, wasteCode, mostGrams, value = [], onChange }: ProposalProps) {
  const say = useWords(transferWords);
  const query = useApi('/api/v1/transfers/proposal', {
    query: { companyId: companyId ?? '', mostGrams, ...(wasteCode === null ? {} : { wasteCode }) },
    enabled: companyId !== null,
  });
  if (companyId === null) return <p className="note">{say('proposalAsk')}</p>;
  return (
    <Read query={query}>
      {({ containers }) =>
        containers.length === 0 ? (
          <Nothing text={say('proposalNone')} />
        ) : (
          <Choice candidates={containers} value={value} onChange={onChange ?? (() => undefined)} />
        )
      }
    </Read>
  );
}

interface ChoiceProps {
  readonly candidates: readonly Candidate[];
  readonly value: readonly string[];
  readonly onChange: (codes: string[]) => void;
}

function Choice({ candidates, value, onChange }: ChoiceProps) {
  const say = useWords(transferWords);
  const chosen = candidates.filter(({ code }) => value.includes(code));
  const grams = chosen.reduce((sum, candidate) => sum + candidate.grams, 0);
  const toggle = (code: string) =>
    onChange(value.includes(code) ? value.filter((other) => other !== code) : [...value, code]);
  return (
    <>
      <div className="steps">
        <span className="note">{say('proposalHelp')}</span>
        <Button size="small" onClick={() => onChange(candidates.map(({ code }) => code))}>
          {say('chooseAll')}
        </Button>
        <strong role="status">{say('chosen', { count: chosen.length, mass: kilograms(grams) })}</strong>
      </div>
      <PlainTable
        label={say('proposal')}
        rows={candidates}
        keyOf={({ code }) => code}
        columns={[
          {
            title: say('code'),
            show: ({ code }) => (
              <Checkbox
                checked={value.includes(code)}
                onChange={() => toggle(code)}
                aria-label={say('choose', { code })}
              >
                {code}
              </Checkbox>
            ),
          },
          { title: say('waste'), show: ({ name }) => name },
          { title: say('wasteCode'), show: (row) => row.wasteCode },
          { title: say('dueOn'), show: ({ dueOn }) => <DueDay day={dueOn} /> },
          { title: say('grams'), number: true, show: (row) => <Kilograms grams={row.grams} /> },
        ]}
      />
    </>
  );
}
