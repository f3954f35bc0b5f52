import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../words/words';
import { formWords } from './form.words';

interface RowFieldsProps {
  readonly name: string;
  /** What one row is, for the buttons: “价格”. */
  readonly row: string;
  /** What a row begins with; of how many there are already. */
  readonly fresh?: object | ((count: number) => object);
  /** Fields of a row; names begin with its place: `[at, 'wasteCode']`. */
  readonly children: (at: number) => ReactNode;
}

/** A list in a body: rows of fields that are added and taken away. */
export function RowFields({ name, row, fresh = {}, children }: RowFieldsProps) {
  const say = useWords(formWords);
  return (
    <Form.List name={name}>
      {(rows, { add, remove }) => (
        <>
          {rows.map(({ key, name: at }) => (
            <div key={key} className="row-fields">
              {children(at)}
              <Button
                icon={<DeleteOutlined />}
                aria-label={say('removeRow', { row, number: at + 1 })}
                onClick={() => remove(at)}
              />
            </div>
          ))}
          <Form.Item>
            <Button
              type="dashed"
              icon={<PlusOutlined />}
              onClick={() => add(typeof fresh === 'function' ? fresh(rows.length) : { ...fresh })}
            >
              {say('addRow', { row })}
            </Button>
          </Form.Item>
        </>
      )}
    </Form.List>
  );
}
