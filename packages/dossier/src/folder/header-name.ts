/** The file with the fields of the dossier itself. */
export const headerName = "dossier.yml";
