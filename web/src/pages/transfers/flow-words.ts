import type { Text } from '../../words/words';
import { flowStepWords } from './flow.words';

/** The words of a step that runs as a job, where a list gives only its name. */
export function stepLabel(step: keyof typeof flowStepWords): Text {
  const [zh, en] = flowStepWords[step];
  return { zh, en };
}
