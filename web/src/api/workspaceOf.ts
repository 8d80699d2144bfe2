/** The workspace that an account belongs to: the first part of its id. */
export const workspaceOf = (account: string): string => account.split("~", 1)[0] ?? account;
