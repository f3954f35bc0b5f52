import { Select } from 'antd';
import { useState } from 'react';
import { useRows } from '../../api/queries';
import type { ListPath, QueryOf, RowOf } from '../../api/queries';
import { useWords } from '../../words/words';
import { useRecord } from '../../shared/record';
import { formWords } from './form.words';

interface RemoteSelectProps<P extends ListPath> {
  readonly list: P;
  /** Fixed part of the query; what is typed is sent as `query` unless `unsearched`. */
  readonly query?: QueryOf<P>;
  readonly unsearched?: boolean;
  readonly optionOf: (row: RowOf<P>) => { readonly value: string; readonly label: string; readonly disabled?: boolean };
  readonly id?: string;
  readonly value?: string | null;
  readonly onChange?: (value: string | null, row: RowOf<P> | undefined) => void;
  readonly placeholder?: string;
  readonly 'aria-label'?: string;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
}

const mostOffered = 50;

/** Chooses a row of any list: typing searches on the server, so that it is right among a million. */
export function RemoteSelect<P extends ListPath>(props: RemoteSelectProps<P>) {
  const { list, query, unsearched = false, optionOf, value, onChange, placeholder, ...rest } = props;
  const say = useWords(formWords);
  const [typed, setTyped] = useState('');
  const search = unsearched || typed === '' ? {} : { query: typed };
  const asked = { limit: mostOffered, ...(query as object | undefined), ...search };
  const { rows, isFetching } = useRows(list, asked as QueryOf<P>);
  const find = (chosen: string | null) => rows.find((row) => optionOf(row).value === chosen);
  const nameOfChosen = useNameOfChosen(props, find(value ?? null));
  return (
    <Select
      {...rest}
      showSearch={{ filterOption: unsearched, onSearch: setTyped, optionFilterProp: 'label' }}
      allowClear
      loading={isFetching}
      value={value ?? null}
      placeholder={placeholder ?? say('search')}
      notFoundContent={say('noMatch')}
      options={rows.map((row) => optionOf(row))}
      labelRender={nameOfChosen}
      onChange={(chosen: string | undefined) => onChange?.(chosen ?? null, find(chosen ?? null))}
    />
  );
}

/**
 * What is chosen is named while it is not among the rows on offer: after a reload it may be far down the list, and while
 * something else is typed it is not found. An id is never shown.
 */
function useNameOfChosen<P extends ListPath>(
  { list, value = null, optionOf }: RemoteSelectProps<P>,
  offered: RowOf<P> | undefined,
): () => string {
  const say = useWords(formWords);
  const [last, setLast] = useState<RowOf<P>>();
  if (offered !== undefined && offered !== last) setLast(offered);
  const known = offered ?? (last !== undefined && optionOf(last).value === value ? last : undefined);
  const read = useRecord(list, known === undefined ? value : null);
  const row = known ?? read;
  return () => (row ? optionOf(row).label : row === null ? say('notKnown') : '…');
}
