import { PrinterOutlined, ReloadOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { Suspense, lazy, useState } from 'react';
import type { ReactNode } from 'react';
import { useRows } from '../../api/queries';
import type { Asked, ListPath, QueryOf, RowOf } from '../../api/queries';
import { useWords } from '../../words/words';
import { Loading, Nothing, Refused } from '../page-states';
import { PageHead } from '../record/page-head';
import type { BatchBarProps } from './batch-bar';
import { ColumnSettings } from './column-settings';
import { ExportButton } from './export-button';
import { FilterBar } from './filter-bar';
import type { BatchAction, Column, Filter } from './list.types';
import { ListTable } from './list-table';
import { listWords } from './list.words';
import { pageSizes, useTableSettings } from './table-settings';
import { useListAddress } from './use-list-address';
import type { ListAddress } from './use-list-address';

/** Comes with the first row that is ticked. */
const LazyBatchBar = lazy(() => import('./batch-bar'));
const BatchBar = <Row,>(props: BatchBarProps<Row>) => <LazyBatchBar {...(props as BatchBarProps<unknown>)} />;

interface ListProps<P extends ListPath> {
  readonly title: string;
  readonly list: P;
  /** Ids in the address of the list. */
  readonly path?: Asked<P>['path'];
  /** Always asked for, whatever the filters say. */
  readonly fixed?: Partial<QueryOf<P>>;
  /** What holds until the reader chooses: a default order or state. */
  readonly standard?: Partial<QueryOf<P>>;
  readonly columns: readonly Column<RowOf<P>>[];
  /** Of a second list on the page: stands before its parameters in the address. */
  readonly name?: string;
  readonly filters?: readonly Filter[];
  readonly rowKey?: (row: RowOf<P>) => string;
  readonly nameOf?: (row: RowOf<P>) => string;
  readonly batch?: readonly BatchAction<RowOf<P>>[];
  /** Right of the title: what begins something new. */
  readonly tools?: ReactNode;
  /** Shown instead of the table's words when there is nothing at all. */
  readonly empty?: ReactNode;
  /** Below a row that is opened. */
  readonly detail?: (row: RowOf<P>) => ReactNode;
}

const idOf = (row: unknown): string => String((row as { id: string | number }).id);

/** 查询表格: filters in the address, columns kept with the account, export of all filtered rows by the server. */
export function ListPage<P extends ListPath>(props: ListProps<P> & { readonly above?: ReactNode }) {
  return (
    <>
      <PageHead title={props.title} tools={props.tools} />
      {props.above}
      <ListSection {...props} />
    </>
  );
}

/** The same without a heading, as a part of another page. */
export function ListSection<P extends ListPath>(props: ListProps<P>) {
  const { list, path, columns, filters = [], rowKey = idOf, nameOf = idOf, batch = [], empty, detail } = props;
  const address = useListAddress(props.name);
  const table = useTableSettings(list, columns);
  const { query, cursor } = queryOf(address.values, filters, props.standard, props.fixed);
  const asked: object = { ...query, limit: table.settings.limit, ...(cursor === undefined ? {} : { cursor }) };
  const others = path === undefined ? {} : { path };
  const { rows, nextCursor, error, isFetching, refetch } = useRows(list, asked as QueryOf<P>, others);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const isFiltered = filters.some(({ name }) => name in address.values);
  const clear = () => setTicked([]);
  const filterBar = <FilterBar filters={filters} address={address} />;
  if (error !== null)
    return (
      <>
        {filterBar}
        <Refused error={error} again={() => void refetch()} />
      </>
    );
  return (
    <>
      {filterBar}
      <div className="table-tools">
        <RefreshButton isFetching={isFetching} refresh={() => void refetch()} />
        <ColumnSettings table={table} />
        <PrintButton />
        <ExportButton title={props.title} list={fillPath(list, path)} query={query} columns={table.shown} />
      </div>
      <Suspense>
        {ticked.length === 0 ? null : (
          <BatchBar rows={rows.filter((row) => ticked.includes(rowKey(row)))} actions={batch} {...{ nameOf, clear }} />
        )}
      </Suspense>
      {rows.length === 0 ? (
        <Blank isLoading={isFetching} isFiltered={isFiltered} empty={empty} />
      ) : (
        <ListTable<RowOf<P>>
          label={props.title}
          rows={rows}
          columns={table.shown}
          keyOf={rowKey}
          nameOf={nameOf}
          density={table.settings.density}
          sort={query['sort']}
          setSort={(sort) => address.change({ sort })}
          {...(batch.length === 0 ? {} : { ticked, setTicked })}
          {...(detail === undefined ? {} : { detail })}
        />
      )}
      <Pager
        address={address}
        nextCursor={nextCursor}
        limit={table.settings.limit}
        setLimit={(limit) => table.set({ ...table.settings, limit })}
      />
    </>
  );
}

/** Parameters of the address that the list knows; others belong to the page. */
function queryOf(
  values: Readonly<Record<string, string>>,
  filters: readonly Filter[],
  standard: object = {},
  fixed: object = {},
): { readonly query: Readonly<Record<string, string>>; readonly cursor: string | undefined } {
  const known = [...filters.map(({ name }) => name), 'sort'];
  const given = Object.fromEntries(known.filter((name) => name in values).map((name) => [name, values[name]!]));
  const query = Object.entries({ ...standard, ...given, ...fixed }).filter(([, value]) => value !== undefined);
  return { query: Object.fromEntries(query.map(([name, value]) => [name, String(value)])), cursor: values['cursor'] };
}

const fillPath = (list: string, path: unknown): string =>
  list
    .replace(/^\/api\/v1/, '')
    .replace(/\{(\w+)\}/g, (_, name: string) => String((path as Record<string, string>)[name]));

interface BlankProps {
  readonly isLoading: boolean;
  readonly isFiltered: boolean;
  readonly empty: ReactNode;
}

function Blank({ isLoading, isFiltered, empty }: BlankProps) {
  const say = useWords(listWords);
  if (isLoading) return <Loading />;
  if (!isFiltered && empty !== undefined) return <>{empty}</>;
  return <Nothing text={say(isFiltered ? 'nothing' : 'empty')} />;
}

function RefreshButton({ isFetching, refresh }: { readonly isFetching: boolean; readonly refresh: () => void }) {
  const say = useWords(listWords);
  return (
    <Button icon={<ReloadOutlined />} loading={isFetching} onClick={refresh}>
      {say('refresh')}
    </Button>
  );
}

function PrintButton() {
  const say = useWords(listWords);
  return (
    <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
      {say('print')}
    </Button>
  );
}

interface PagerProps {
  readonly address: ListAddress;
  readonly nextCursor: string | null;
  readonly limit: number;
  readonly setLimit: (limit: number) => void;
}

/** Pages by cursor: as fast on the last page as on the first. */
function Pager({ address, nextCursor, limit, setLimit }: PagerProps) {
  const say = useWords(listWords);
  const { back, next, pageNumber } = address;
  return (
    <nav className="pager">
      <Select
        aria-label={say('perPage')}
        value={limit}
        onChange={setLimit}
        options={pageSizes.map((size) => ({ value: size, label: `${say('perPage')} ${size}` }))}
      />
      <Button disabled={back === null} onClick={() => back?.()}>
        {say('previous')}
      </Button>
      <span>{say('page', { number: pageNumber })}</span>
      <Button disabled={nextCursor === null} onClick={() => next(nextCursor!)}>
        {say('next')}
      </Button>
    </nav>
  );
}
