/** What stands at the top right of every administrative paper. */
export const stateTitle = {
  name: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
} as const;

export const recipientsTitle = 'Nơi nhận:';
