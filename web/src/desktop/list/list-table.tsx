import { CaretDownOutlined, CaretUpOutlined } from '@ant-design/icons';
import { Fragment, useState } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../../words/words';
import type { Column } from './list.types';
import { listWords } from './list.words';
import type { Density } from './table-settings';

export interface ListTableProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row) => string;
  readonly nameOf: (row: Row) => string;
  readonly density: Density;
  readonly sort: string | undefined;
  readonly setSort: (sort: string) => void;
  /** Keys of the ticked rows; left out where nothing is done with several at once. */
  readonly ticked?: readonly string[];
  readonly setTicked?: (keys: readonly string[]) => void;
  /** Below a row that is opened. */
  readonly detail?: (row: Row) => ReactNode;
}

/**
 * The table of a list: the server sorts and pages, so that this only shows. Plain HTML with the first column held while
 * the rest scrolls; a table of antd would bring filters, trees and pages of its own, 50 KiB that no list here uses.
 */
export function ListTable<Row>(props: ListTableProps<Row>) {
  const { label, rows, columns, keyOf, density } = props;
  const [open, setOpen] = useState<readonly string[]>([]);
  const toggle = (key: string) => setOpen(open.includes(key) ? open.filter((other) => other !== key) : [...open, key]);
  return (
    <div className={`list-table list-table-${density}`} role="region" aria-label={label} tabIndex={0}>
      <table aria-label={label}>
        <thead>
          <HeadRow {...props} />
        </thead>
        <tbody>
          {rows.map((row) => {
            const key = keyOf(row);
            return (
              <Fragment key={key}>
                <BodyRow {...props} row={row} isOpen={open.includes(key)} toggle={() => toggle(key)} />
                {open.includes(key) ? (
                  <tr>
                    <td className="row-detail" colSpan={columns.length + 2}>
                      {props.detail?.(row)}
                    </td>
                  </tr>
                ) : null}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function HeadRow<Row>({ rows, columns, keyOf, sort, setSort, ticked, setTicked, detail }: ListTableProps<Row>) {
  const say = useWords(listWords);
  const all = rows.length > 0 && rows.every((row) => ticked?.includes(keyOf(row)));
  return (
    <tr>
      {detail === undefined ? null : <td />}
      {ticked === undefined ? null : (
        <td>
          <input
            type="checkbox"
            aria-label={say('tickAll')}
            checked={all}
            onChange={() => setTicked?.(all ? [] : rows.map(keyOf))}
          />
        </td>
      )}
      {columns.map((column) => (
        <HeadCell key={column.key} column={column} sort={sort} setSort={setSort} />
      ))}
    </tr>
  );
}

interface HeadCellProps<Row> extends Pick<ListTableProps<Row>, 'sort' | 'setSort'> {
  readonly column: Column<Row>;
}

function HeadCell<Row>({ column: { title, number, width, sort: orders }, sort, setSort }: HeadCellProps<Row>) {
  const className = number ? 'number' : '';
  const style = width === undefined ? {} : { minWidth: width };
  if (orders === undefined) {
    return (
      <th scope="col" className={className} style={style}>
        {title}
      </th>
    );
  }
  const [rising, falling] = orders;
  const order = sort === rising ? 'ascending' : sort === falling ? 'descending' : 'none';
  return (
    <th scope="col" className={className} style={style} aria-sort={order}>
      <button type="button" onClick={() => setSort(order === 'ascending' ? falling : rising)}>
        {title}
        {order === 'ascending' ? (
          <CaretUpOutlined />
        ) : (
          <CaretDownOutlined className={order === 'none' ? 'unsorted' : ''} />
        )}
      </button>
    </th>
  );
}

interface BodyRowProps<Row> extends ListTableProps<Row> {
  readonly row: Row;
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

function BodyRow<Row>({ row, columns, keyOf, nameOf, ticked, setTicked, detail, isOpen, toggle }: BodyRowProps<Row>) {
  const say = useWords(listWords);
  const key = keyOf(row);
  const isTicked = ticked?.includes(key) ?? false;
  return (
    <tr className={isTicked ? 'ticked' : ''}>
      {detail === undefined ? null : (
        <td>
          <button
            type="button"
            aria-expanded={isOpen}
            aria-label={say('detail', { name: nameOf(row) })}
            onClick={toggle}
          >
            {isOpen ? <CaretUpOutlined /> : <CaretDownOutlined />}
          </button>
        </td>
      )}
      {ticked === undefined ? null : (
        <td>
          <input
            type="checkbox"
            aria-label={say('tick', { name: nameOf(row) })}
            checked={isTicked}
            onChange={() => setTicked?.(isTicked ? ticked.filter((other) => other !== key) : [...ticked, key])}
          />
        </td>
      )}
      {columns.map(({ key: column, show, number, long }) => (
        <td key={column} className={number ? 'number' : long ? 'long' : ''}>
          {show(row)}
        </td>
      ))}
    </tr>
  );
}
