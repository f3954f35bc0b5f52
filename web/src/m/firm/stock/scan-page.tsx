import { useState } from 'react';
import { useApi } from '../../../api/queries';
import { kilograms } from '../../../shared/format';
import { Scanner } from '../../../shared/scan/scanner';
import { useText, useWords } from '../../../words/words';
import { RowLink, Tag } from '../../shared/card';
import { Ready } from '../../shared/page-states';
import { Screen } from '../../shared/screen';
import { firmWords } from '../firm.words';
import { stockWords } from './stock.words';

/** 扫一扫: what a package is, and what there is to do with it. */
export default function ScanPage() {
  const say = useWords(stockWords);
  const [code, setCode] = useState('');
  return (
    <Screen title={say('scanTitle')}>
      <Scanner onCode={setCode} />
      {code === '' ? null : <Found code={code} />}
    </Screen>
  );
}

function Found({ code }: { readonly code: string }) {
  const text = useText();
  const say = useWords(firmWords);
  const found = useApi('/api/v1/scan', { query: { code } });
  return (
    <div role="status">
      <Ready of={found}>
        {(container) => (
          <div className="m-card">
            <RowLink to={`/m/containers/${container.id}`} extra={<Tag>{text(container.stateName)}</Tag>}>
              <strong>{container.name}</strong> {say('kg', { mass: kilograms(container.grams) })}
              <br />
              <span className="m-weak">{container.code}</span>
            </RowLink>
            <p>{text(container.next)}</p>
          </div>
        )}
      </Ready>
    </div>
  );
}
