namespace CreatorIntel.Ingestion.Demo;

/// <summary>Captions of a potter.</summary>
internal static class DemoCaptions
{
    private static readonly string[] Openings =
    [
        "Fresh out of the kiln", "Slow morning at the wheel", "This glaze took eleven tests", "Tiny cups, big mood",
        "Trimming day", "Nobody talks about the cracked ones", "A commission I loved making", "New batch, same old apron",
        "From lump to bowl in forty seconds", "The sound of a good trim", "Restock is almost here", "My first vase of the year",
        "Three things I wish I had known about glazing", "Studio tour, the messy version", "Rainy day, warm clay",
    ];

    private static readonly string[] Middles =
    [
        "I left the rim a little uneven on purpose.", "The blue turned out deeper than I planned.",
        "Every piece dries for a week before it is fired.", "Two of six survived, and that is fine.",
        "It started as a plate, honestly.", "The handle is the part that scares me most.",
        "I mixed the speckle from last winter's scraps.", "Swipe to see it before the second firing.",
        "It goes to its new home tomorrow.", "The recipe is in my notebook from 2019.",
    ];

    private static readonly string[] Closings =
    [
        "Which one would you drink from?", "Save this for your next class.", "Would you keep the drips?",
        "Tell me your favourite colour below.", "Link in bio for Friday's drop.", "Share it with a friend who loves clay.",
        "Thank you for being here.", "Matte or glossy?", "More tomorrow.",
    ];

    private static readonly string[] Tags =
    [
        "#pottery", "#ceramics", "#handmade", "#wheelthrown", "#claylife", "#studiolife", "#glaze", "#smallbusiness",
        "#slowmade", "#potterylove", "#kilnopening", "#homedecor",
    ];

    private static readonly string[] Emoji = ["🏺", "🤎", "✨", "☕", "🌿", "🔥", "💙", "🫖"];

    /// <summary>A caption, now and then over several lines.</summary>
    public static string Draw(DemoRandom random)
    {
        var separator = random.Happens(0.3) ? "\n\n" : " ";
        var tags = Enumerable.Range(0, 2 + random.Next(4)).Select(_ => random.Pick(Tags)).Distinct();
        return $"{random.Pick(Openings)} {random.Pick(Emoji)} {random.Pick(Middles)} {random.Pick(Closings)}{separator}{string.Join(' ', tags)}";
    }

    /// <summary>The caption as its author edits it later.</summary>
    public static string Edited(string caption) => caption + " (Edit: all sold, thank you!)";
}
