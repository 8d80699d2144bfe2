/** What a member can be, with what it means. */
export const roles = [
  { value: "viewer", label: "Viewer: reads" },
  { value: "analyst", label: "Analyst: imports, changes assumptions" },
  { value: "owner", label: "Owner: everything" },
];
