const contentTypes: Record<string, string> = {
  IMAGE: "Image",
  CAROUSEL_ALBUM: "Carousel",
  CAROUSEL: "Carousel",
  VIDEO: "Video",
  REEL: "Reel",
  REELS: "Reel",
  STORY: "Story",
};

const platforms: Record<string, string> = {
  instagram: "Instagram",
  tiktok: "TikTok",
  facebook: "Facebook",
  youtube: "YouTube",
};

/** A content type as people call it; an unknown one in plain words. */
export const contentTypeName = (type: string): string => contentTypes[type] ?? sentence(type);

/** A platform as it calls itself. */
export const platformName = (platform: string): string => platforms[platform] ?? sentence(platform);

/** A workspace as the account list heads it. */
export function workspaceName(workspace: string): string {
  if (workspace === "my") return "My accounts";
  return workspace === "demo" ? "Demo" : workspace;
}

/** Words of an identifier: RICH_MEDIA becomes Rich media. */
export function sentence(identifier: string): string {
  const words = identifier.replaceAll(/[_-]+/g, " ").trim().toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
