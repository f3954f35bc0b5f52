import { Nothing } from '../../../desktop/page-states';
import { PlainTable } from '../../../desktop/show/plain-table';
import { today, yuan } from '../../../shared/format';
import { useWords } from '../../../words/words';
import { priceWords } from './prices.words';

interface Price {
  readonly wasteCode: string;
  readonly validFrom: string;
  readonly fenPerKg: number;
}

type Standing = 'now' | 'later' | 'past';

/** As the API orders them: by code, the newest first. The first that has begun is in force. */
export function standingOf(prices: readonly Price[], at: number, day: string): Standing {
  const { wasteCode, validFrom } = prices[at]!;
  if (validFrom > day) return 'later';
  const newer = prices.slice(0, at).some((price) => price.wasteCode === wasteCode && price.validFrom <= day);
  return newer ? 'past' : 'now';
}

/** Every version of every price: prices are added, never changed. */
export function PriceVersions({ prices }: { readonly prices: readonly Price[] }) {
  const say = useWords(priceWords);
  if (prices.length === 0) return <Nothing text={say('none')} />;
  const rows = prices.map((price, at) => ({ ...price, standing: standingOf(prices, at, today()) }));
  return (
    <PlainTable
      label={say('prices')}
      rows={rows}
      keyOf={(_, at) => at}
      classOf={({ standing }) => (standing === 'past' ? 'note' : '')}
      columns={[
        { title: say('code'), show: ({ wasteCode }) => wasteCode },
        { title: say('version'), show: ({ standing }) => say(standing) },
        { title: say('validFrom'), number: true, show: ({ validFrom }) => validFrom },
        { title: say('perKg'), number: true, show: ({ fenPerKg }) => say('each', { amount: yuan(fenPerKg) }) },
      ]}
    />
  );
}
