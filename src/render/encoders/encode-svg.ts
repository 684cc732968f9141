/** The drawing is the file. */
export const encodeSvg = async (svg: string): Promise<Buffer> => Buffer.from(svg);
