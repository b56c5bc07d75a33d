/**
 * File in the CMS's folder (`cms/` of the data folder) that says: the database was set back to a backup. Its change numbers
 * will be given again for something else, so the CMS names its database anew when it starts, by a new lineage, and removes
 * the file; whoever has a mirror then compares everything.
 */
export const restoredMark = 'database-restored';
