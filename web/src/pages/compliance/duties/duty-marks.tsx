import { Tag, Tooltip } from 'antd';
import type { Schemas } from '../../../api/queries';
import { useWords } from '../../../words/words';
import { dutyWords } from './duties.words';

type Marked = Pick<Schemas['DutyView'], 'provisional' | 'uncertain'>;

/** What a reader must know before relying on a duty, in words. */
export function DutyMarks({ provisional, uncertain }: Marked) {
  const say = useWords(dutyWords);
  return (
    <>
      {provisional ? (
        <Tooltip title={say('provisionalHelp')}>
          <Tag color="warning">{say('provisional')}</Tag>
        </Tooltip>
      ) : null}
      {uncertain ? (
        <Tooltip title={say('uncertainHelp')}>
          <Tag color="warning">{say('uncertain')}</Tag>
        </Tooltip>
      ) : null}
    </>
  );
}
