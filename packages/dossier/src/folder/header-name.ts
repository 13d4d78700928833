/** The file of the dossier's own fields. */
export const headerName = "dossier.yml";
