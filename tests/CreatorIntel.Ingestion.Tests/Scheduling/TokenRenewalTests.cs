using CreatorIntel.Contracts.V1;
using CreatorIntel.Ingestion.Connections;
using CreatorIntel.Ingestion.Scheduling;
using CreatorIntel.Ingestion.Secrets;
using CreatorIntel.Ingestion.Sync;
using CreatorIntel.Ingestion.Tests.Sync;
using Marten;
using Npgsql;

namespace CreatorIntel.Ingestion.Tests.Scheduling;

/// <summary>Renewing the token of a scripted platform, which does not tell when the first one expires.</summary>
[Collection(nameof(PostgresCollection))]
public sealed class TokenRenewalTests(Postgres postgres) : IAsyncLifetime
{
    private static readonly SourceToken First = new("first-token", "refresh-token");

    private readonly ScriptedPlatform _platform = new();
    private readonly StandingClock _clock = new(TimeProvider.System.GetUtcNow());
    private SyncHost _host = null!;
    private string _id = "";
    private int _asked;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>A connection that has synced; it takes its refresh token afterwards, so that no upkeep of the host renews it.</summary>
    public async ValueTask InitializeAsync()
    {
        _host = await SyncHost.StartAsync(await postgres.NewDatabaseAsync(), _platform);
        _id = await _host.ConnectAsync();
        await _host.UntilAsync(_id, connection => connection.LastSyncAt is not null && connection.NextSyncAt is not null);
        await KeepAsync(First);
        GiveTokens(expiresIn: null);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task A_renewed_token_takes_the_place_of_the_sealed_one()
    {
        var sealedBefore = await SealedAsync();

        await RenewAsync();

        (await _host.Get<TokenStore>().FindAsync(_id, Token)).ShouldBe(new SourceToken("token-1", "refresh-token"));
        var sealedNow = await SealedAsync();
        sealedNow.ShouldHaveSingleItem().ShouldNotBe(sealedBefore.Single());
        System.Text.Encoding.UTF8.GetString(sealedNow.Single()).ShouldNotContain("token-1");
    }

    [Fact]
    public async Task Where_no_end_is_told_a_token_is_renewed_once_a_day()
    {
        await RenewAsync();
        await RenewAsync(TimeSpan.FromHours(23));
        _asked.ShouldBe(1);

        await RenewAsync(TimeSpan.FromHours(1));

        _asked.ShouldBe(2);
    }

    [Fact]
    public async Task Where_its_end_is_told_a_token_is_renewed_no_earlier_than_the_platform_needs()
    {
        GiveTokens(expiresIn: TimeSpan.FromDays(60));
        await RenewAsync();
        await RenewAsync(TimeSpan.FromDays(39));
        _asked.ShouldBe(1);

        await RenewAsync(TimeSpan.FromDays(1));

        _asked.ShouldBe(2);
    }

    [Fact]
    public async Task A_refused_renewal_says_what_to_do_and_leaves_the_token_as_it_is()
    {
        _platform.Renew = _ =>
        {
            _asked++;
            throw new SourceException(SourceFault.Token, "The refresh token has expired. Connect the account again.");
        };

        await RenewAsync();
        await RenewAsync(TimeSpan.FromHours(11));

        _asked.ShouldBe(1);
        (await _host.Get<TokenStore>().FindAsync(_id, Token)).ShouldBe(First);
        (await _host.ReadAsync(_id)).Warnings.ShouldContain("The platform gave no new token: The refresh token has expired. Connect the account again.");
        await RenewAsync(TimeSpan.FromHours(1));
        _asked.ShouldBe(2);
    }

    [Fact]
    public async Task A_token_that_the_user_gives_meanwhile_stays()
    {
        var given = new SourceToken("given-token", "given-refresh-token");
        _platform.Renew = async token =>
        {
            await _host.Desk.ReplaceTokenAsync(_id, SyncHost.Workspace, given, Token);
            return new RefreshedToken(token with { Access = "late" }, null);
        };

        await RenewAsync();

        (await _host.Get<TokenStore>().FindAsync(_id, Token)).ShouldBe(given);
    }

    [Fact]
    public async Task Without_a_refresh_token_nothing_is_asked()
    {
        await KeepAsync(new SourceToken("alone"));

        await RenewAsync();

        _asked.ShouldBe(0);
    }

    private void GiveTokens(TimeSpan? expiresIn) => _platform.Renew = token =>
        Task.FromResult(new RefreshedToken(token with { Access = $"token-{++_asked}" }, _clock.Now + expiresIn));

    private Task RenewAsync(TimeSpan later = default)
    {
        _clock.Now += later;
        var renewal = new TokenRenewal(_host.Get<IDocumentStore>(), _host.Get<Sources>(), _host.Get<TokenStore>(), _clock);
        return renewal.RenewAsync(new OpenConnection(_id, SyncHost.Workspace, "scripted", _platform.NativeId), Token);
    }

    private async Task KeepAsync(SourceToken token)
    {
        await using var session = _host.Get<IDocumentStore>().LightweightSession(SyncHost.Workspace);
        _host.Get<TokenStore>().Keep(session, _id, token);
        await session.SaveChangesAsync(Token);
    }

    /// <summary>What the table of tokens holds.</summary>
    private async Task<IReadOnlyList<byte[]>> SealedAsync()
    {
        await using var command = _host.Get<NpgsqlDataSource>().CreateCommand("select protected from connection_token");
        await using var reader = await command.ExecuteReaderAsync(Token);
        var tokens = new List<byte[]>();
        while (await reader.ReadAsync(Token)) tokens.Add(reader.GetFieldValue<byte[]>(0));
        return tokens;
    }
}
