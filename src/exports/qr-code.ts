import { encode } from 'uqr';

/** An address as a QR code in SVG, drawn with one path; it is a picture beside the address, which stands in words. */
export function writeQr(address: string): string {
  const { data, size } = encode(address, { ecc: 'M', border: 2 });
  const path = data.map((row, y) => drawRow(row, y)).join('');
  return `<svg class="qr" viewBox="0 0 ${size} ${size}" width="96" height="96" aria-hidden="true" focusable="false"><rect width="${size}" height="${size}" fill="#fff"/><path fill="#000" d="${path}"/></svg>`;
}

/** The dark stretches of a row, each as one bar. */
function drawRow(row: readonly boolean[], y: number): string {
  const bits = row.map((dark) => (dark ? '1' : '0')).join('');
  return [...bits.matchAll(/1+/gu)]
    .map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`)
    .join('');
}
