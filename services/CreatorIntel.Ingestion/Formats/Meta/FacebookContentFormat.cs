using CreatorIntel.Ingestion.Formats.Csv;

namespace CreatorIntel.Ingestion.Formats.Meta;

/// <summary>The content export of Meta Business Suite for a Facebook page, a CSV in the language of its user.</summary>
internal sealed class FacebookContentFormat() : CsvFormat(Names)
{
    private static readonly ColumnNames Names = new(
        "Facebook content export of Meta Business Suite",
        MetaColumns.PostId, MetaColumns.PageId, MetaColumns.PublishTime, MetaColumns.PostType, MetaColumns.PageName,
        MetaColumns.Title, MetaColumns.Description, MetaColumns.Permalink, MetaColumns.Date, MetaColumns.Impressions,
        MetaColumns.Views, MetaColumns.Reach, MetaColumns.Reactions, MetaColumns.Comments, MetaColumns.Shares,
        MetaColumns.TotalClicks);

    private static readonly MetaSite Site = new(
        "facebook", MetaColumns.PageId, [MetaColumns.PageName], "Photos, Videos, Reels, Links, Text and Stories");

    public override string KnownBy => $"{base.KnownBy}, in English, German, Spanish, French, Portuguese or Italian";

    protected override ICsvRows Open(FoundColumns found, CsvLayout layout, FileHead head, ImportContext context) =>
        new MetaContentRows(Site, found, context);
}
