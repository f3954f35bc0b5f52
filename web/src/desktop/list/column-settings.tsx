import { DownOutlined, SettingOutlined, UpOutlined } from '@ant-design/icons';
import { Button, Checkbox, Popover, Segmented } from 'antd';
import { useWords } from '../../words/words';
import { listWords } from './list.words';
import type { Density, UsedTableSettings } from './table-settings';

/** 列设置: what is shown, in which order, how close. Arrows instead of dragging: they work with keys, too. */
export function ColumnSettings<Row>({ table }: { readonly table: UsedTableSettings<Row> }) {
  const say = useWords(listWords);
  return (
    <Popover trigger="click" placement="bottomRight" content={<Choices table={table} />}>
      <Button icon={<SettingOutlined />}>{say('columns')}</Button>
    </Popover>
  );
}

const width = 300;

function Choices<Row>({ table }: { readonly table: UsedTableSettings<Row> }) {
  const say = useWords(listWords);
  const { settings, set, ordered, restore } = table;
  const keys = ordered.map(({ key }) => key);
  const toggle = (key: string) => {
    const hidden = settings.hidden.includes(key)
      ? settings.hidden.filter((other) => other !== key)
      : [...settings.hidden, key];
    if (hidden.length < keys.length) set({ ...settings, hidden });
  };
  const move = (at: number, by: -1 | 1) => {
    const order = [...keys];
    order.splice(at + by, 0, ...order.splice(at, 1));
    set({ ...settings, order });
  };
  return (
    <div style={{ width }}>
      <p className="note">{say('columnsHelp')}</p>
      {ordered.map(({ key, title }, at) => (
        <div key={key} className="column-choice">
          <Checkbox checked={!settings.hidden.includes(key)} onChange={() => toggle(key)}>
            {title}
          </Checkbox>
          <span>
            <Button
              type="text"
              size="small"
              icon={<UpOutlined />}
              disabled={at === 0}
              aria-label={say('up', { name: title })}
              onClick={() => move(at, -1)}
            />
            <Button
              type="text"
              size="small"
              icon={<DownOutlined />}
              disabled={at === keys.length - 1}
              aria-label={say('down', { name: title })}
              onClick={() => move(at, 1)}
            />
          </span>
        </div>
      ))}
      <div className="steps">
        <Segmented<Density>
          aria-label={say('density')}
          value={settings.density}
          onChange={(density) => set({ ...settings, density })}
          options={[
            { value: 'small', label: say('dense') },
            { value: 'medium', label: say('normal') },
            { value: 'large', label: say('airy') },
          ]}
        />
        <Button type="link" onClick={restore}>
          {say('restore')}
        </Button>
      </div>
    </div>
  );
}
