using CreatorIntel.Ingestion.Formats.Csv;

namespace CreatorIntel.Ingestion.Formats.Meta;

/// <summary>The content export of Meta Business Suite for Instagram, a CSV in the language of its user.</summary>
internal sealed class InstagramContentFormat() : CsvFormat(Names)
{
    private static readonly ColumnNames Names = new(
        "Instagram content export of Meta Business Suite",
        MetaColumns.PostId, MetaColumns.AccountId, MetaColumns.PublishTime, MetaColumns.PostType, MetaColumns.AccountUsername,
        MetaColumns.AccountName, MetaColumns.Description, MetaColumns.Permalink, MetaColumns.Date, MetaColumns.Impressions,
        MetaColumns.Views, MetaColumns.Reach, MetaColumns.Likes, MetaColumns.Comments, MetaColumns.Shares, MetaColumns.Saves,
        MetaColumns.Follows);

    private static readonly MetaSite Site = new(
        "instagram", MetaColumns.AccountId, [MetaColumns.AccountName, MetaColumns.AccountUsername],
        "IG image, IG carousel, IG reel and IG story");

    public override string KnownBy => $"{base.KnownBy}, in English, German, Spanish, French, Portuguese or Italian";

    protected override ICsvRows Open(FoundColumns found, CsvLayout layout, FileHead head, ImportContext context) =>
        new MetaContentRows(Site, found, context);
}
