import type { BarcodeDetector } from 'barcode-detector/ponyfill';
import wasmUrl from 'zxing-wasm/reader/zxing_reader.wasm?url';

let loaded: Promise<BarcodeDetector> | undefined;

async function load(): Promise<BarcodeDetector> {
  const { BarcodeDetector: Detector, prepareZXingModule } = await import('barcode-detector/ponyfill');
  // Its own default is a CDN: no request leaves this host.
  await prepareZXingModule({
    overrides: { locateFile: (file: string, prefix: string) => (file.endsWith('.wasm') ? wasmUrl : prefix + file) },
    fireImmediately: true,
  });
  return new Detector({ formats: ['qr_code', 'data_matrix', 'code_128'] });
}

/** Loads half a megabyte, so only once somebody uses camera or photo; tried anew after a failure. */
export function loadDecoder(): Promise<BarcodeDetector> {
  loaded ??= load().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

/** The first code in a picture or in what a camera shows; null when there is none. */
export async function readCode(picture: Blob | HTMLVideoElement): Promise<string | null> {
  const decoder = await loadDecoder();
  const found = await decoder.detect(picture);
  return found.find(({ rawValue }) => rawValue !== '')?.rawValue ?? null;
}
