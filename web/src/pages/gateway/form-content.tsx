import type { Schemas } from '../../api/queries';
import { PlainTable } from '../../desktop/show/plain-table';
import { instant, kilograms } from '../../shared/format';
import { useCode } from '../../words/codes';
import { wordOf } from '../../words/code-table';
import { useLanguage } from '../../words/language';
import { useWords } from '../../words/words';
import { formFields } from './form-fields.words';
import { gatewayWords } from './gateway.words';

type Content = Schemas['MessageDetailView']['content'];
type Field = readonly [name: string, value: unknown];

/** What a message says, in the words of the official form: the manifest, then each of its lines. */
export function FormContent({ content }: { readonly content: Content }) {
  const say = useWords(gatewayWords);
  const { lines = [], ...head } = content as Record<string, unknown> & { readonly lines?: readonly object[] };
  return (
    <>
      <Fields label={say('content')} fields={Object.entries(head)} />
      {lines.map((line, at) => (
        <section key={at}>
          <h2>{say('lineOf', { number: at + 1 })}</h2>
          <Fields label={say('lineOf', { number: at + 1 })} fields={Object.entries(line)} />
        </section>
      ))}
    </>
  );
}

const order = Object.keys(formFields);

/** As the form has them; what it does not have comes last. */
const placeOf = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);

function Fields({ label, fields }: { readonly label: string; readonly fields: readonly Field[] }) {
  const say = useWords(gatewayWords);
  const language = useLanguage();
  const show = useFieldText();
  return (
    <PlainTable
      label={label}
      rows={[...fields].sort(([one], [other]) => placeOf(one) - placeOf(other))}
      keyOf={([name]) => name}
      columns={[
        { title: say('field'), show: ([name]) => wordOf(formFields, name, language) },
        { title: say('value'), show: ([name, value]) => show(name, value) },
      ]}
    />
  );
}

/** Codes in words, masses in kilograms, instants in Shanghai. */
function useFieldText(): (name: string, value: unknown) => string {
  const say = useWords(gatewayWords);
  const coded: Readonly<Record<string, (code: string) => string>> = {
    hazards: useCode('hazard'),
    physicalForm: useCode('form'),
    packaging: useCode('packaging'),
  };
  const textOf = (name: string, text: string): string => {
    if (text === '') return '—';
    return name.endsWith('At') ? instant(text) : (coded[name]?.(text) ?? text);
  };
  const show = (name: string, value: unknown): string => {
    if (Array.isArray(value)) return value.map((each) => show(name, each)).join('、') || '—';
    if (typeof value === 'boolean') return say(value ? 'yes' : 'no');
    if (typeof value === 'number') return name.endsWith('Grams') ? `${kilograms(value)} kg` : String(value);
    return typeof value === 'string' ? textOf(name, value) : '—';
  };
  return show;
}
