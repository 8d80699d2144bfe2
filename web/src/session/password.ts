/** Characters that a new password has at least; nothing else is asked of it. */
export const shortestPassword = 12;
