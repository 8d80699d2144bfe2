using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats.Csv;
using CreatorIntel.Ingestion.Formats.Text;

namespace CreatorIntel.Ingestion.Formats.TikTok;

/// <summary>A CSV of TikTok Studio that divides the followers: all rows together are one observation.</summary>
/// <param name="names">Its columns.</param>
/// <param name="breakdown">What the followers are divided by.</param>
/// <param name="part">The column that names a part of them.</param>
internal abstract class TikTokAudienceFormat(ColumnNames names, string breakdown, Column part) : CsvFormat(names)
{
    private const int MostParts = 1000;
    private const int LongestKey = 100;

    protected override ICsvRows Open(FoundColumns found, CsvLayout layout, FileHead head, ImportContext context) =>
        new Rows(breakdown, found[part], found[TikTokColumns.Distribution], KeyOf, context);

    /// <summary>The key of a part as all sources write it.</summary>
    protected virtual string KeyOf(string name) => name;

    private sealed class Rows(
        string breakdown, int? partColumn, int? numberColumn, Func<string, string> keyOf, ImportContext context) : ICsvRows
    {
        private readonly Dictionary<string, double> _numbers = new(StringComparer.Ordinal);

        private bool _isPercent;
        private Source? _source;

        public RowOutcome? Read(CsvRow row)
        {
            var name = row[partColumn]?.Trim() ?? "";
            var text = row[numberColumn]?.Trim() ?? "";
            if (Numbers.IsAbsent(text)) return null;
            var key = keyOf(name);
            if (key.Length is 0 or > LongestKey)
                row.Read.Reject(row.NameOf(partColumn), name, $"The name of a group has 1 to {LongestKey} characters.");
            if (!Shares.TryParse(text, out var number, out var isPercent) || number > 100)
                row.Read.Reject(row.NameOf(numberColumn), text, "This is no share. Expected is one such as 64.2% or 0.642.");
            if (_numbers.Count == MostParts) row.Read.Reject(row.NameOf(partColumn), name, $"A file may hold {MostParts} groups; this is one more.");
            if (_numbers.ContainsKey(key)) row.Read.Reject(row.NameOf(partColumn), name, "The file holds this group twice; the first row counts.");
            if (row.Read.Fault is { } fault) return fault;
            _numbers.Add(key, number);
            _isPercent |= isPercent || number > 1;
            _source ??= row.Read.Source;
            return null;
        }

        public RowOutcome? End()
        {
            if (_source is null) return null;
            var shares = _numbers.ToDictionary(
                part => part.Key, part => _isPercent ? Math.Round(part.Value / 100, 8) : part.Value, StringComparer.Ordinal);
            return new AudienceOutcome(new AudienceRow(
                TikTokAccount.Of(context), Audiences.Followers, breakdown, shares, AudienceUnits.Share,
                TikTokDays.Of(context).End, RecordedAt: null, _source));
        }
    }
}

/// <summary>FollowerGender.csv.</summary>
internal sealed class TikTokGenderFormat() : TikTokAudienceFormat(Names, "gender", TikTokColumns.Gender)
{
    private static readonly ColumnNames Names = new("TikTok Studio follower gender", TikTokColumns.Gender, TikTokColumns.Distribution);

    protected override string KeyOf(string name) => Genders.KeyOf(name);
}

/// <summary>FollowerTopTerritories.csv.</summary>
internal sealed class TikTokTerritoriesFormat() : TikTokAudienceFormat(Names, "territory", TikTokColumns.Territory)
{
    private static readonly ColumnNames Names =
        new("TikTok Studio follower territories", TikTokColumns.Territory, TikTokColumns.Distribution);
}
