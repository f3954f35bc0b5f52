import { Button } from 'antd-mobile';
import { useDeferredValue, useState } from 'react';
import { useNavigate } from 'react-router';
import { answer, api } from '../../../api/client';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { useWrite } from '../../../api/use-write';
import { kilograms } from '../../../shared/format';
import { useCode } from '../../../words/codes';
import { useLanguage } from '../../../words/language';
import { useText, useWords } from '../../../words/words';
import { RowLink } from '../../shared/card';
import { TextField, TickRow, toggled } from '../../shared/fields';
import { Nothing, ProblemNote } from '../../shared/page-states';
import { Pages } from '../../shared/pages';
import { Screen } from '../../shared/screen';
import { toast } from '../../shared/toast';
import { useOwnFirm } from '../own-firm';
import { wastesWords } from './wastes.words';

const mostProfiles = 100;

/** Templates of the trade first; else by name, pinyin or code. Nobody has to know a code. */
export default function AddPage() {
  const say = useWords(wastesWords);
  return (
    <Screen title={say('add')} back="/m/wastes">
      <Templates />
      <Search />
    </Screen>
  );
}

function Templates() {
  const say = useWords(wastesWords);
  const text = useText();
  const trade = useCode('trade');
  const navigate = useNavigate();
  const firm = useOwnFirm().data;
  const templates = useApi('/api/v1/trade-templates', {
    query: { trade: firm?.trade },
    enabled: firm !== undefined,
  }).data;
  const profiles = useApi('/api/v1/waste-profiles', { query: { limit: mostProfiles } }).data;
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const add = useWrite(
    (keys: readonly string[], send) =>
      answer(api.POST('/api/v1/waste-profiles/from-templates', { body: { keys: [...keys] }, ...send() })),
    ({ created }) => {
      toast(say('added', { count: created.length }));
      void navigate('/m/wastes', { replace: true });
    },
  );
  if (firm === undefined || templates === undefined || profiles === undefined) return null;
  const taken = new Set(profiles.items.map(({ templateKey }) => templateKey));
  const left = templates.filter(({ key }) => !taken.has(key));
  return (
    <section aria-labelledby="templates">
      <h2 id="templates">{say('templates', { trade: trade(firm.trade) })}</h2>
      <p className="m-weak">{say(left.length === 0 ? 'templatesNone' : 'templatesHint')}</p>
      {left.map((template) => (
        <TickRow
          key={template.key}
          checked={ticked.includes(template.key)}
          onChange={(on) => setTicked(toggled(ticked, template.key, on))}
        >
          {text(template.name)} <span className="m-weak">{template.wasteCode}</span>
          <br />
          <span className="m-weak">{say('usual', { mass: kilograms(template.usualMassGrams) })}</span>
        </TickRow>
      ))}
      <ProblemNote error={add.error} />
      {left.length === 0 ? null : (
        <Button
          block
          color="primary"
          disabled={ticked.length === 0}
          loading={add.isPending}
          onClick={() => add.mutate(ticked)}
        >
          {say('addTicked', { count: ticked.length })}
        </Button>
      )}
    </section>
  );
}

function Search() {
  const say = useWords(wastesWords);
  const [typed, setTyped] = useState('');
  const query = useDeferredValue(typed.trim());
  return (
    <section aria-labelledby="find">
      <h2 id="find">{say('searchTitle')}</h2>
      <TextField label={say('search')} value={typed} onChange={setTyped} />
      {query === '' ? null : (
        <div className="m-card">
          <Pages
            of="/api/v1/waste-codes"
            query={{ query }}
            keyOf={({ code }) => code}
            empty={<Nothing text={say('noneFound')} />}
          >
            {(entry) => <Entry entry={entry} />}
          </Pages>
        </div>
      )}
    </section>
  );
}

function Entry({ entry }: { readonly entry: Schemas['WasteCodeView'] }) {
  const say = useWords(wastesWords);
  const text = useText();
  const language = useLanguage();
  const name = language === 'en' ? (entry.nameEn ?? entry.nameZh) : entry.nameZh;
  if (!entry.acceptability.accepted)
    return (
      <div className="m-row-link">
        {name} <span className="m-weak">{entry.code}</span>
        <p className="m-danger">
          {say('notAccepted')}
          {text(entry.acceptability.reason)}
        </p>
      </div>
    );
  return (
    <RowLink to={`/m/wastes/new/${entry.code}`}>
      {name} <span className="m-weak">{entry.code}</span>
    </RowLink>
  );
}
