using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats;

namespace CreatorIntel.Ingestion.Webhooks;

/// <summary>Reads what a platform tells of its own accord.</summary>
internal interface IWebhookRows
{
    /// <summary>The platform, as accounts name it.</summary>
    string Platform { get; }

    /// <summary>Native ids of the accounts that a notice speaks of; none where it is not understood.</summary>
    /// <param name="body">The notice, its signature checked: hostile input nonetheless.</param>
    IReadOnlyList<string> AccountsIn(string body);

    /// <summary>What a notice says of one account, as rows; what is not understood of it is left out.</summary>
    /// <param name="body">The notice.</param>
    /// <param name="account">One of <see cref="AccountsIn"/>, as a connection knows it.</param>
    /// <param name="connectionId">The connection, for the rows' source.</param>
    /// <param name="receivedAt">When the notice arrived (UTC).</param>
    IReadOnlyList<RowOutcome> RowsOf(string body, RowAccount account, string connectionId, DateTimeOffset receivedAt);
}
