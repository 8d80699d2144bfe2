namespace CreatorIntel.Ingestion.Demo;

/// <summary>Makes up captions.</summary>
internal static class DemoCaptions
{
    private static readonly string[] Openings =
    [
        "Slow mornings in the old town", "Three linen looks for a heatwave", "What I packed for ten days by train",
        "The market stall I keep coming back to", "A rooftop, a notebook and no plans", "How I plan a week of outfits in an hour",
        "Found this jacket for the price of a coffee", "The tailor said it could not be mended", "Sunday light, Monday shirt",
        "Everything I wore in Lisbon", "Five stitches that saved this dress", "The last ferry of the summer",
    ];

    private static readonly string[] Endings =
    [
        "Would you wear it?", "Save this for your next trip.", "Tell me your favourite below 👇", "Link in bio.",
        "More of this soon ✨", "Which one is yours?", "Tag someone who needs this.", "I am still thinking about it 🌿",
    ];

    private static readonly string[] Hashtags =
    [
        "#linen", "#slowtravel", "#mendandmakedo", "#capsulewardrobe", "#traintravel", "#secondhandstyle", "#lisbon",
        "#summerlooks", "#ootd", "#slowfashion",
    ];

    public static string Of(DemoRandom random)
    {
        var tags = new SortedSet<string>(StringComparer.Ordinal);
        while (tags.Count < 3) tags.Add(random.Pick(Hashtags));
        return $"{random.Pick(Openings)}. {random.Pick(Endings)} {string.Join(' ', tags)}";
    }
}
