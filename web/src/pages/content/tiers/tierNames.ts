/** The tiers of posts, highest first. */
export const tiers = ["vip", "high", "medium", "low"] as const;

export type Tier = (typeof tiers)[number];

const names: Record<Tier, string> = { vip: "VIP", high: "High", medium: "Medium", low: "Low" };

export const isTier = (name: unknown): name is Tier => tiers.some((tier) => tier === name);

/** A tier as people call it. */
export const tierName = (tier: string): string => (isTier(tier) ? names[tier] : tier);
