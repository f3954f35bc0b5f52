import { useNavigate, useParams } from 'react-router';
import { answer, api } from '../../../api/client';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { useWrite } from '../../../api/use-write';
import { useWords } from '../../../words/words';
import { useDraft } from '../../../shared/use-draft';
import { Ready } from '../../shared/page-states';
import { Screen } from '../../shared/screen';
import { toast } from '../../shared/toast';
import { WasteForm } from './waste-form';
import type { WasteDraft } from './waste-form';
import { wastesWords } from './wastes.words';

/** A waste that no template has, found by its name. */
export default function NewPage() {
  const say = useWords(wastesWords);
  const { code = '' } = useParams();
  const entry = useApi('/api/v1/waste-codes/{code}', { path: { code } });
  return (
    <Screen title={say('newTitle')} back="/m/wastes/add">
      <Ready of={entry}>{(found) => <Create entry={found} />}</Ready>
    </Screen>
  );
}

/** Certain hazards are ticked; of several that may apply, the firm says which. */
const draftOf = (entry: Schemas['WasteCodeView']): WasteDraft => ({
  name: entry.nameZh,
  kg: '',
  form: '',
  packaging: '',
  hazards: entry.hazardsMeaning === 'firstCertain' ? entry.hazards.slice(0, 1) : [],
  harmful: '',
  components: [],
  photoDocumentId: null,
});

function Create({ entry }: { readonly entry: Schemas['WasteCodeView'] }) {
  const say = useWords(wastesWords);
  const navigate = useNavigate();
  const [draft, change, clear] = useDraft(`waste.${entry.code}`, draftOf(entry));
  const save = useWrite(
    (body: Schemas['CreateWasteProfile'], send) => answer(api.POST('/api/v1/waste-profiles', { body, ...send() })),
    ({ id }) => {
      clear();
      toast(say('saved'));
      void navigate(`/m/wastes/${id}`, { replace: true });
    },
  );
  return (
    <WasteForm
      draft={draft}
      change={change}
      entry={entry}
      error={save.error}
      busy={save.isPending}
      save={save.mutate}
    />
  );
}
