import { FilePdfOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';

/** A file of the API, opened or saved by the browser: the session's cookie goes with it. */
export const PaperLink = ({ href, children }: { readonly href: string; readonly children: ReactNode }) => (
  <Button href={href} target="_blank" rel="noopener" icon={<FilePdfOutlined />}>
    {children}
  </Button>
);
