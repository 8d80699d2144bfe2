namespace CreatorIntel.Ingestion.Domain;

/// <summary>Types of content, named as the Instagram Graph API names them.</summary>
internal static class ContentTypes
{
    public const string Image = "IMAGE";
    public const string Carousel = "CAROUSEL_ALBUM";
    public const string Video = "VIDEO";
    public const string Story = "STORY";

    /// <summary>The source gives no type.</summary>
    public const string Unknown = "UNKNOWN";
}
