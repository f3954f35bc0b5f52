import { Input } from 'antd';
import { useState } from 'react';
import { Field } from '../../../desktop/form/fields';
import { DayInput, KilogramInput } from '../../../desktop/form/inputs';
import { RemoteSelect } from '../../../desktop/form/remote-select';
import { RowFields } from '../../../desktop/form/row-fields';
import { useWords } from '../../../words/words';
import { permitWords } from './permits.words';

export function PermitFields() {
  const say = useWords(permitWords);
  return (
    <>
      <Field name="number" label={say('number')} required>
        <Input maxLength={60} />
      </Field>
      <Field name="basis" label={say('basis')} required>
        <Input.TextArea rows={2} maxLength={500} />
      </Field>
      <div className="fields-2">
        <Field name="validFrom" label={say('validFrom')} required>
          <DayInput />
        </Field>
        <Field name="validTo" label={say('validTo')} required>
          <DayInput />
        </Field>
      </div>
      <Field name="yearlyQuotaGrams" label={say('quota')} required>
        <KilogramInput />
      </Field>
      <Field name="codes" label={say('codes')} required>
        <CodesInput />
      </Field>
      <h3>{say('categoryQuotas')}</h3>
      <RowFields name="categoryQuotas" row={say('categoryQuota')}>
        {(at) => (
          <>
            <Field name={[at, 'category']} label={say('category')} help={say('categoryHelp')} required>
              <Input maxLength={4} />
            </Field>
            <Field name={[at, 'quotaGrams']} label={say('quota')} required>
              <KilogramInput />
            </Field>
          </>
        )}
      </RowFields>
    </>
  );
}

interface CodesInputProps {
  readonly id?: string;
  readonly value?: readonly string[];
  readonly onChange?: (codes: string[]) => void;
}

const codesIn = (text: string): string[] => [...new Set(text.split(/[\s,，、;；]+/).filter((code) => code !== ''))];

/** Hundreds of codes are pasted from the permit; single ones are found in the catalogue. */
function CodesInput({ id, value = [], onChange }: CodesInputProps) {
  const say = useWords(permitWords);
  const [typed, setTyped] = useState<string>();
  const give = (text: string) => {
    setTyped(text);
    onChange?.(codesIn(text));
  };
  return (
    <>
      <Input.TextArea
        {...(id === undefined ? {} : { id })}
        rows={5}
        value={typed ?? value.join(' ')}
        onChange={(event) => give(event.target.value)}
      />
      <p className="note">{say('counted', { count: value.length })}</p>
      <RemoteSelect
        list="/api/v1/waste-codes"
        aria-label={say('addCode')}
        placeholder={say('addCode')}
        value={null}
        optionOf={({ code, nameZh }) => ({ value: code, label: `${code} ${nameZh}`, disabled: value.includes(code) })}
        onChange={(code) => {
          if (code !== null) give([...value, code].join(' '));
        }}
      />
    </>
  );
}
