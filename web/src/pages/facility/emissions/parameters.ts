import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { useText } from '../../../words/words';

type Parameter = Schemas['EmissionParameterView'];

/** The catalogue of parameters; names and units by code. */
export function useParameters() {
  const { data = [] } = useApi('/api/v1/emission-parameters');
  const text = useText();
  const find = (code: string): Parameter | undefined => data.find((parameter) => parameter.code === code);
  return {
    all: data,
    find,
    nameOf: (code: string): string => text(find(code)) || code,
    unitOf: (code: string): string => find(code)?.unit ?? '',
  };
}

export type Parameters = ReturnType<typeof useParameters>;
