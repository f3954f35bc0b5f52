import type { ReactNode } from 'react';

export interface PlainColumn<Row> {
  readonly title: ReactNode;
  readonly show: (row: Row, at: number) => ReactNode;
  /** Right-aligned, digits of one width. */
  readonly number?: boolean;
}

interface PlainTableProps<Row> {
  readonly rows: readonly Row[];
  readonly columns: readonly PlainColumn<Row>[];
  readonly keyOf: (row: Row, at: number) => string | number;
  /** Names the table to those who cannot see where it stands. */
  readonly label: string;
  readonly foot?: ReactNode;
  readonly classOf?: (row: Row) => string;
}

/** The few rows inside a record. Plain HTML: lists that page, sort and tick have ListPage. */
export function PlainTable<Row>({ rows, columns, keyOf, label, foot, classOf }: PlainTableProps<Row>) {
  return (
    <div className="plain-table" role="region" aria-label={label} tabIndex={0}>
      <table aria-label={label}>
        <thead>
          <tr>
            {columns.map(({ title, number }, at) => (
              <th key={at} scope="col" className={number ? 'number' : ''}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={keyOf(row, at)} className={classOf?.(row) ?? ''}>
              {columns.map(({ show, number }, column) => (
                <td key={column} className={number ? 'number' : ''}>
                  {show(row, at)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {foot === undefined ? null : <tfoot>{foot}</tfoot>}
      </table>
    </div>
  );
}
