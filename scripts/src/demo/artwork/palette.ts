/** The inks of a print. The demo's pictures are two-colour woodcuts with an ochre accent; variants swap the inks. */
export interface Palette {
  readonly paper: string;
  readonly shade: string;
  readonly red: string;
  readonly deep: string;
  readonly ink: string;
  readonly accent: string;
  readonly pale: string;
}

export const palettes = {
  day: {
    paper: '#f6ead2',
    shade: '#ead7b2',
    red: '#b3261e',
    deep: '#7f1618',
    ink: '#231a18',
    accent: '#dca23a',
    pale: '#e9b7a0',
  },
  dusk: {
    paper: '#f3dcc0',
    shade: '#e3bf95',
    red: '#9b1d20',
    deep: '#5f1116',
    ink: '#1f1718',
    accent: '#c98a2b',
    pale: '#dd9d86',
  },
  slate: {
    paper: '#f1ebdd',
    shade: '#dbd3bd',
    red: '#a92a24',
    deep: '#3b4a4f',
    ink: '#1d2426',
    accent: '#cf9a3d',
    pale: '#c9b8a3',
  },
} as const satisfies Record<string, Palette>;
