namespace CreatorIntel.Ingestion.Domain;

/// <summary>Types of content, named as the Instagram Graph API names them where it has them.</summary>
internal static class ContentTypes
{
    public const string Image = "IMAGE";
    public const string Carousel = "CAROUSEL_ALBUM";
    public const string Video = "VIDEO";
    public const string Story = "STORY";

    /// <summary>A post on Facebook that shares an address.</summary>
    public const string Link = "LINK";

    /// <summary>A post on Facebook of nothing but words.</summary>
    public const string Text = "TEXT";

    /// <summary>The source gives no type.</summary>
    public const string Unknown = "UNKNOWN";
}
