import { Button } from 'antd-mobile';
import { answer, api } from '../../../api/client';
import { useWrite } from '../../../api/use-write';
import { useWords } from '../../../words/words';
import { ProblemNote } from '../../shared/page-states';
import { saveFile } from '../../../shared/save-file';
import { toast } from '../../shared/toast';
import { stockWords } from './stock.words';

interface Props {
  readonly ids: readonly string[];
  readonly layout: 'a4' | 'single';
  readonly label: string;
  /** Needed once one of the labels was printed before. */
  readonly reason?: string;
  readonly disabled?: boolean;
}

/** Makes the PDF of labels in their true size; printing again is logged with its reason. */
export function PrintButton({ ids, layout, label, reason = '', disabled = false }: Props) {
  const say = useWords(stockWords);
  const print = useWrite(
    (asked: Pick<Props, 'ids' | 'layout'> & { readonly reason: string }, send) =>
      answer(
        api.POST('/api/v1/labels', {
          body: {
            containerIds: [...asked.ids],
            layout: asked.layout,
            ...(asked.reason === '' ? {} : { reason: asked.reason }),
          },
          parseAs: 'blob',
          ...send(),
        }),
      ),
    (file) => {
      saveFile(file, say('labelFile'));
      toast(say('printed'));
    },
  );
  return (
    <div className="m-stacked">
      <ProblemNote error={print.error} />
      <Button
        block
        color="primary"
        loading={print.isPending}
        disabled={disabled || ids.length === 0}
        onClick={() => print.mutate({ ids, layout, reason: reason.trim() })}
      >
        {label}
      </Button>
    </div>
  );
}
