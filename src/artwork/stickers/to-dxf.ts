/** A circle to cut; millimetres, y upwards from the sheet's lower left corner. */
export interface DxfCircle {
  x: number;
  y: number;
  radius: number;
}

/**
 * Circles on the layer `CutContour` as a DXF of AutoCAD's release 12, which every cutting program reads: a header that
 * says millimetres, and entities. That is a dozen lines of pairs; libraries for it write newer releases and weigh more.
 */
export function toDxf(circles: readonly DxfCircle[]): string {
  const pairs: [code: number, value: string | number][] = [
    ...startSection('HEADER'),
    [9, '$ACADVER'],
    [1, 'AC1009'],
    [9, '$MEASUREMENT'],
    [70, 1],
    [0, 'ENDSEC'],
    ...startSection('TABLES'),
    [0, 'TABLE'],
    [2, 'LAYER'],
    [70, 1],
    [0, 'LAYER'],
    [2, 'CutContour'],
    [70, 0],
    [62, 6],
    [6, 'CONTINUOUS'],
    [0, 'ENDTAB'],
    [0, 'ENDSEC'],
    ...startSection('ENTITIES'),
    ...circles.flatMap(({ x, y, radius }): typeof pairs => [
      [0, 'CIRCLE'],
      [8, 'CutContour'],
      [10, toLength(x)],
      [20, toLength(y)],
      [30, '0.0'],
      [40, toLength(radius)],
    ]),
    [0, 'ENDSEC'],
    [0, 'EOF'],
  ];
  return pairs.map(([code, value]) => `${String(code).padStart(3)}\r\n${value}\r\n`).join('');
}

const startSection = (name: string): [number, string][] => [
  [0, 'SECTION'],
  [2, name],
];

const toLength = (mm: number): string => mm.toFixed(3);
