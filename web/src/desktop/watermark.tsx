import { Watermark as AntWatermark } from 'antd';
import { useState } from 'react';
import { instant } from '../shared/format';
import './watermark.css';

/** Legible on a photo of the screen, light enough to read through. */
const font = { color: 'rgba(128, 128, 128, 0.18)', fontSize: 15 };
const gap: [number, number] = [120, 120];

/** Who looked, and when the page was opened (Asia/Shanghai): over the page, out of the way of the mouse and of readers. */
export default function Watermark({ name }: { readonly name: string }) {
  const [openedAt] = useState(() => `${instant(new Date().toISOString())} UTC+8`);
  return (
    <div className="watermark" aria-hidden data-testid="watermark" data-text={`${name} ${openedAt}`}>
      <AntWatermark content={[name, openedAt]} font={font} gap={gap} style={{ height: '100%' }}>
        <div className="watermark-sheet" />
      </AntWatermark>
    </div>
  );
}
