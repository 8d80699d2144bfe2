using CreatorIntel.Ingestion.Domain;

namespace CreatorIntel.Ingestion.Formats;

/// <summary>What became of one row of a file.</summary>
internal abstract record RowOutcome;

/// <summary>The row says that there is an account.</summary>
internal sealed record AccountOutcome(RowAccount Account) : RowOutcome;

/// <summary>The row is a day of an account.</summary>
internal sealed record AccountDayOutcome(AccountDayRow Row) : RowOutcome;

/// <summary>The row is a post.</summary>
internal sealed record PostOutcome(PostRow Row) : RowOutcome;

/// <summary>The row cannot be used.</summary>
internal sealed record RejectedOutcome(RowRejection Rejection) : RowOutcome;

/// <summary>The row says something of a shop.</summary>
internal sealed record ShopOutcome(Domain.Shop.ShopRow Row) : RowOutcome;

/// <summary>The row, or the file, says who an audience is.</summary>
internal sealed record AudienceOutcome(AudienceRow Row) : RowOutcome;
