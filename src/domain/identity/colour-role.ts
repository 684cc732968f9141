/** What a colour of an identity is for, as its editors see it. */
export interface ColourRoleFacts {
  title: string;
  description?: string;
}

/** The table of colour roles: every identity gives each of them a colour. */
export const colourRoles = {
  orange: { title: 'Cam' },
  orangeLight: { title: 'Cam nhạt' },
  orangeDeep: { title: 'Cam đậm' },
  earth: { title: 'Nâu đất' },
  earthDark: { title: 'Nâu đất đậm' },
  gold: { title: 'Vàng', description: 'Màu nhấn, chỉ đặt trên cam đậm hoặc nền tối hơn.' },
  tint1: { title: 'Cam phấn' },
  tint2: { title: 'Cam phấn nhạt' },
  ink: { title: 'Màu chữ' },
  black: { title: 'Đen', description: 'Màu mực duy nhất của mẫu một màu.' },
  paper: { title: 'Màu giấy' },
  white: { title: 'Trắng' },
} as const satisfies Record<string, ColourRoleFacts>;
export type ColourRole = keyof typeof colourRoles;

/** One value for each role. */
export const mapRoles = <Value>(give: (role: ColourRole) => Value): Record<ColourRole, Value> =>
  Object.fromEntries((Object.keys(colourRoles) as ColourRole[]).map((role) => [role, give(role)])) as Record<
    ColourRole,
    Value
  >;
