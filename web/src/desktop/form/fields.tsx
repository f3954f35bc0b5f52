import { Form, Input } from 'antd';
import type { Rule, RuleObject } from 'antd/es/form';
import type { ReactNode } from 'react';
import { useWords } from '../../words/words';
import { formWords } from './form.words';

interface FieldProps {
  readonly name: string | (string | number)[];
  readonly label: ReactNode;
  readonly required?: boolean;
  readonly help?: ReactNode;
  readonly children: ReactNode;
}

/** A labelled field of a form; one that is required, or holds what is no number, says so before it is sent. */
export function Field({ name, label, required = false, help, children }: FieldProps) {
  const say = useWords(formWords);
  return (
    <Form.Item
      name={name}
      label={label}
      extra={help}
      rules={[...(required ? [{ required, message: say('required') }] : []), readable(say('mendNumber'))]}
    >
      {children}
    </Form.Item>
  );
}

/**
 * Its input says at once what is wrong with a number; that it keeps the form from being sent is said when it does. As every
 * field has this rule, each drops what the server refused as soon as it is changed: one without any rule would not.
 */
const readable = (message: string): Rule => ({
  validateTrigger: 'onSubmit',
  validator: (_, value) => (Number.isNaN(value) ? Promise.reject(new Error(message)) : Promise.resolve()),
});

interface AgainFieldProps {
  /** Name of the field that holds what is typed again. */
  readonly of: string;
  readonly label: ReactNode;
  readonly differs: string;
  readonly children: ReactNode;
}

/** Asks to type a field once more, where an error of typing could not be mended afterwards. It holds nothing to send. */
export function AgainField({ of, label, differs, children }: AgainFieldProps) {
  const say = useWords(formWords);
  const same = ({ getFieldValue }: { getFieldValue: (name: string) => unknown }): RuleObject => ({
    validator: (_, value) => (value === getFieldValue(of) ? Promise.resolve() : Promise.reject(new Error(differs))),
  });
  return (
    <Form.Item
      name="again"
      label={label}
      dependencies={[of]}
      rules={[{ required: true, message: say('required') }, same]}
    >
      {children}
    </Form.Item>
  );
}

/** Sent as it was given, and seen by nobody: what is refused of it is said above the form. */
export const KeptField = ({ name }: Pick<FieldProps, 'name'>) => (
  <Form.Item name={name} hidden>
    <Unseen />
  </Form.Item>
);

const Unseen = () => null;

/** Steps that take something back ask why. */
export function ReasonField({ name = 'reason', label }: { readonly name?: string; readonly label?: string }) {
  const say = useWords(formWords);
  return (
    <Field name={name} label={label ?? say('reason')} required>
      <Input.TextArea rows={3} maxLength={500} showCount autoFocus />
    </Field>
  );
}
