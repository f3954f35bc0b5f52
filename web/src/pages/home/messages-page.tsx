import { Typography } from 'antd';
import { useSignedIn } from '../../session/me';

export default function HomePage() {
  const me = useSignedIn();
  return <Typography.Title level={1}>{me.displayName}</Typography.Title>;
}
