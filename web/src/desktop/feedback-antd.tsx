import { ConfigProvider, message, notification } from 'antd';
import { AntdProvider } from './antd-provider';

/** Messages stand outside of the pages' tree; they get language, theme and nonce there, too. */
ConfigProvider.config({
  holderRender: (children) => <AntdProvider>{children}</AntdProvider>,
});

export { message, notification };
