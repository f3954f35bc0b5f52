import { Alert } from 'antd';
import { fieldMessages, tell } from '../../api/problem';
import { useLanguage } from '../../words/language';

interface Shown {
  readonly error: unknown;
  /** Pointers of fields that show their own message. */
  readonly shownElsewhere?: readonly string[];
}

/** Why a write was refused and what to do, with the fields that no input of the form stands for. */
export function ProblemAlert({ error, shownElsewhere = [] }: Shown) {
  const language = useLanguage();
  if (!error) return null;
  const others = fieldMessages(error, shownElsewhere);
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      className="problem"
      title={tell(error, language)}
      description={
        others.length === 0 ? undefined : (
          <ul>
            {others.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        )
      }
    />
  );
}
