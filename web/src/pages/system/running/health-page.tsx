import { Alert } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { unreachable } from '../../../api/problem';
import { PageHead } from '../../../desktop/record/page-head';
import { Read } from '../../../desktop/record/record-query';
import { PlainTable } from '../../../desktop/show/plain-table';
import { ToneTag } from '../../../desktop/show/state-tag';
import { useText, useWords } from '../../../words/words';
import type { Text } from '../../../words/words';
import { runningWords } from './running.words';

interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly reason: Text | null;
  readonly warning: Text | null;
}
interface Readiness {
  readonly status: 'ready' | 'not-ready';
  readonly checks: readonly Check[];
}

/** Not ready is an answer as well (503): its reasons are what the page is for. */
async function readReadiness(): Promise<Readiness> {
  const response = await fetch('/health/ready').catch((cause: unknown) => {
    throw unreachable(cause);
  });
  return (await response.json()) as Readiness;
}

const everyMs = 10_000;

/** 运行状况: whether the parts of the system work, and what to do where one does not. */
export default function HealthPage() {
  const say = useWords(runningWords);
  const query = useQuery({ queryKey: ['/health/ready'], queryFn: readReadiness, refetchInterval: everyMs });
  return (
    <>
      <PageHead title={say('health')} />
      <Read query={query}>{(readiness) => <Checks readiness={readiness} />}</Read>
    </>
  );
}

function Checks({ readiness: { status, checks } }: { readonly readiness: Readiness }) {
  const say = useWords(runningWords);
  const text = useText();
  const isReady = status === 'ready';
  return (
    <>
      <Alert
        type={isReady ? 'success' : 'error'}
        showIcon
        role="status"
        className="problem"
        title={say(isReady ? 'ready' : 'notReady')}
      />
      <PlainTable
        label={say('health')}
        rows={checks}
        keyOf={({ name }) => name}
        columns={[
          { title: say('check'), show: ({ name }) => nameOf(name, say) },
          { title: say('result'), show: (check) => <Result check={check} /> },
          { title: say('what'), show: ({ reason, warning }) => text(reason ?? warning) },
        ]}
      />
    </>
  );
}

/** A check that has no words yet keeps its name. */
const nameOf = (name: string, say: (key: keyof typeof runningWords) => string): string =>
  name in runningWords ? say(name as keyof typeof runningWords) : name;

function Result({ check: { ok, warning } }: { readonly check: Check }) {
  const say = useWords(runningWords);
  if (!ok) return <ToneTag tone="bad">{say('failed')}</ToneTag>;
  return warning === null ? (
    <ToneTag tone="good">{say('ok')}</ToneTag>
  ) : (
    <ToneTag tone="waiting">{say('warning')}</ToneTag>
  );
}
