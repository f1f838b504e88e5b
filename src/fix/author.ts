/** Whose name stands at what kehoach writes into a Word file. */
export const AUTHOR = "kehoach";
