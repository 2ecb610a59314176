/** The variable of the environment in which `lectern desk` hands the development server what opens the desk. */
export const DESK_SECRET = 'LECTERN_DESK';
