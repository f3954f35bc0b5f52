import { Button, Form } from 'antd';
import type { FormInstance } from 'antd';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { pathOf, tell } from '../../api/problem';
import type { ProblemError } from '../../api/problem';
import { useWrite } from '../../api/use-write';
import type { Send } from '../../api/use-write';
import { useLanguage } from '../../words/language';
import { useWords } from '../../words/words';
import { tellNote } from '../feedback';
import { forgetDraft, readDraft, writeDraft } from '../../shared/draft';
import { formWords } from './form.words';
import { ProblemAlert } from './problem-alert';

interface WriteFormProps<Values extends object, Answer> {
  readonly write: (values: Values, send: Send) => Promise<Answer>;
  readonly done?: (answer: Answer) => void;
  readonly initial?: Partial<Values>;
  /** Kept on this device under this name until it is sent, so that a reload loses nothing. */
  readonly draft?: string;
  readonly label?: string;
  readonly danger?: boolean;
  readonly form?: FormInstance<Values>;
  readonly layout?: 'vertical' | 'horizontal' | 'inline';
  readonly children?: ReactNode;
  readonly tools?: ReactNode;
  /** Set once its reader leaves the form, and what stands in it with it. */
  readonly left?: { readonly current: boolean };
}

/** A form whose names are those of the API's body: what the API refuses is shown at the very field. */
export function WriteForm<Values extends object, Answer>(props: WriteFormProps<Values, Answer>) {
  const { write, done, initial, draft, label, danger, layout = 'vertical', children, tools, left } = props;
  const say = useWords(formWords);
  const [own] = Form.useForm<Values>();
  const form = props.form ?? own;
  const isSent = (answer: Answer) => {
    if (draft !== undefined) forgetDraft(draft);
    done?.(answer);
  };
  const sent = useWrite<Values, Answer>(write, isSent, draft);
  const shown = useFieldErrors(form, sent.error?.problem?.errors);
  useTellIfGone(sent.error, left);
  const kept = draft === undefined ? undefined : readDraft<Partial<Values>>(draft);
  return (
    <Form<Values>
      form={form}
      layout={layout}
      initialValues={{ ...initial, ...kept }}
      scrollToFirstError={{ focus: true }}
      noValidate
      onValuesChange={(_, values) => {
        if (draft !== undefined) writeDraft(draft, values);
      }}
      onFinish={(values) => sent.mutate(values)}
    >
      <ProblemAlert error={sent.error} shownElsewhere={shown} />
      {children}
      <Form.Item>
        <div className="steps">
          <Button type="primary" htmlType="submit" danger={danger ?? false} loading={sent.isPending}>
            {label ?? say('save')}
          </Button>
          {tools}
        </div>
      </Form.Item>
    </Form>
  );
}

const readMs = 3_000;

/**
 * Refused because somebody else was faster, a form may go at once, as what it was for is no longer possible. Why is then
 * said in a note that stays, unless its reader closed it.
 */
function useTellIfGone(error: ProblemError | null, left?: { readonly current: boolean }): void {
  const language = useLanguage();
  const latest = useRef<{ readonly words: string; readonly at: number }>(undefined);
  useEffect(() => {
    latest.current = error === null ? undefined : { words: tell(error, language), at: performance.now() };
  }, [error, language]);
  useEffect(
    () => () => {
      const refused = latest.current;
      if (refused !== undefined && left?.current !== true && performance.now() - refused.at < readMs)
        tellNote('warning', { title: refused.words, duration: 0 });
    },
    [left],
  );
}

type FieldProblem = { readonly pointer: string; readonly message: string };

/** Puts the refused fields' messages where the fields are, and the reader at the first; gives the pointers that found theirs. */
function useFieldErrors<Values extends object>(
  form: FormInstance<Values>,
  errors: readonly FieldProblem[] = [],
): string[] {
  const fields = errors.filter(({ pointer }) => form.getFieldInstance(pathOf(pointer) as never) !== undefined);
  useEffect(() => {
    const say = (errorsOf: (message: string) => string[]) =>
      form.setFields(
        fields.map(({ pointer, message }) => ({ name: pathOf(pointer) as never, errors: errorsOf(message) })),
      );
    say((message) => [message]);
    const [first] = fields;
    if (first !== undefined) form.scrollToField(pathOf(first.pointer), { focus: true });
    // The next try tells what is wrong then.
    return () => say(() => []);
    // The errors are new with every refusal; the fields follow from them.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [errors, form]);
  return fields.map(({ pointer }) => pointer);
}
