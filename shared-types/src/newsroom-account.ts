import * as z from 'zod';

/** Roles of the newsroom, and the one that Strapi calls Super Admin, which runs the machine and not the paper. */
export const newsroomRoles = ['reporter', 'editor', 'managing-editor', 'super-admin'] as const;
export type NewsroomRole = (typeof newsroomRoles)[number];

/**
 * A person that the CMS makes when it starts, once ever: a password changed in the admin stays changed, and an account
 * deleted there stays deleted.
 */
export const newsroomAccount = z.object({
  role: z.enum(newsroomRoles),
  email: z.email(),
  password: z.string().min(8),
  firstname: z.string().min(1),
  lastname: z.string(),
});
export type NewsroomAccount = z.infer<typeof newsroomAccount>;

/** Value of the environment variable `LOA_ACCOUNTS`: a JSON list of accounts. */
export const newsroomAccounts = z.array(newsroomAccount);
