import { Select } from 'antd';
import { useSearchParams } from 'react-router';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { Nothing } from '../../../desktop/page-states';
import { PageHead } from '../../../desktop/record/page-head';
import { Read } from '../../../desktop/record/record-query';
import { PaperLink } from '../../../desktop/show/paper-link';
import { PlainTable } from '../../../desktop/show/plain-table';
import { useLanguage } from '../../../words/language';
import { useText, useWords } from '../../../words/words';
import { ImportUpload } from './import-upload';
import { importWords } from './imports.words';

type Kind = Schemas['ImportKindView'];

/** 批量导入: template, check without effect, rows to mend, and then all or nothing. */
export default function ImportsPage() {
  const say = useWords(importWords);
  const query = useApi('/api/v1/imports', {});
  return (
    <>
      <PageHead title={say('title')} />
      <Read query={query}>{({ items }) => <Chooser kinds={items} />}</Read>
    </>
  );
}

function Chooser({ kinds }: { readonly kinds: readonly Kind[] }) {
  const say = useWords(importWords);
  const text = useText();
  const [search, setSearch] = useSearchParams();
  const chosen = kinds.find(({ kind }) => kind === search.get('kind')) ?? kinds[0];
  if (chosen === undefined) return <Nothing text={say('none')} />;
  return (
    <>
      <label style={{ display: 'grid', maxWidth: 320 }}>
        <span className="note">{say('kind')}</span>
        <Select
          aria-label={say('kind')}
          value={chosen.kind}
          onChange={(kind: string) => setSearch({ kind })}
          options={kinds.map(({ kind, title }) => ({ value: kind, label: text(title) }))}
        />
      </label>
      <Template kind={chosen} />
      <ImportUpload key={chosen.kind} kind={chosen.kind} />
    </>
  );
}

function Template({ kind: { kind, columns, mostRows } }: { readonly kind: Kind }) {
  const say = useWords(importWords);
  const text = useText();
  const language = useLanguage();
  const address = (format: string) => `/api/v1/imports/${kind}/template?format=${format}&language=${language}`;
  return (
    <>
      <h2 className="part">{say('stepTemplate')}</h2>
      <p className="note">{say('templateHelp', { rows: mostRows })}</p>
      <div className="steps problem">
        <PaperLink href={address('xlsx')}>{say('templateXlsx')}</PaperLink>
        <PaperLink href={address('csv')}>{say('templateCsv')}</PaperLink>
      </div>
      <PlainTable
        label={say('stepTemplate')}
        rows={columns}
        keyOf={({ key }) => key}
        columns={[
          { title: say('column'), show: ({ heading }) => text(heading) },
          { title: say('required'), show: ({ required }) => say(required ? 'yes' : 'no') },
          { title: say('note'), show: ({ note }) => text(note) },
          {
            title: say('choices'),
            show: ({ choices }) => choices.map((choice) => text(choice.text)).join('、') || '—',
          },
        ]}
      />
    </>
  );
}
