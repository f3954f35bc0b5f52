import { Alert, Button, Typography } from 'antd';

interface ShownOnceProps {
  readonly title: string;
  readonly secret: string;
  readonly help: string;
  /** On the button that ends it. */
  readonly closing: string;
  readonly close: () => void;
}

/** A secret of which the server keeps only the hash. */
export const ShownOnce = ({ title, secret, help, closing, close }: ShownOnceProps) => (
  <Alert
    type="success"
    showIcon
    role="alert"
    className="problem"
    title={title}
    description={
      <>
        <Typography.Text code copyable>
          {secret}
        </Typography.Text>
        <p>{help}</p>
        <Button onClick={close}>{closing}</Button>
      </>
    }
  />
);
