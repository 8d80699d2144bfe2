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
  return capital(words);
}

/** Words with a capital in front, as a line of its own begins. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A reason as part of a sentence of ours: the full stop is ours to set. */
export const reasonWords = (reason: string | null): string =>
  (reason ?? "no reason given").replace(/\.\s*$/, "");

/** A sentence that names content types by their identifiers, with the names that people use. */
export const withTypeNames = (text: string, types: readonly string[]): string =>
  withNames(text, types, contentTypeName);

/** A sentence that names platforms by their identifiers, with the names that they use. */
export const withPlatformNames = (text: string, platforms: readonly string[]): string =>
  withNames(text, platforms, platformName);

const withNames = (text: string, identifiers: readonly string[], name: (identifier: string) => string) =>
  identifiers.reduce(
    (named, identifier) => named.replaceAll(new RegExp(`\\b${identifier}\\b`, "g"), name(identifier)),
    text,
  );
