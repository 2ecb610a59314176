/** The variable of the environment that asks a build to say how far it is also where it writes to no terminal. */
export const GROWING_LINES = 'LECTERN_GROWING_LINES';
