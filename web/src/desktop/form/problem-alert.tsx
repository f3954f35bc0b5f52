import { Alert } from 'antd';
import { saidAbove } from '../../api/problem';
import { useLanguage } from '../../words/language';

interface Shown {
  readonly error: unknown;
  /** Pointers of fields that show their own message. */
  readonly shownElsewhere?: readonly string[];
}

/** Why a write was refused and what to do, as far as no field of the form says it. */
export function ProblemAlert({ error, shownElsewhere = [] }: Shown) {
  const language = useLanguage();
  if (!error) return null;
  const said = saidAbove(error, language, shownElsewhere);
  if (said === null) return null;
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      className="problem"
      title={said.title}
      description={
        said.others.length === 0 ? undefined : (
          <ul>
            {said.others.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        )
      }
    />
  );
}
