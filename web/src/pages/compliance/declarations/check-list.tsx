import { Card } from '../../../desktop/show/card';
import type { Schemas } from '../../../api/queries';
import { daysUntil } from '../../../shared/format';
import { useText, useWords } from '../../../words/words';
import { declarationWords } from './declarations.words';

type Declaration = Schemas['DeclarationView'];

interface Check {
  readonly key: string;
  readonly isMet: boolean;
  readonly text: string;
}

/** 检查清单: what is done and what still stands between the period and its receipt, and why a step is not possible now. */
export function CheckList({ declaration }: { readonly declaration: Declaration }) {
  const say = useWords(declarationWords);
  const checks = useChecks(declaration);
  return (
    <Card className="facts" title={<h2 className="part">{say('checks')}</h2>}>
      <ul className="checks" aria-label={say('checks')}>
        {checks.map(({ key, isMet, text }) => (
          <li key={key}>
            <span className={isMet ? '' : 'note-warn'}>
              {isMet ? '✓' : '○'} {say(isMet ? 'fulfilled' : 'unfulfilled')}
            </span>{' '}
            {text}
          </li>
        ))}
      </ul>
      <Refusals steps={declaration.allowedSteps} />
    </Card>
  );
}

function useChecks(declaration: Declaration): Check[] {
  const say = useWords(declarationWords);
  const { state, chained, lines, draft, reviewedAt, submittedAt, dueOn } = declaration;
  const isDrafted = draft > 0 && state !== 'open';
  const unbalanced = lines.filter(({ imbalanceGrams }) => imbalanceGrams !== 0).map(({ wasteCode }) => wasteCode);
  const balances = unbalanced.length === 0;
  const isOver = submittedAt === null && daysUntil(dueOn) < 0;
  return [
    { key: 'drafted', isMet: isDrafted, text: say('checkDrafted') },
    {
      key: 'balanced',
      isMet: isDrafted && balances,
      text: balances ? say('checkBalanced') : say('checkBalancedBad', { codes: unbalanced.join(' ') }),
    },
    {
      key: 'chained',
      isMet: isDrafted && chained,
      text: say(isDrafted && !chained ? 'checkChainedBad' : 'checkChained'),
    },
    { key: 'reviewed', isMet: reviewedAt !== null, text: say('checkReviewed') },
    { key: 'receipt', isMet: submittedAt !== null, text: say('checkReceipt') },
    ...(submittedAt === null
      ? [{ key: 'due', isMet: !isOver, text: `${say(isOver ? 'checkLate' : 'checkDue')} ${dueOn}` }]
      : []),
  ];
}

/** Refusals in words where a reader looks for them: a tooltip alone is easily missed. */
function Refusals({ steps }: { readonly steps: Declaration['allowedSteps'] }) {
  const say = useWords(declarationWords);
  const text = useText();
  const refused = steps.filter(({ allowed, refusal }) => !allowed && refusal !== undefined && refusal !== null);
  if (refused.length === 0) return null;
  return (
    <>
      <strong>{say('steps')}</strong>
      <ul>
        {refused.map(({ step, label, refusal }) => (
          <li key={step}>{say('stepRefused', { step: text(label), why: text(refusal!.text) })}</li>
        ))}
      </ul>
    </>
  );
}
